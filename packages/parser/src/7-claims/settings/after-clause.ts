import type { Clause } from '../../5-frames/clause/chunk-sentence.ts'
import { firstFrom } from '../../engine/within.ts'

/** How many chunks such a clause may have. */
const LONGEST = 40

/**
 * The token at which a clause ends that says what was a while before or after: "a day after rebels shelled Hypo, killing
 * three and wounding nine" goes on, "a day after rebels shelled Hypo, the army said" is over at the comma.
 */
export const afterClauseEnd = ({ chunks, verbs }: Clause, from: number, end: number): number => {
  const start = firstFrom(chunks, from)
  const last = verbs.at(-1)?.first ?? 0
  for (let at = start; at < Math.min(chunks.length, start + LONGEST); at += 1) {
    const chunk = chunks[at]
    if (!chunk || chunk.first >= end) break
    if (/^(semicolon|colon|dash)$/.test(chunk.type)) return chunk.first
    if (chunk.type !== 'comma') continue
    const next = chunks[at + 1]
    if (next?.type !== 'verb' && last > chunk.first) return chunk.first
  }
  return end
}
