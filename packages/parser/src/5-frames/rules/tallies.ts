import type { Measure } from '@reportedly/schema'
import { isPeople } from '../../4-mentions/en/nouns.ts'
import { groupAt, groupsAt, isGroup, subjectsOf, verbOf } from '../clause-walk.ts'
import { domainOf, measureFor } from '../domain.ts'
import { NOUN_SENSES, type Sense, STATE_WORDS, VERB_SENSES } from '../en/senses.ts'
import { makeFrame } from '../frame.ts'
import { found, type FrameRule, type FrameView } from '../frame-rule.ts'
import { isOfPeople } from '../is-of-people.ts'

const LOOK_BACK = 13

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

interface Header {
  readonly sense: Sense
  /** Groups of whoever did it. */
  readonly agents: readonly number[]
}

const toHeader = (sense: Sense | undefined): Header | undefined => sense && { sense, agents: [] }

/** "At a farm, agents found hidden under the floor: 14 rifles": people before the verb. */
const findersOf = ({ below, clause }: FrameView, at: number): readonly number[] =>
  groupsAt(below, clause, subjectsOf(clause, at)).filter((index) => isPeople(below.groups[index]?.class ?? 'unknown'))

/** What stands before a colon and says what befell the items behind it; undefined when it is no header. */
const headerSense = (view: FrameView, colon: number): Header | undefined => {
  const { clause, below } = view
  for (let at = colon - 1; at >= 0 && at >= colon - LOOK_BACK; at -= 1) {
    const chunk = clause.chunks[at]
    const verb = verbOf(clause, at)
    const sense = verb && VERB_SENSES.get(verb.lemma)
    if (sense && !verb.negated && (verb.form === 'bare' || verb.passive))
      return { sense, agents: verb.passive ? [] : findersOf(view, at) }
    const group = chunk?.type === 'group' ? below.groups[chunk.index] : undefined
    // "Missing: 4"
    const state = chunk?.type === 'state' && at === colon - 1 && at === 0 ? STATE_WORDS.get(chunk.word) : undefined
    if (state) return { sense: { people: state }, agents: [] }
    // "The dead: 12 soldiers and a nurse"
    if (chunk?.type === 'state' && at === colon - 1 && below.tokens.folded[chunk.first - 1] === 'the')
      return toHeader(HEADER_NOUNS.get(chunk.word))
    if (!group || group.head < 0) continue
    const word = below.tokens.folded[group.head] ?? ''
    const header = HEADER_NOUNS.get(word) ?? NOUN_SENSES.get(word)
    if (header && group.quantity < 0) return toHeader(header)
  }
  return undefined
}

/** Whether a figure of the same outcome stands before the colon: what follows are its parts. */
const isBrokenDown = ({ below, clause }: FrameView, colon: number, sense: Sense, measure: Measure): boolean =>
  clause.chunks.slice(Math.max(0, colon - LOOK_BACK), colon).some((chunk) => {
    const group = chunk.type === 'group' && chunk.counted === true ? below.groups[chunk.index] : undefined
    return (
      group !== undefined &&
      isPeople(group.class) &&
      measureFor(below, sense, group, domainOf(below, group)) === measure
    )
  })

/** "Enemy losses over the past day: 1,020 personnel, 8 tanks", "Materials recovered: 05 AK47, 12 chargers". */
export const tallies: FrameRule = {
  name: 'frames/tally',
  onlyFigures: true,
  wokenBy: (word) => word === ':',
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      if (chunk.type !== 'colon') continue
      const header = headerSense(view, at)
      if (!header) continue
      const { sense } = header
      for (let here = at + 1; here < clause.chunks.length; here += 1) {
        const stop = clause.chunks[here]?.type
        if (stop === 'colon' || verbOf(clause, here)?.form === 'finite') break
        const group = isGroup(clause, here) ? below.groups[groupAt(clause, here)] : undefined
        if (!group || group.quantity < 0) continue
        const measure = measureFor(below, sense, group, domainOf(below, group))
        if (measure && isBrokenDown(view, at, sense, measure)) break
        if (!measure) continue
        const agents = isOfPeople(measure) ? [] : header.agents
        yield found(view, makeFrame(groupAt(clause, here), measure, { first: chunk.first, end: chunk.end }, { agents }))
      }
    }
  },
}
