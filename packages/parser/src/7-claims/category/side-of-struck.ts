import type { Category, Measure } from '@reportedly/schema'
import { firstFrom } from '../../engine/within.ts'
import { readVerb } from '../../4-mentions/en/verbs.ts'
import type { Group } from '../../4-mentions/group.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import type { Frame } from '../../5-frames/frame.ts'
import { QUARRY_VERBS } from '../en/own-side.ts'
import { BEFELL, BLOWS, CLOSE_BY, HITS_BACK, OF_THE_UNIT, ON_THE_MOVE, UNIT_THINGS, UPON } from '../en/struck.ts'
import { byWords } from './by-words.ts'
import { sideOfGroup, sideOfWords } from './side-of-group.ts'

const HARM: ReadonlySet<Measure> = new Set<Measure>(['killed', 'injured', 'casualties', 'missing'])
/** How far before a figure the unit may stand, and how far before the unit the blow, in tokens. */
const WITHIN = 40
const BLOW_WITHIN = 14

const headOf = ({ tokens }: Framed, { head }: Group): string => tokens.folded[head] ?? ''

/** Whose a unit is: by its own words, or by whom it is of or carries: "a vehicle of the army", "a bus carrying soldiers". */
const sideOfUnit = (framed: Framed, group: Group): Category | undefined => {
  if (!UNIT_THINGS.test(headOf(framed, group))) return undefined
  const { groups, tokens } = framed
  const behind = tokens.folded[group.end] ?? ''
  const next = /^(of|carrying|transporting)$/.test(behind) ? groups[firstFrom(groups, group.end + 1)] : undefined
  // "a patrol of the Red Cross": its owner says whose it is before its noun does.
  if (next?.first === group.end + 1) {
    const words = framed.text.slice(tokens.start[next.wordsFirst], tokens.end[Math.max(next.end, next.reach) - 1])
    const own = sideOfGroup(framed, next) ?? sideOfWords(words, wordsOf(framed, next), framed.known)
    return own
  }
  const first = group.owner?.first ?? group.wordsFirst
  const own = framed.text.slice(tokens.start[first], tokens.end[group.end - 1])
  return sideOfGroup(framed, group) ?? sideOfWords(own, tokens.folded.slice(first, group.end), framed.known)
}

const wordsOf = ({ tokens: { folded } }: Framed, { wordsFirst, end, reach }: Group): readonly string[] =>
  folded.slice(wordsFirst, Math.max(end, reach))

/** Whether a blow before a unit is aimed at it, or falls beside one that moves. */
const isStruckBefore = (framed: Framed, group: Group, first: number): boolean => {
  const { folded } = framed.tokens
  const before = folded[group.first - 1] ?? ''
  if (QUARRY_VERBS.has(readVerb(before)?.lemma ?? '')) return true
  const isPlaced = UPON.test(before) || (CLOSE_BY.test(before) && ON_THE_MOVE.test(headOf(framed, group)))
  const said = folded.slice(Math.max(first, group.first - BLOW_WITHIN), group.first - 1)
  return (
    isPlaced && (said.some((word) => BLOWS.test(word)) || / (went|blew|blown) (off|up)\b/.test(` ${said.join(' ')}`))
  )
}

/** Whether those a figure counts are named by nothing but the unit they were in. */
const isUnnamed = (framed: Framed, group: Group): boolean =>
  group.head < 0 || (OF_THE_UNIT.test(headOf(framed, group)) && byWords(framed, group) === 'unknown-people')

const isCounted = ({ quantity, determiner }: Group): boolean => quantity >= 0 || /^an?$/.test(determiner ?? '')

/** Whether the unit itself does the harm: "a patrol came under fire and killed two", "returned fire, killing two". */
const doesHarm = (
  { tokens: { folded } }: Framed,
  { agents, predicate }: Frame,
  unit: number,
  between: string,
): boolean => HITS_BACK.test(between) || (agents.includes(unit) && !/ing$/.test(folded[predicate.first] ?? ''))

/**
 * Whose people those are who were killed or hurt in a unit that was struck, where nothing else is said of them: "A bomb went
 * off under a patrol of the gendarmerie, killing two", "The convoy of the army ran into an ambush; eight men died".
 */
export const sideOfStruck = (framed: Framed, frame: Frame, group: Group): Category | undefined => {
  if (!HARM.has(frame.measure) || !isUnnamed(framed, group)) return undefined
  const { groups, ranges, tokens } = framed
  const first = Math.max(ranges[tokens.sentence[group.first] ?? 0]?.first ?? group.first, group.first - WITHIN)
  for (let index = firstFrom(groups, group.first) - 1; index >= 0; index -= 1) {
    const unit = groups[index]
    if (!unit || unit.first < first) return undefined
    // "killing a child and wounding two": the two are hers, not the patrol's.
    if (framed.measuresOf.has(index) && !isUnnamed(framed, unit) && isCounted(unit)) return undefined
    const side = sideOfUnit(framed, unit)
    if (side === undefined) continue
    const between = tokens.folded.slice(unit.end, group.first).join(' ')
    const isStruck = isStruckBefore(framed, unit, first) || BEFELL.test(between)
    return isStruck && !doesHarm(framed, frame, index, between) ? side : undefined
  }
  return undefined
}
