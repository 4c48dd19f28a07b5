import type { Claim } from '@reportedly/schema'
import { chooseScale } from '../claim-strip/choose-scale.ts'
import { type Mark, placeMark } from '../claim-strip/place-mark.ts'
import type { ReadingChoice } from '../event/choose-reading.ts'
import { type FigurePart, linkEstimate } from '../event/link-estimate.ts'
import { estimateStated } from '../standing/list-standings.ts'
import type { Survey } from '../survey/survey.ts'
import { claimPath } from '../words/claim-path.ts'
import { describeChain } from '../words/describe-chain.ts'
import { CATEGORY_WORDS } from '../words/describe-counted.ts'
import { describeFigure } from '../words/describe-figure.ts'
import { describeSetting } from '../words/describe-setting.ts'
import { describeTime } from '../words/describe-time.ts'
import { listRemarks } from '../words/list-remarks.ts'
import type { LedgerLine } from './list-ledger.ts'

/** A figure as one source gives it. */
export interface LedgerTelling {
  /** Of its sentence, so that no two are alike. */
  readonly href: string
  readonly figure: string
  readonly speaker: string
  readonly speakerHref: string | null
  readonly route: string | null
  readonly remarks: readonly string[]
  readonly mark: Mark
  /** Whether the policy hears it. */
  readonly used: boolean
}

/** A line of the ledger in words. */
export interface LedgerRow {
  readonly key: string
  readonly item: string
  /** What it comes to under the policy, each number with its sentence; empty where no plain number is given. */
  readonly parts: readonly FigurePart[]
  readonly event: string
  readonly eventHref: string
  /** Empty where the event’s label says it. */
  readonly day: string
  readonly tellings: readonly LedgerTelling[]
}

type Scale = ReturnType<typeof chooseScale>

const viewTelling = (claim: Claim, used: boolean, scale: Scale, survey: Survey): LedgerTelling => {
  const { speaker, route } = describeChain(claim.attribution)
  const sourceId = claim.attribution[0]?.sourceId ?? null
  return {
    href: claimPath(claim),
    figure: describeFigure(claim.quantity),
    speaker: sourceId === null ? speaker : survey.nameSource(sourceId),
    speakerHref: sourceId === null ? null : `/sources/${encodeURIComponent(sourceId)}`,
    route,
    remarks: listRemarks(claim),
    mark: placeMark(claim.quantity, scale),
    used,
  }
}

const viewParts = ({ stated, contest, unit }: LedgerLine, { policy }: ReadingChoice): LedgerRow['parts'] => {
  const estimate = estimateStated(stated, policy, contest.happening)
  return estimate === null ? [] : linkEstimate({ ...estimate, unit }, estimate.claims)
}

const middleOf = ({ quantity: { low, high } }: Claim): number => low ?? high ?? Infinity

const viewRow = (line: LedgerLine, reading: ReadingChoice, scale: Scale, survey: Survey): LedgerRow => {
  const { event } = line.contest.happening
  const told = [
    ...line.stated.map(({ claim }) => ({ claim, used: true })),
    ...line.unread.map((claim) => ({ claim, used: false })),
  ].toSorted((one, other) => middleOf(one.claim) - middleOf(other.claim) || (one.claim.id < other.claim.id ? -1 : 1))
  return {
    key: line.key,
    item: line.item ?? CATEGORY_WORDS[line.category],
    parts: viewParts(line, reading),
    event: event.label,
    eventHref: `/events/${event.id}`,
    day: describeSetting(event.label, describeTime(event.time)),
    tellings: told.map(({ claim, used }) => viewTelling(claim, used, scale, survey)),
  }
}

/** The lines of one outcome, category and unit as rows, their marks on one scale. */
export const viewLedgerRows = (
  lines: readonly LedgerLine[],
  reading: ReadingChoice,
  survey: Survey,
): readonly LedgerRow[] => {
  const claims = lines.flatMap(({ stated, unread }) => [...stated.map(({ claim }) => claim), ...unread])
  const numbers = claims.flatMap(({ quantity }) => [quantity.low, quantity.high]).filter((number) => number !== null)
  const scale = chooseScale(numbers)
  return lines.map((line) => viewRow(line, reading, scale, survey))
}
