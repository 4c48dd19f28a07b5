import type { BenchReport } from './bench-report.ts'
import { bytesOf } from './news-reports.ts'
import type { Reader } from './readers.ts'
import { medianOf, timesOf } from './time-of.ts'

/** How fast a reader is on some reports. */
export interface Speed {
  readonly name: string
  /** Megabytes (10⁶ bytes of UTF-8) read in a run. */
  readonly megabytes: number
  /** Megabytes a second, median of the runs. */
  readonly speed: number
}

/** Runs that warm up and are not counted: the engine makes a reader’s code fast while it runs, and takes its time. */
const WARM_UP = 3

/** The reader’s share of the reports, cut into runs. */
const runsOf = (
  { share }: Reader,
  reports: readonly BenchReport[],
  runs: number,
): readonly (readonly BenchReport[])[] => {
  const each = Math.max(1, Math.floor((reports.length * share) / (runs + WARM_UP)))
  return Array.from({ length: runs + WARM_UP }, (_, run) => reports.slice(run * each, (run + 1) * each))
}

const megabytesOf = (reports: readonly BenchReport[]): number =>
  reports.reduce((sum, { text }) => sum + bytesOf(text), 0) / 1e6

/**
 * Measures the speed of readers on their shares of the reports. Every run reads reports of its own, so that none gains
 * from having met the same text before; the readers take turns, so that what else the machine does slows all of them.
 */
export const measureSpeeds = (
  readers: readonly Reader[],
  reports: readonly BenchReport[],
  runs: number,
): readonly Speed[] => {
  const measured = readers.map((reader) => ({ reader, samples: runsOf(reader, reports, runs), speeds: [] as number[] }))
  for (let run = 0; run < runs + WARM_UP; run += 1)
    for (const { reader, samples, speeds } of measured) {
      const sample = samples[run] ?? []
      let found = 0
      const [milliseconds = 0] = timesOf(() => {
        for (const report of sample) found += reader.read(report)
      }, 1)
      if (found === 0) throw new Error(`${reader.name} found nothing to read`)
      if (run >= WARM_UP) speeds.push((1000 * megabytesOf(sample)) / milliseconds)
    }
  return measured.map(({ reader: { name }, samples, speeds }) => ({
    name,
    megabytes: megabytesOf(samples.at(-1) ?? []),
    speed: medianOf(speeds.sort((one, other) => one - other)),
  }))
}
