import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { BenchReport } from './bench-report.ts'
import { bytesOf } from './news-reports.ts'

/** What a long stream of reports leaves on the heap. */
export interface Memory {
  /** Megabytes (10⁶ bytes) read. */
  readonly megabytes: number
  /** Megabytes on the heap after collection, at even steps of the stream. */
  readonly heap: readonly number[]
  /** The most the process held at any step, in megabytes. */
  readonly resident: number
}

const STEPS = 10

const findCollector = (): (() => void) => {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as () => void
}

/**
 * Reads reports until so many megabytes are through, and looks at the heap ten times on the way; `tell` hears of every
 * step as it is taken, since a gigabyte takes long.
 */
export const measureMemory = (
  reports: Iterable<BenchReport>,
  read: (report: BenchReport) => unknown,
  megabytes: number,
  tell: (step: string) => void = () => undefined,
): Memory => {
  const collect = findCollector()
  const heap: number[] = []
  let [bytes, resident] = [0, 0]
  for (const report of reports) {
    read(report)
    bytes += bytesOf(report.text)
    if (bytes < ((heap.length + 1) * megabytes * 1e6) / STEPS) continue
    resident = Math.max(resident, process.memoryUsage.rss() / 1e6)
    collect()
    const held = process.memoryUsage().heapUsed / 1e6
    heap.push(held)
    tell(`${(bytes / 1e6).toFixed(0)} MB read, heap ${held.toFixed(1)} MB, resident ${resident.toFixed(0)} MB at most`)
    if (heap.length === STEPS) break
  }
  return { megabytes: bytes / 1e6, heap, resident }
}

/** Megabytes by which the heap at the end is above that after the first two steps, by when all tables are built. */
export const growthOf = ({ heap }: Memory): number => (heap.at(-1) ?? 0) - Math.max(...heap.slice(0, 2))
