import { foldName } from '../fold-name.ts'
import { haveOneHead } from '../head-of-group.ts'
import { canCountTheSame, isPeople } from '../mutations/tells-same.ts'
import { partOfSpeaker } from './part-of-speaker.ts'
import { areRelated } from './related-measures.ts'
import type { Statement } from './statement.ts'

const BOTH_SIDES = new Set(['civilian', 'non-state-armed'])

/** Keys for whoever is said to have done it, an army that tells of its enemy's losses included. */
const listDoers = (statement: Statement): readonly string[] => {
  const { claim, source, speaker } = statement
  const parties = (claim.actor?.parties ?? []).flatMap(({ name, actorId }) => [actorId ?? '', foldName(name)])
  const itself = partOfSpeaker(statement) === 'enemy' ? [source?.stake.actor ?? '', foldName(speaker ?? '')] : []
  return [...parties, ...itself].filter((key) => key !== '')
}

/**
 * Whom one report calls fighters, another may call civilians; only where one party is said to have killed them, for else
 * the villagers killed by attackers and the attackers killed by the army would be taken for one another.
 */
const canBeRelabelled = (one: Statement, other: Statement): boolean => {
  if (one.claim.measure !== other.claim.measure) return false
  if (!BOTH_SIDES.has(one.claim.counted.category) || !BOTH_SIDES.has(other.claim.counted.category)) return false
  const doers = new Set(listDoers(one))
  return listDoers(other).some((doer) => doers.has(doer))
}

const countSameThings = ({ claim: one }: Statement, { claim: other }: Statement): boolean =>
  isPeople(one.counted.category) || haveOneHead(one.counted.text, other.counted.text)

const countOneGroup = (one: Statement, other: Statement): boolean => {
  const [first, second] = [one.claim.counted, other.claim.counted]
  if (first.actorId !== null && second.actorId !== null && first.actorId !== second.actorId) return false
  return (canCountTheSame(one.claim, other.claim) || canBeRelabelled(one, other)) && countSameThings(one, other)
}

/** A speaker who gives two figures in one report, or for two groups, keeps two things apart. */
const areKeptApart = ({ claim: one }: Statement, { claim: other }: Statement): boolean => {
  if (one.revises === other.id || other.revises === one.id) return false
  const sameGroup =
    one.measure === other.measure &&
    one.scope === other.scope &&
    one.counted.category === other.counted.category &&
    one.counted.attributes.toSorted().join() === other.counted.attributes.toSorted().join() &&
    (one.subsetOf === null) === (other.subsetOf === null)
  return one.reportId === other.reportId || !sameGroup
}

/** Whether two figures can be taken for figures of one thing, so that a difference between them asks for a reason. */
export const canDiffer = (one: Statement, other: Statement): boolean => {
  if (one.claim.quantity.unit !== other.claim.quantity.unit) return false
  if (!areRelated(one.claim.measure, other.claim.measure) || !countOneGroup(one, other)) return false
  if (one.claim.modality === 'denied' || other.claim.modality === 'denied') return false
  return one.originId !== other.originId || !areKeptApart(one, other)
}
