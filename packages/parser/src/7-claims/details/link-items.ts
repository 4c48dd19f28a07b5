import { type Claim, type Measure, MEASURES } from '@reportedly/schema'
import { lookupDemonym } from '../../4-mentions/gazetteer/lookup-demonym.ts'
import { ANY_OFFICIALS, FURTHER, OTHER_COUNT, SPEAKS_FOR, SUMS_UP } from '../en/sums.ts'
import { OPEN_WORDS } from '../en/own-side.ts'
import { figureOf, speakerOf } from './toll.ts'

/** A smaller sum is no more than the items of one happening. */
const SMALLEST_SUM = 3
/** How many days before a sum is given out its items may lie, and behind a day that is not its own. */
const DAYS_AROUND = 3
/** How many days a sum of many happenings may span: that of a war holds too much. */
const LONGEST = 100
/** How many sums one sentence opens a report with; more make a table, whose figures no later sentence tells one by one. */
const MOST_SUMS = 12
/** How far behind an item its details may stand, in characters: no paragraph is longer. */
const NEAR = 2_000
/** Rules that read whole tolls, and no items of one. */
const TOLLS: ReadonlySet<string> = new Set([
  'frames/toll',
  'frames/figure-for-it',
  'frames/earlier-figure',
  'frames/names',
])

/** A sum whose items a report may tell, and how many of them are not yet told. */
interface Sum {
  readonly claim: Claim
  left: number
}

const isOfPeople = ({ measure }: Claim): boolean => MEASURES[measure].domain === 'people' && measure !== 'strength'

const sentenceOf = ({ evidence: { sentence } }: Claim, text: string): string =>
  text.slice(sentence.start, sentence.end).toLowerCase().replace(/\s+/g, ' ')

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** Whether a sum is of a few months at the most. */
const isOfPeriod = ({ scope, time }: Claim): boolean =>
  scope === 'incident' || !time?.start || !time.end || daysBetween(time.start, time.end) <= LONGEST

/** Whether a figure sums up whom several happenings befell, by its own sentence or the words before the first figure. */
const isSum = (claim: Claim, before: string, text: string): boolean =>
  isOfPeople(claim) &&
  claim.modality === 'asserted' &&
  claim.scope !== 'background' &&
  claim.subsetOf === null &&
  isOfPeriod(claim) &&
  figureOf(claim) >= SMALLEST_SUM &&
  SUMS_UP.test(`${before} ${sentenceOf(claim, text)}`)

/** "Gaza's civil defence agency" and "an agency spokesman", "the ISPR" and "the army’s media wing": one voice. */
const isOneVoice = (sum: Claim, item: Claim): boolean => {
  const [whole, part] = [speakerOf(sum)?.toLowerCase(), speakerOf(item)?.toLowerCase()]
  if (whole === part || ANY_OFFICIALS.test(whole ?? '')) return true
  if (whole === undefined || part === undefined) return false
  const isMilitary = ({ attribution: [nearest] }: Claim): boolean => nearest?.kind === 'military'
  const words = new Set(whole.split(/[^\p{L}]+/u).filter((word) => word.length > 3 && !SPEAKS_FOR.test(word)))
  return part.split(/[^\p{L}]+/u).some((word) => words.has(word)) || (isMilitary(sum) && isMilitary(item))
}

const nationOf = (text: string | null): string | null => lookupDemonym(text?.toLowerCase().split(' ').at(0) ?? '')

const BEARS_ARMS = /^(state-forces|non-state-armed)$/

/** Whether those of an item can be among those summed up: on another word than its own, whoever bears arms is no one of "41 people". */
const areAmong = (sum: Claim, item: Claim): boolean => {
  const [whole, part] = [sum.counted, item.counted]
  const [one, other] = [nationOf(whole.text), nationOf(part.text)]
  // "11 Palestinians … five Israelis"
  if (one !== null && other !== null && one !== other) return false
  const isTold = speakerOf(item) === null || speakerOf(item) === speakerOf(sum)
  return (
    whole.category === part.category ||
    (part.category === 'unknown-people' && !BEARS_ARMS.test(whole.category)) ||
    (whole.category === 'unknown-people' && (!BEARS_ARMS.test(part.category) || isTold))
  )
}

/** Whether an item lies within the days of the sum, as far as the report says when either was. */
const isWithin = ({ time: whole, evidence: { sentence } }: Claim, { time: part }: Claim): boolean => {
  if (!whole?.start || !part?.start) return true
  // A day that the sum only takes over from the text around it says little of when it ends.
  const isOwn = whole.span !== null && whole.span.start >= sentence.start && whole.span.end <= sentence.end
  const after = daysBetween(whole.end ?? whole.start, part.start)
  return daysBetween(part.start, whole.start) <= DAYS_AROUND && after <= (isOwn ? 0 : DAYS_AROUND)
}

const isItem = ({ claim: sum, left }: Sum, item: Claim, text: string): boolean =>
  item.measure === sum.measure &&
  item.modality === 'asserted' &&
  (item.scope === 'incident' || item.scope === sum.scope) &&
  item.subsetOf === null &&
  item.evidence.sentence.start !== sum.evidence.sentence.start &&
  figureOf(item) > 0 &&
  figureOf(item) < figureOf(sum) &&
  figureOf(item) <= left &&
  !TOLLS.has(item.evidence.rule) &&
  areAmong(sum, item) &&
  (isOneVoice(sum, item) || speakerOf(sum) === null || speakerOf(item) === null) &&
  isWithin(sum, item) &&
  !OTHER_COUNT.test(sentenceOf(item, text))

const isInParagraphOf = (
  { evidence: { position: before } }: Claim,
  { evidence: { position } }: Claim,
  text: string,
): boolean => position.start - before.end < NEAR && !text.slice(before.end, position.start).includes('\n')

/** "In Orva three people were killed. A bomb hit a house, killing a woman": one of the item that its paragraph opens with. */
const isDetail = (item: Sum, claim: Claim, text: string): boolean =>
  (item.claim.counted.text === null || OPEN_WORDS.test(item.claim.counted.text.toLowerCase())) &&
  isInParagraphOf(item.claim, claim, text) &&
  !FURTHER.test(sentenceOf(claim, text)) &&
  speakerOf(item.claim) === speakerOf(claim) &&
  isItem(item, claim, text)

/**
 * Links what a report tells one by one to the sum it opened with: "13 militants were killed in three operations … Seven were
 * killed at Kulachi … four more near Mir Ali". No item counts more than those before it leave of the sum.
 */
export const linkItems = (claims: readonly Claim[], text: string): readonly Claim[] => {
  const sums: Sum[] = []
  const opening = claims[0]?.evidence.sentence.start ?? 0
  const before = text.slice(0, opening).toLowerCase()
  const items = new Map<Measure, Sum>()
  return claims.map((claim) => {
    const whole = items.get(claim.measure)
    if (whole && isDetail(whole, claim, text)) {
      whole.left -= figureOf(claim)
      return { ...claim, subsetOf: whole.claim.id }
    }
    const sum = sums.findLast((open) => isItem(open, claim, text))
    if (sum) {
      sum.left -= figureOf(claim)
      items.set(claim.measure, { claim, left: figureOf(claim) })
      return { ...claim, subsetOf: sum.claim.id }
    }
    if (sums.length < MOST_SUMS && claim.evidence.sentence.start === opening && isSum(claim, before, text))
      sums.push({ claim, left: figureOf(claim) })
    return claim
  })
}
