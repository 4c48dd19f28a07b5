import { LOWER } from '../../2-tokens/tokenize.ts'
import type { Measured } from '../../3-quantities/quantity.ts'
import { DIRECTIONS, KINDS } from '../en/places.ts'
import { PREPOSITIONS } from '../en/function-words.ts'
import type { Group } from '../group.ts'
import type { PlaceMention } from '../place-mention.ts'
import { isOfPeople } from './is-of-people.ts'
import { isRegionOf } from './region-of-settlement.ts'

/** The word that puts a name somewhere, and where its phrase begins. */
export interface PutBy {
  /** The preposition, folded; whatever word stands there where it is none. */
  readonly word: string
  /** The first token of the phrase: that of the word. */
  readonly at: number
  /** "the village of", "north of": what links the preposition to the name. */
  readonly link: 'kind' | 'direction' | null
}

const FILLERS =
  /^(the|a|an|his|its|their|this|that|northern|southern|eastern|western|central|north-eastern|north-western|south-eastern|south-western|northeastern|northwestern|southeastern|southwestern|north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|far|nearby|neighbou?ring|volatile|restive|remote|small|coastal|main|besieged|embattled|strategic|key|disputed|same)$/

const MOST_WORDS = 6

/** Back over determiners and the adjectives that go with places. */
const skipFillers = ({ tokens }: Measured, from: number, limit: number): number => {
  const isFiller = (token: number): boolean => token >= limit && FILLERS.test(tokens.folded[token] ?? '')
  let at = from
  // "across central and southern Gaza"
  while (isFiller(at) || (tokens.folded[at] === 'and' && isFiller(at - 1) && FILLERS.test(tokens.folded[at + 1] ?? '')))
    at -= 1
  return at
}

/** Back from "village of" to the preposition before it: "in the small fishing village of". */
const beforeKind = (measured: Measured, kind: number, limit: number): number => {
  const { folded, letterCase } = measured.tokens
  let at = skipFillers(measured, kind - 1, limit)
  for (let steps = 0; at >= limit && steps < MOST_WORDS; steps += 1) {
    const word = folded[at] ?? ''
    if (PREPOSITIONS.has(word) || !/^[\p{L}-]+$/u.test(word)) break
    if (letterCase[at] !== LOWER && !isOfPeople(word)) break
    at -= 1
  }
  return at
}

/** What stands before a group and puts it somewhere. */
export const putBy = (measured: Measured, group: Group, before?: PlaceMention): PutBy => {
  const { tokens, ranges } = measured
  const { first: limit, upperCase } = ranges[tokens.sentence[group.first] ?? 0] ?? { first: 0, upperCase: false }
  const at = skipFillers(measured, group.first - 1, limit)
  const word = at < limit ? '' : (tokens.folded[at] ?? '')
  if (word !== 'of') return { word, at, link: null }
  const linked = tokens.folded[at - 1] ?? ''
  if (DIRECTIONS.test(linked)) {
    const outer = skipFillers(measured, at - 2, limit)
    return { word: linked, at: PREPOSITIONS.has(tokens.folded[outer] ?? '') ? outer : at - 1, link: 'direction' }
  }
  // "near the northern West Bank settlement of Hypo"
  if (isRegionOf(measured, before, at - 1)) return { word: before.preposition, at, link: 'kind' }
  // "Tsafe Local Government Area of Zamfara": a unit with a name of its own lies in the one behind it.
  const isNamed = tokens.letterCase[at - 2] !== LOWER && at - 2 > limit && !isOfPeople(tokens.folded[at - 2] ?? '')
  if (!KINDS.test(linked) || (isNamed && !upperCase)) return { word, at, link: null }
  const outer = beforeKind(measured, at - 1, limit)
  return { word: outer < limit ? '' : (tokens.folded[outer] ?? ''), at: outer, link: 'kind' }
}
