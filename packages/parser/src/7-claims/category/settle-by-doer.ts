import type { Category, Claim, Measure } from '@reportedly/schema'
import { sideOf, sideOfActor } from '../responsible/side-of.ts'
import { withCategory } from './with-category.ts'

const AT_STATE_HANDS: ReadonlySet<Measure> = new Set<Measure>([
  'killed',
  'injured',
  'captured',
  'neutralised',
  'casualties',
])

/** "The navy killed nine militiamen": militiamen fight on either side, but not on that of the force that kills or takes them. */
const byForce = ({ measure, counted: { category, text } }: Claim): Category | undefined =>
  AT_STATE_HANDS.has(measure) && category === 'state-forces' && /^(?!.* and ).*\bmilitiam[ae]n$/i.test(text ?? '')
    ? 'non-state-armed'
    : undefined

/** "The army said it had neutralised two men": an army’s word for those it fights, whatever else it calls them. */
const byArmsWord = ({ measure, counted: { category } }: Claim): Category | undefined =>
  measure === 'neutralised' && category === 'unknown-people' ? 'non-state-armed' : undefined

/** Whom an armed group counts when it names no one: "killed 14 more", "took five men captive". */
const NAMELESS = /^((\w+ )?m[ae]n|prisoners?|captives?|personnel|others?)$/i
const COMMANDER = /^(\w+ )?commanders?( of .*)?$/i

/** "Rebels killed the commander and 17 of his men": those whom an armed group fights are a state's. */
const byBand = ({
  measure,
  counted: { category, text },
  attribution: [nearest],
  actor,
}: Claim): Category | undefined => {
  if (category === 'non-state-armed') return COMMANDER.test(text ?? '') ? 'state-forces' : undefined
  if (category !== 'unknown-people' || (text !== null && !NAMELESS.test(text))) return undefined
  if (measure === 'captured') return 'state-forces'
  // Who fights a state and claims a deed has fought its forces.
  const claims = nearest?.kind === 'armed-group' && actor?.parties.some(({ name }) => nearest.name?.includes(name))
  return measure === 'killed' && claims ? 'state-forces' : undefined
}

/** Gives those whom their words leave on no side the side that their enemy is not on. */
export const settleByDoer = (claim: Claim): Claim => {
  if (claim.actor === null || claim.quantity.high === 0) return claim
  const [party] = claim.actor.parties
  // "its forces" are on the side of whom they are said to be of.
  const of = sideOfActor(claim.actor).of ?? (party === undefined ? null : sideOf(party.name).of)
  if (of === null) return claim
  return withCategory(claim, of === 'state' ? (byForce(claim) ?? byArmsWord(claim)) : byBand(claim))
}
