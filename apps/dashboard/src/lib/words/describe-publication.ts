import type { Claim, Report } from '@reportedly/schema'
import { describeDay } from './describe-day.ts'
import { nameOutlet, outletOf } from './own-brief.ts'

/** The publisher’s name as the claims of a report have it, else its id, else "publisher unknown". */
export const describePublisher = ({ publisher }: Report, claims: readonly Claim[]): string => {
  const name = claims.flatMap(({ attribution }) => attribution.at(-1)?.name ?? [])[0] ?? publisher
  const outlets = new Set(claims.flatMap(({ attribution }) => outletOf(attribution) ?? []))
  return nameOutlet(outlets, name) ?? 'publisher unknown'
}

/** The day a report came out in words, or "date unknown". */
export const describePublicationDay = ({ publishedAt }: Report): string =>
  publishedAt === null ? 'date unknown' : describeDay(publishedAt)

/** A report’s headline, or what stands in for it. */
export const describeTitle = ({ title }: Report): string => title ?? 'Report without a headline'
