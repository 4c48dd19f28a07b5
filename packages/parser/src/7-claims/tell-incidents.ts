import { standsIn } from '../engine/stands-in.ts'
import { within } from '../engine/within.ts'
import type { Framed } from '../5-frames/fill-frames.ts'
import type { ToldTime } from './tell-times.ts'

/** How many words of a sentence can open another happening. */
const OPENING = 8
const SEPARATE =
  /\b(separate|another|different|unrelated|second|similar) (\w+ )?(development|incident|attack|event|operation|case|strike|clash|raid|ambush|blast|explosion)\b|^(meanwhile|elsewhere|separately)\b/
/** What `SEPARATE` cannot do without. */
const maySeparate = standsIn((word) =>
  /\b(separate|another|different|unrelated|second|similar|meanwhile|elsewhere|separately)\b/.test(word),
)

/** For each sentence which of the happenings of the report it tells of, counted from 0. */
export const tellIncidents = (framed: Framed, told: readonly ToldTime[]): readonly number[] => {
  const { ranges, tokens } = framed
  let incident = 0
  let day: string | null = null
  return ranges.map((range) => {
    const end = Math.min(range.end, range.first + OPENING)
    const separate =
      maySeparate(tokens.words, range.first, end) && SEPARATE.test(tokens.folded.slice(range.first, end).join(' '))
    const here =
      within(told, range.first, range.end).find(
        ({ precision, role, clause }) => precision === 1 && role === 'happened' && clause === null,
      )?.start ?? null
    const moved = here !== null && day !== null && Math.abs(Date.parse(here) - Date.parse(day)) > 6 * 86_400_000
    if (separate || moved) {
      incident += 1
      day = here
    } else day ??= here
    return incident
  })
}
