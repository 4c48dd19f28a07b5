import type { Attributed } from '../../6-attribution/attributed.ts'
import type { Sought } from './sought.ts'
import type { ActingParty } from './tell-parties.ts'

/** How far back the force of the operation before may be told of. */
const WITHIN = 8
/** How soon the words of the next operation open a sentence. */
const OPENING = 6

const NEXT =
  /\b((another|a separate|a second|the (second|third|fourth|fifth|last|other)) (\S+ )?(operation|raid|encounter|engagement))\b/
const LISTED = /^in the (second|third|fourth|fifth) ,/

/** Whether a sentence opens with an operation that follows on one told before: "In another operation", "In the third, …". */
const opensNext = ({ tokens, ranges }: Attributed, sentence: number): boolean => {
  const first = ranges[sentence]?.first ?? 0
  const opening = tokens.folded.slice(first, first + OPENING).join(' ')
  return NEXT.test(opening) || LISTED.test(opening)
}

/** "In another operation, in Dori, four militants were shot": whoever ran the one before ran the next, wherever it was. */
export const forceOfNextOperation = (
  attributed: Attributed,
  { at, sentence, side, measure }: Sought,
  parties: readonly ActingParty[],
): ActingParty | undefined => {
  const isDone = /^(killed|injured|captured|neutralised|casualties)$/.test(measure) && side.of === 'non-state'
  if (!isDone || !opensNext(attributed, sentence)) return undefined
  return parties.findLast((party) => party.at < at && sentence - party.sentence <= WITHIN && party.side.of === 'state')
}
