import type { Claim } from '@reportedly/schema'
import { sideOf } from '../responsible/side-of.ts'
import { withCategory } from './with-category.ts'

/** The noun of a group: "Wagner fighters", "Russian fighters of Wagner". */
const nounOf = ({ counted: { text } }: Claim): string =>
  text
    ?.toLowerCase()
    .replace(/ (of|from|with) .*$/, '')
    .match(/[^ ]+$/)?.[0] ?? ''

const nationOf = ({ counted: { text } }: Claim): string | null => (text === null ? null : sideOf(text).nation)

/** Men of a state’s force who are called as those of an armed group are: "Wagner fighters". */
const isStatesFighters = ({ counted: { category, actorId, text } }: Claim): boolean =>
  category === 'state-forces' && actorId !== null && text !== null

/** Who harmed them in what happening, on whose word: null where nobody is named to have done it. */
const tellingOf = (claim: Claim): string | null =>
  claim.actor === null
    ? null
    : [claim.incident, claim.actor.text, claim.attribution[0]?.name, nounOf(claim)].join('|').toLowerCase()

/** Whether it is called by a plain noun: "20 fighters", or, beside men of a state, "30 troops and fighters". */
const isPlain = (claim: Claim): boolean => {
  const { category, text } = claim.counted
  const besides = /^(.*) and [^ ]+$/.exec(text ?? '')?.[1]
  return category === 'mixed'
    ? besides !== undefined && sideOf(besides).of === 'state'
    : text?.toLowerCase().replace(/^(other|more) /, '') === nounOf(claim)
}

/**
 * Gives fighters that a report elsewhere calls those of a state’s force its category: "80 Wagner fighters were killed … a
 * commander spoke of 50 Russian fighters", "killed 84 Wagner fighters and 47 soldiers … another 30 troops and fighters".
 */
export const settleNamesakes = (claims: readonly Claim[]): readonly Claim[] => {
  const named = claims.filter(isStatesFighters)
  if (named.length === 0) return claims
  const nations = new Set(named.map((claim) => `${nationOf(claim)}|${nounOf(claim)}`))
  const told = new Set<string | null>()
  return claims.map((claim) => {
    if (isStatesFighters(claim)) told.add(tellingOf(claim))
    if (claim.counted.actorId !== null || !/^(non-state-armed|mixed)$/.test(claim.counted.category)) return claim
    const nation = claim.counted.category === 'mixed' ? null : nationOf(claim)
    const isOfNation = nation !== null && nations.has(`${nation}|${nounOf(claim)}`)
    const telling = tellingOf(claim)
    const isRecalled = telling !== null && told.has(telling) && isPlain(claim)
    return isOfNation || isRecalled ? withCategory(claim, 'state-forces') : claim
  })
}
