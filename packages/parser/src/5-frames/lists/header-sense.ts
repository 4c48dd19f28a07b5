import { isPeople, NOUN_FORMS } from '../../4-mentions/en/nouns.ts'
import { groupsAt, subjectsOf, verbOf } from '../clause/clause-walk.ts'
import { NOUN_SENSES, type Sense, STATE_WORDS, VERB_SENSES } from '../en/senses.ts'
import type { FrameView } from '../frame-rule.ts'

/** How many chunks before a colon its header may tell what befell the items. */
export const LOOK_BACK = 13

const HEADER_NOUNS: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ['losses', { people: 'casualties', materiel: 'lost', airborne: 'lost' }],
  ['loss', { people: 'casualties', materiel: 'lost', airborne: 'lost' }],
  ['casualties', { people: 'casualties' }],
  ['dead', { people: 'killed' }],
  ['deaths', { people: 'killed' }],
  ['victims', { people: 'killed' }],
  ['seizures', { materiel: 'seized' }],
  ['seizure', { materiel: 'seized' }],
  ['recoveries', { materiel: 'seized' }],
  ['booty', { materiel: 'seized' }],
  ['haul', { materiel: 'seized' }],
  ['spoils', { materiel: 'seized' }],
  ['trophies', { materiel: 'seized' }],
])

/** What a header says of the items under it. */
export interface Header {
  readonly sense: Sense
  /** Groups of whoever did it. */
  readonly agents: readonly number[]
}

const toHeader = (sense: Sense | undefined): Header | undefined => sense && { sense, agents: [] }

/** "At a farm, agents found hidden under the floor: 14 rifles": people before the verb. */
const findersOf = ({ below, clause }: FrameView, at: number): readonly number[] =>
  groupsAt(below, clause, subjectsOf(clause, at)).filter((index) => isPeople(below.groups[index]?.class ?? 'unknown'))

/** What stands before a colon and says what befell the items behind it; undefined when it is no header. */
export const headerSense = (view: FrameView, colon: number): Header | undefined => {
  const { clause, below } = view
  for (let at = colon - 1; at >= 0 && at >= colon - LOOK_BACK; at -= 1) {
    const chunk = clause.chunks[at]
    const verb = verbOf(clause, at)
    const sense = verb && VERB_SENSES.get(verb.lemma)
    if (sense && !verb.negated && (verb.form === 'bare' || verb.passive))
      return { sense, agents: verb.passive ? [] : findersOf(view, at) }
    const group = chunk?.type === 'group' ? below.groups[chunk.index] : undefined
    // "Missing: 4", "Killed: 3; missing: 4"
    const opens = at === 0 || /^(comma|semicolon|dash)$/.test(clause.chunks[at - 1]?.type ?? '')
    const state = chunk?.type === 'state' && at === colon - 1 && opens ? STATE_WORDS.get(chunk.word) : undefined
    if (state) return { sense: { people: state }, agents: [] }
    // "The dead: 12 soldiers and a nurse"
    if (chunk?.type === 'state' && at === colon - 1 && below.tokens.folded[chunk.first - 1] === 'the')
      return toHeader(HEADER_NOUNS.get(chunk.word))
    if (!group || group.head < 0) continue
    const word = below.tokens.folded[group.head] ?? ''
    const header = HEADER_NOUNS.get(word) ?? NOUN_SENSES.get(NOUN_FORMS.get(word)?.singular ?? word)
    if (header && group.quantity < 0) return toHeader(header)
  }
  return undefined
}
