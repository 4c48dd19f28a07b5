import { BESIDE, ENTERING, LOCATIVE, STRIKING } from '../../4-mentions/en/places.ts'
import { readVerb } from '../../4-mentions/en/verbs.ts'
import type { Group } from '../../4-mentions/group.ts'
import type { PlaceMention } from '../../4-mentions/place-mention.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { lookupPlace } from '../../4-mentions/gazetteer/lookup-place.ts'
import type { PlaceKind } from '../../4-mentions/gazetteer/place-entry.ts'
import { firstFrom } from '../../engine/within.ts'
import { RECALLING, SAME } from '../en/recalling.ts'
import { coarseness } from './place-rank.ts'
import { type ToldPlace, tellPlace } from './tell-place.ts'

/** How many places back one is looked for that "the town" can mean. */
const FARTHEST = 24

/** Whether a place can be what a noun recalls: by the noun it was named with, else by what the gazetteer has of that name. */
const canBe = ({ name, kind }: PlaceMention, noun: string, kinds: ReadonlySet<PlaceKind | 'unknown'>): boolean => {
  if (kind !== '') return kind === noun
  const entries = lookupPlace(name)
  return entries.length === 0 ? kinds.has('unknown') : entries.some((entry) => kinds.has(entry.kind))
}

/** The noun of a group that says no more than "the town", "the same town"; empty for any other group. */
const recallingNoun = (
  { tokens: { folded } }: Framed,
  { determiner, head, wordsFirst, end, quantity }: Group,
): string => {
  if (!/^(the|that|this)$/.test(determiner ?? '') || quantity >= 0 || head !== end - 1) return ''
  if (head > wordsFirst + 1 || (head === wordsFirst + 1 && !SAME.test(folded[wordsFirst] ?? ''))) return ''
  return folded[head] ?? ''
}

/** Whether a group stands where a place stands: behind a preposition, or as what is entered, fled or struck. */
const isPut = ({ tokens: { folded } }: Framed, { first, end }: Group): boolean => {
  // "the town of Gao" and "the town 's mayor" name something else.
  if (/^(of|'s)$/.test(folded[end] ?? '')) return false
  const before = folded[first - 1] ?? ''
  const lemma = readVerb(before)?.lemma ?? ''
  return LOCATIVE.has(before) || ENTERING.has(lemma) || STRIKING.has(lemma)
}

/** Whether a happening was set there, or what encloses it named: no town that another one only lies north of. */
const isLikely = ({ role, isOuter, preposition }: ToldPlace): boolean =>
  (role === 'site' || role === 'heading' || role === 'local') &&
  !isOuter &&
  !/^(north|south|east|west)/.test(preposition)

/** The place that a noun stands for by then: the last one that a happening was set in, else the last one at all. */
const recalledBy = (
  { tokens: { sentence } }: Framed,
  told: readonly ToldPlace[],
  { first }: Group,
  noun: string,
): ToldPlace | undefined => {
  const kinds = RECALLING.get(noun)
  if (kinds === undefined) return undefined
  const until = firstFrom(told, first)
  const before = told.slice(Math.max(0, until - FARTHEST), until).filter((place) => canBe(place, noun, kinds))
  // "in Gao, hours after drones struck Ansongo": the town told of, but for the sentence right behind.
  const isOfReport = (place: ToldPlace): boolean =>
    place.clause === null || (sentence[first] ?? 0) - (sentence[place.first] ?? 0) <= 1
  return before.findLast((place) => isLikely(place) && isOfReport(place)) ?? before.findLast(isLikely) ?? before.at(-1)
}

/** "In Tulkarm, bulldozers razed 24 houses in the camp": not the camp of another sentence, where this one names a site. */
const isElsewhere = ({ tokens }: Framed, told: readonly ToldPlace[], { first }: Group, found: ToldPlace): boolean => {
  const last = told[firstFrom(told, first) - 1]
  const isSite = last !== undefined && last.role === 'site' && tokens.sentence[last.first] === tokens.sentence[first]
  return isSite && tokens.sentence[found.first] !== tokens.sentence[first] && coarseness(found) < coarseness(last) + 2
}

/** The places that "the town", "the same district" and the like stand for, in their order. */
export const recallPlaces = (framed: Framed, told: readonly ToldPlace[]): readonly ToldPlace[] => {
  if (told.length === 0) return []
  const { groups, tokens } = framed
  return groups.flatMap((group): readonly ToldPlace[] => {
    const noun = recallingNoun(framed, group)
    if (!RECALLING.has(noun) || !isPut(framed, group)) return []
    const found = recalledBy(framed, told, group, noun)
    if (!found || isElsewhere(framed, told, group, found)) return []
    const before = tokens.folded[group.first - 1] ?? ''
    const preposition = LOCATIVE.has(before) ? before : ''
    const place = {
      first: group.first,
      end: group.end,
      name: found.name,
      near: BESIDE.test(preposition),
      preposition,
      from: preposition === '' ? group.first : group.first - 1,
      kind: found.kind === '' ? noun : found.kind,
    }
    return [{ ...tellPlace(framed, place), enclosing: found.enclosing, isOuter: false, isRecalled: true }]
  })
}
