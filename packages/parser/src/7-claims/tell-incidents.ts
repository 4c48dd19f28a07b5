import { standsIn } from '../engine/stands-in.ts'
import { within } from '../engine/within.ts'
import type { Framed } from '../5-frames/fill-frames.ts'
import type { Told } from './scene-of.ts'
import type { ToldPlace } from './tell-place.ts'

/** How many words of a sentence can open another happening. */
const OPENING = 8
const SEPARATE =
  /\b(separate|another|different|unrelated|second|similar) (\w+ )?(development|incident|attack|event|operation|case|strike|clash|raid|ambush|blast|explosion)\b|^(meanwhile|elsewhere|separately)\b/
/** What `SEPARATE` cannot do without. */
const maySeparate = standsIn((word) =>
  /\b(separate|another|different|unrelated|second|similar|meanwhile|elsewhere|separately)\b/.test(word),
)

/** "On the same day", at the opening of a sentence that names a place of its own. */
const SAME_DAY =
  /^((also|and|but) )?(on |late |earlier )?(that|the) (very )?same (day|night|morning|afternoon|evening)\b/
/** What `SAME_DAY` cannot do without. */
const mayBeSameDay = standsIn((word) => word === 'same')

/** Where a sentence says that something happened, as far as it says where. */
const sitesIn = (places: readonly ToldPlace[], { first, end }: Framed['ranges'][number]): readonly string[] =>
  within(places, first, end).flatMap(({ role, isOuter, isRecalled, name }) =>
    role === 'site' && !isOuter && !isRecalled ? [name] : [],
  )

const areOthers = (sites: readonly string[], known: ReadonlySet<string>): boolean =>
  known.size > 0 && sites.length > 0 && !sites.some((site) => known.has(site))

/** For each sentence which of the happenings of the report it tells of, counted from 0. */
export const tellIncidents = (framed: Framed, { places, times: told }: Told): readonly number[] => {
  const { ranges, tokens } = framed
  let incident = 0
  let day: string | null = null
  let known = new Set<string>()
  return ranges.map((range) => {
    const end = Math.min(range.end, range.first + OPENING)
    const opening = (): string => tokens.folded.slice(range.first, end).join(' ')
    const sites = sitesIn(places, range)
    const elsewhere =
      mayBeSameDay(tokens.words, range.first, end) && areOthers(sites, known) && SAME_DAY.test(opening())
    const separate = elsewhere || (maySeparate(tokens.words, range.first, end) && SEPARATE.test(opening()))
    const here =
      within(told, range.first, range.end).find(
        ({ precision, role, clause }) => precision === 1 && role === 'happened' && clause === null,
      )?.start ?? null
    const moved = here !== null && day !== null && Math.abs(Date.parse(here) - Date.parse(day)) > 6 * 86_400_000
    if (separate || moved) {
      incident += 1
      day = elsewhere ? (here ?? day) : here
      known = new Set()
    } else day ??= here
    for (const site of sites) known.add(site)
    return incident
  })
}
