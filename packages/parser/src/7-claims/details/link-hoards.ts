import type { Claim } from '@reportedly/schema'
import { figureOf, headOf, speakerOf } from './toll.ts'

/** What a haul of arms is summed up as, before its items are named. */
const ARMS = /^(firearms?|weapons?|guns?)$/
const SMALLEST = 3
/** How many claims behind a haul its items may begin. */
const WITHIN = 40

const isHaul = (claim: Claim): boolean =>
  claim.measure === 'seized' &&
  claim.subsetOf === null &&
  claim.scope !== 'background' &&
  ARMS.test(headOf(claim)) &&
  figureOf(claim) >= SMALLEST

/** Whether the second is an item of arms that the first may hold, on the same word. */
const mayHold = (haul: Claim, item: Claim): boolean =>
  item.measure === 'seized' &&
  item.subsetOf === null &&
  item.counted.category === 'weapons' &&
  item.scope === haul.scope &&
  !ARMS.test(headOf(item)) &&
  item.evidence.sentence.start !== haul.evidence.sentence.start &&
  (speakerOf(item) === speakerOf(haul) || speakerOf(item) === null || speakerOf(haul) === null)

/** The arms that one sentence behind a haul lists, where they are two kinds at least and no more than it holds. */
const itemsOf = (claims: readonly Claim[], at: number): readonly Claim[] => {
  const haul = claims[at]
  if (!haul) return []
  const items = claims.slice(at + 1, at + WITHIN).filter((claim) => mayHold(haul, claim))
  const listed = items.filter(({ evidence }) => evidence.sentence.start === items[0]?.evidence.sentence.start)
  const sum = listed.reduce((total, item) => total + figureOf(item), 0)
  return listed.length > 1 && sum <= figureOf(haul) && sum * 2 > figureOf(haul) ? listed : []
}

/** Links the arms of a list to the haul told before: "troops recovered nine firearms … five M16 rifles, two M14 rifles and …". */
export const linkHoards = (claims: readonly Claim[]): readonly Claim[] => {
  const wholeOf = new Map<string, string>()
  for (const [at, haul] of claims.entries())
    if (isHaul(haul)) for (const item of itemsOf(claims, at)) wholeOf.set(item.id, wholeOf.get(item.id) ?? haul.id)
  return wholeOf.size === 0
    ? claims
    : claims.map((claim) => ({ ...claim, subsetOf: claim.subsetOf ?? wholeOf.get(claim.id) ?? null }))
}
