import type { Estimate } from '@reportedly/schema'

/** How well an estimate is borne out, in words: "one origin, not corroborated", "2 independent origins, 5 reports". */
export const describeCorroboration = ({
  originCount,
  reportCount,
}: Pick<Estimate, 'originCount' | 'reportCount'>): string => {
  const reports = reportCount === 1 ? '1 report' : `${reportCount} reports`
  if (originCount === 0) return 'no claim used'
  if (originCount > 1) return `${originCount} independent origins, ${reports}`
  return reportCount > 1 ? `one origin in ${reports}, not corroborated` : 'one origin, not corroborated'
}
