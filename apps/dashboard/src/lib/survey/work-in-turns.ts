import { setImmediate } from 'node:timers/promises'

/** Milliseconds of work at a stretch: whoever asks for a page meanwhile does not notice waiting for it. */
const STRETCH = 12

/** Works through items one by one, and every few milliseconds lets the server answer whoever asks. */
export const workInTurns = async <Item>(items: Iterable<Item>, work: (item: Item) => void): Promise<void> => {
  let start = performance.now()
  for (const item of items) {
    work(item)
    if (performance.now() - start < STRETCH) continue
    await setImmediate()
    start = performance.now()
  }
}
