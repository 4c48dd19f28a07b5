import type { BenchReport } from './bench-report.ts'
import { bytesOf } from './news-reports.ts'
import type { Reader } from './readers.ts'
import { medianOf, timesOf } from './time-of.ts'

/** How fast a reader is on ordinary reports. */
export interface Speed {
  readonly name: string
  /** Megabytes (10⁶ bytes of UTF-8) read in a run. */
  readonly megabytes: number
  /** Megabytes a second, median of the runs. */
  readonly speed: number
}

/** Measures a reader's speed on its share of the reports, one after another; the first run warms up and is not counted. */
export const measureSpeed = ({ name, read, share }: Reader, reports: readonly BenchReport[], runs: number): Speed => {
  const sample = reports.slice(0, Math.max(1, Math.ceil(reports.length * share)))
  const megabytes = sample.reduce((sum, { text }) => sum + bytesOf(text), 0) / 1e6
  let found = 0
  const readAll = (): void => {
    for (const report of sample) found += read(report)
  }
  readAll()
  const seconds = medianOf(timesOf(readAll, runs)) / 1000
  if (found === 0) throw new Error(`${name} found nothing to read`)
  return { name, megabytes, speed: megabytes / seconds }
}
