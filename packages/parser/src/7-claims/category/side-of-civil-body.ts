import type { Category } from '@reportedly/schema'
import type { Group } from '../../4-mentions/group.ts'
import { groupAt, isGroup, subjectsOf, verbOf } from '../../5-frames/clause/clause-walk.ts'
import type { Attributed } from '../../6-attribution/attributed.ts'
import { CIVIL_BODIES, LOSING_VERBS, OF_A_PARTY, OF_BODIES } from '../en/own-side.ts'
import { chunkAt } from '../settings/governor-of.ts'
import { sideOfActor } from './by-actor.ts'

/** Whether a name is that of a body that fights nobody: "the Union of Hauliers", "the Red Cross". */
const isCivil = ({ known }: Attributed, name: string): boolean =>
  CIVIL_BODIES.test(name) && sideOfActor(name, known) === undefined

/** "The union lost 16 of its members": the words for whoever loses them, where they are no pronoun. */
const loserOf = ({ clauseOf, groups, text, tokens }: Attributed, { first }: Group): string | undefined => {
  const clause = clauseOf(tokens.sentence[first] ?? 0)
  const verbAt = chunkAt(clause, first) - 1
  const [subject = -1] = LOSING_VERBS.has(verbOf(clause, verbAt)?.lemma ?? '') ? subjectsOf(clause, verbAt) : []
  const loser = subject >= 0 && isGroup(clause, subject) ? groups[groupAt(clause, subject)] : undefined
  if (!loser || loser.class === 'pronoun') return undefined
  return text.slice(
    tokens.start[loser.owner?.first ?? loser.wordsFirst],
    tokens.end[Math.max(loser.end, loser.reach) - 1],
  )
}

/** "16 of its members", on the word of a union, or lost by one: a body that fights nobody has civilians for its own. */
export const sideOfCivilBody = (attributed: Attributed, frame: number, group: Group): Category | undefined => {
  const { folded } = attributed.tokens
  if (group.head < 0 || !OF_BODIES.test(folded[group.head] ?? '')) return undefined
  const isOwn = folded.slice(group.first, group.end).some((word) => OF_A_PARTY.test(word) || word === 'our')
  if (!isOwn) return undefined
  const body = loserOf(attributed, group) ?? attributed.standings[frame]?.chain[0]?.speaker.name
  return body !== undefined && isCivil(attributed, body) ? 'civilian' : undefined
}
