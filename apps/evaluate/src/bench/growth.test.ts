import { readReport } from '@reportedly/parser'
import { expect, test } from 'vitest'
import { benchReport } from './bench-report.ts'
import { GENERATORS, ONE_SENTENCE } from './generators.ts'
import { bestOf, timesOf } from './time-of.ts'

const SHORTEST = 16_000
const LONGEST = 256_000
/** Milliseconds of work below which the clock, which ticks every four, says more than the reader. */
const LONG_ENOUGH = 24
const BOUND = 5
const ATTEMPTS = 6
const RUNS = 4

/** How many times as long a text four times as long takes, on the quickest of a few runs, at a length that can be timed. */
const ratioOf = (generate: (length: number) => string): number => {
  const best = (length: number): number => {
    const report = benchReport('bench', generate(length))
    return bestOf(timesOf(() => readReport(report), RUNS))
  }
  let length = SHORTEST
  let time = best(length)
  while (time < LONG_ENOUGH && length < LONGEST) {
    length *= 4
    time = best(length)
  }
  return time < LONG_ENOUGH ? 1 : best(4 * length) / time
}

test.each([...GENERATORS, ONE_SENTENCE])(
  'four times as much of "$name" takes about four times as long',
  ({ generate }) => {
    let ratio = ratioOf(generate)
    // The engine compiling or collecting in between can only make this slower: one quiet attempt is proof enough.
    for (let attempt = 1; attempt < ATTEMPTS && ratio > BOUND; attempt += 1) ratio = Math.min(ratio, ratioOf(generate))
    expect(ratio).toBeLessThanOrEqual(BOUND)
  },
)
