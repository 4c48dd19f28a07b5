import type { SourceKind } from '@reportedly/schema'
import { foldName } from '../fold-name.ts'
import type { Statement } from './statement.ts'

/** Whose losses a speaker tells of: its own side's, those of its enemy, or neither as far as is known. */
export type PartOfSpeaker = 'own' | 'enemy' | 'unknown'

const STATES: readonly SourceKind[] = ['military', 'government', 'state-media']

/** The side that a kind of speaker is on, where its people are called no more than soldiers or rebels. */
const sideOf = (kind: SourceKind): 'state-forces' | 'non-state-armed' | null =>
  STATES.includes(kind) ? 'state-forces' : kind === 'armed-group' ? 'non-state-armed' : null

/** Whether a group is called by no name and no country, so that its category tells its side. */
const isPlain = ({ claim: { counted } }: Statement): boolean => !/\p{Lu}/u.test((counted.text ?? '').slice(1))

/** Tells from the parties named, else from the kinds of speaker and group, whose losses a speaker tells of. */
export const partOfSpeaker = (statement: Statement): PartOfSpeaker => {
  const { claim, source, speaker } = statement
  const party = source?.stake.actor ?? (source?.stake.position === 'belligerent' ? source.id : null)
  const { actorId, category } = claim.counted
  if (party !== null && actorId === party) return 'own'
  const responsible = claim.actor?.parties ?? []
  const named = foldName(speaker ?? '')
  if (responsible.some((each) => (each.actorId !== null && each.actorId === party) || foldName(each.name) === named)) {
    return 'enemy'
  }
  const side = sideOf(source?.kind ?? claim.attribution[0]?.kind ?? 'unknown')
  if (side === null || actorId !== null || !isPlain(statement)) return 'unknown'
  if (category === side) return 'own'
  return category === 'state-forces' || category === 'non-state-armed' ? 'enemy' : 'unknown'
}
