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

/**
 * Measures a reader's speed on its share of the reports, one after another. Every run reads reports of its own, so that
 * none gains from having met the same text before; the first run warms up and is not counted.
 */
export const measureSpeed = ({ name, read, share }: Reader, reports: readonly BenchReport[], runs: number): Speed => {
  const each = Math.max(1, Math.floor((reports.length * share) / (runs + 1)))
  const speeds: number[] = []
  let [megabytes, found] = [0, 0]
  for (let run = 0; run <= runs; run += 1) {
    const sample = reports.slice(run * each, (run + 1) * each)
    const [milliseconds = 0] = timesOf(() => {
      for (const report of sample) found += read(report)
    }, 1)
    megabytes = sample.reduce((sum, { text }) => sum + bytesOf(text), 0) / 1e6
    if (run > 0) speeds.push((1000 * megabytes) / milliseconds)
  }
  if (found === 0) throw new Error(`${name} found nothing to read`)
  return { name, megabytes, speed: medianOf(speeds.sort((one, other) => one - other)) }
}
