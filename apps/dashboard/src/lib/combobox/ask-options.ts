import type { Option } from './option.ts'
import { readOptions } from './read-options.ts'

/** So long nothing must have been typed before the server is asked: longer than between two keys. */
const PAUSE_MS = 120

const ask = async (address: string, signal: AbortSignal): Promise<readonly Option[]> => {
  const answer = await fetch(address, { signal })
  return answer.ok ? readOptions(await answer.json()) : []
}

/** Asks the server what fits the words typed last: earlier questions are dropped, and nothing comes of one that fails. */
export const askAsTyped = (tell: (options: readonly Option[]) => void) => {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let asked = new AbortController()
  const stop = (): void => {
    clearTimeout(waiting)
    asked.abort()
  }
  return {
    stop,
    ask: (address: string): void => {
      stop()
      asked = new AbortController()
      const { signal } = asked
      waiting = setTimeout(() => {
        ask(address, signal).then(
          (options) => signal.aborted || tell(options),
          () => null,
        )
      }, PAUSE_MS)
    },
  }
}
