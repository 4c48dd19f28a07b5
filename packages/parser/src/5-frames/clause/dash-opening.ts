import type { Clause } from './chunk-sentence.ts'

/** "Two soldiers — Ali and Omar — having fought on, died": the dash that opens an aside closed by a comma; -1 for none. */
export const dashOpening = ({ chunks, verbs }: Clause, comma: number): number => {
  for (let here = comma - 1; here > 0 && here > comma - 8; here -= 1) {
    const type = chunks[here]?.type
    if (type === 'dash') {
      const opened = chunks[here + 1]
      return opened?.type === 'verb' && verbs[opened.index]?.form === 'ing' ? here : -1
    }
    if (type === 'comma' || type === 'semicolon') return -1
  }
  return -1
}
