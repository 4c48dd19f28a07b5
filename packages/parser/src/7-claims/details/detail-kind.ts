import type { Claim } from '@reportedly/schema'
import { DEAD_BEHIND, KIN, OWNED, SORTS, STILL, VICTIMS, WERE_TAKEN, WHO, WHOLES } from '../en/details.ts'
import { figureOf, headOf } from './toll.ts'

/**
 * How the words of a figure say that those counted are some of the victims, not all: `some-of` ("two of the dead"), `same` ("three of the militants"), `kin`
 * ("her three sons"), `family` ("seven members of the Diallo family"), `sort` ("five women"), `known` ("the two drivers").
 */
export type DetailKind = 'some-of' | 'same' | 'kin' | 'family' | 'sort' | 'known'

/** Rules that read whom "the dead" were. */
const AMONG: ReadonlySet<string> = new Set(['frames/among-the-dead', 'frames/the-dead-were'])

/** "16 of the slain cadres", "three of those killed" */
const isVictims = (words: readonly string[]): boolean =>
  words.some((word) =>
    /^(slain|killed|dead|wounded|injured|arrested|captured|detained|freed|missing|abducted)$/.test(word),
  )

const isSomeOf = ({ measure, evidence: { quote } }: Claim, words: readonly string[]): boolean => {
  const of = words.indexOf('of')
  const last = words.at(-1) ?? ''
  // "Seventeen of those who set out on foot died": of others than those told of.
  if (last === 'those' && WHO.test(quote.suffix)) return false
  // "the bodies of four of those who had been taken": of those taken, and not of the dead.
  if (last === 'those' && measure === 'killed' && WERE_TAKEN.test(quote.suffix)) return false
  // "nine of the dead": the group ends where its noun is left out.
  return (
    of > 0 &&
    /^(the|those|these|them)$/.test(words[of + 1] ?? '') &&
    (last === 'the' || VICTIMS.test(last) || isVictims(words.slice(of + 2)))
  )
}

/** "three of the militants", "one of the suicide bombers": some of those told of under the same noun. */
const isOfSame = (words: readonly string[]): boolean => {
  const of = words.indexOf('of')
  const described = words.length - of - 2
  return (
    of > 0 &&
    /^(the|those|these)$/.test(words[of + 1] ?? '') &&
    (described === 1 || (described === 2 && !OWNED.test(words[of + 2] ?? '')))
  )
}

/** "the corpses of seven of their dead" */
const isOfOwnDead = ({ evidence: { quote } }: Claim): boolean =>
  /\bof (its|their|his)$/i.test(quote.exact) && DEAD_BEHIND.test(quote.suffix)

/** "Six are still in their hands", "five remained in intensive care": some of those taken or hurt before. */
export const isLeft = ({ measure, evidence: { quote } }: Claim): boolean =>
  (measure === 'abducted' || measure === 'captured' || measure === 'injured') && STILL.test(quote.suffix)

export const detailKind = (claim: Claim): DetailKind | undefined => {
  const words = claim.evidence.quote.exact.toLowerCase().split(/[\s“”"‘]+/)
  const head = headOf(claim)
  if (isSomeOf(claim, words) || isOfOwnDead(claim) || AMONG.has(claim.evidence.rule)) return 'some-of'
  if (head !== '' && isOfSame(words)) return 'same'
  if (KIN.test(head) && words.some((word) => OWNED.test(word))) return 'kin'
  if (figureOf(claim) < 2) return undefined
  if (/^members?$/.test(head) && /\bfamily\b/i.test(claim.counted.text ?? '')) return 'family'
  if (SORTS.test(head) && words.length < 4) return 'sort'
  if (KIN.test(head)) return 'kin'
  const isNamed = words.includes('other') || !WHOLES.test(head)
  return words[0] === 'the' && isNamed && words.length > 2 ? 'known' : undefined
}
