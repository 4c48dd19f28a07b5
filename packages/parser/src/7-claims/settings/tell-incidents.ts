import { standsIn } from '../../engine/stands-in.ts'
import { within } from '../../engine/within.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import type { Told } from './scene-of.ts'
import { tellIntroduced } from './tell-introduced.ts'
import { tellFormations } from './tell-formations.ts'
import type { ToldPlace } from './tell-place.ts'

/** How many words of a sentence can open another happening. */
const OPENING = 8
const SEPARATE =
  /\b(separate|another|different|unrelated|second|similar) (\w+ )?(development|incident|attack|event|operation|case|strike|clash|raid|ambush|blast|explosion)\b|^(meanwhile|elsewhere|separately)\b/
/** What `SEPARATE` cannot do without. */
const maySeparate = standsIn((word) =>
  /\b(separate|another|different|unrelated|second|similar|meanwhile|elsewhere|separately)\b/.test(word),
)

/** Whether a sentence says at its opening that it tells of something else: "In a separate attack", "Elsewhere". */
export const tellsOfOther = ({ tokens, ranges }: Framed, sentence: number): boolean => {
  const { first, end } = ranges[sentence] ?? { first: 0, end: 0 }
  const opening = Math.min(end, first + OPENING)
  return maySeparate(tokens.words, first, opening) && SEPARATE.test(tokens.folded.slice(first, opening).join(' '))
}

/** "On the same day", at the opening of a sentence that names a place of its own. */
const SAME_DAY =
  /^((also|and|but) )?(on |late |earlier )?(that|the) (very )?same (day|night|morning|afternoon|evening)\b/
/** What `SAME_DAY` cannot do without. */
const mayBeSameDay = standsIn((word) => word === 'same')

/** How many days apart two days are of different happenings. */
const APART = 6 * 86_400_000

/** A stretch of the report that tells of one thing: and the day it was first set on. */
interface Stretch {
  readonly incident: number
  readonly day: string | null
}

/** Where a sentence says that something happened, as far as it says where. */
const sitesIn = (places: readonly ToldPlace[], { first, end }: Framed['ranges'][number]): readonly string[] =>
  within(places, first, end).flatMap(({ role, isOuter, isRecalled, name }) =>
    role === 'site' && !isOuter && !isRecalled ? [name] : [],
  )

const areOthers = (sites: readonly string[], known: ReadonlySet<string>): boolean =>
  known.size > 0 && sites.length > 0 && !sites.some((site) => known.has(site))

/** The day that a sentence itself is set on; null where it names none. */
const dayIn = (times: Told['times'], { first, end }: Framed['ranges'][number]): string | null =>
  within(times, first, end).find(
    ({ precision, role, clause }) => precision === 1 && role === 'happened' && clause === null,
  )?.start ?? null

const daysApart = (day: string | null, here: string | null): number =>
  here === null || day === null ? 0 : Date.parse(here) - Date.parse(day)

/**
 * For each sentence which of the happenings of the report it tells of, counted from 0. What lies well before the day
 * told of until then is told in passing: with its paragraph the report is back where it was.
 */
export const tellIncidents = (framed: Framed, { places, times }: Told): readonly number[] => {
  const { ranges, tokens, sentences } = framed
  const formations = tellFormations(framed)
  const introduced = tellIntroduced(framed, { places, times })
  let count = 0
  let stretch: Stretch = { incident: 0, day: null }
  let left: Stretch | null = null
  let known = new Set<string>()
  return ranges.map((range, sentence) => {
    const opens = sentences[sentence]?.paragraph !== sentences[sentence - 1]?.paragraph
    if (opens && left !== null) [stretch, left] = [left, null]
    const end = Math.min(range.end, range.first + OPENING)
    const opening = (): string => tokens.folded.slice(range.first, end).join(' ')
    const sites = sitesIn(places, range)
    const elsewhere =
      mayBeSameDay(tokens.words, range.first, end) && areOthers(sites, known) && SAME_DAY.test(opening())
    const separate = elsewhere || formations.has(sentence) || tellsOfOther(framed, sentence)
    const here = dayIn(times, range)
    const apart = daysApart(stretch.day, here)
    if (separate || introduced.has(sentence) || Math.abs(apart) > APART) {
      left = separate || (apart > 0 && !introduced.has(sentence)) ? null : (left ?? stretch)
      count += 1
      stretch = { incident: count, day: elsewhere ? (here ?? stretch.day) : here }
      known = new Set()
    } else stretch = { ...stretch, day: stretch.day ?? here }
    for (const site of sites) known.add(site)
    return stretch.incident
  })
}
