import type { Claim, Report } from '@reportedly/schema'
import { compareText } from '../compare-text.ts'
import { byTextOrder } from '../text-order.ts'

/** Whether one claim can have been passed on as another: not where the other came out on an earlier day. */
export type CanPrecede = (one: Claim, other: Claim) => boolean

export interface TellingOrder {
  /** Earliest published first, those without a date last; of equals the one with the shorter chain, then by text. */
  readonly compare: (one: Claim, other: Claim) => number
  readonly canPrecede: CanPrecede
  /** Whether it is known to have come out on an earlier day than the other. */
  readonly isEarlier: (one: Claim, other: Claim) => boolean
}

/** Days, not moments: many reports give no more than the day they came out. */
const dayOf = ({ publishedAt }: Report): string | null => publishedAt?.slice(0, 10) ?? null

/** Orders claims as they were told. */
export const orderTellings = (reports: readonly Report[]): TellingOrder => {
  const days = new Map(reports.map((report) => [report.id, dayOf(report)]))
  const daysOf = (one: Claim, other: Claim) => [days.get(one.reportId) ?? null, days.get(other.reportId) ?? null]
  return {
    compare: (one, other) => {
      const [before, after] = daysOf(one, other)
      return (
        compareText(before ?? '￿', after ?? '￿') ||
        one.attribution.length - other.attribution.length ||
        byTextOrder(one, other)
      )
    },
    canPrecede: (one, other) => {
      const [before = null, after = null] = daysOf(one, other)
      return before === null || after === null || before <= after
    },
    isEarlier: (one, other) => {
      const [before = null, after = null] = daysOf(one, other)
      return before !== null && after !== null && before < after
    },
  }
}
