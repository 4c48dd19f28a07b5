import { readReport } from '@reportedly/parser'
import { expect, test } from 'vitest'
import { benchReport } from './bench-report.ts'
import { GENERATORS, ONE_SENTENCE } from './generators.ts'
import { bestOf, timesOf } from './time-of.ts'

const LENGTH = 16_000
/** Milliseconds below which the clock says more than the reader. */
const TOO_QUICK = 4
const BOUND = 5
const ATTEMPTS = 6

/** How many times as long a text four times as long takes, on the quickest of a few runs. */
const ratioOf = (generate: (length: number) => string): number => {
  const best = (length: number): number => {
    const report = benchReport('bench', generate(length))
    return bestOf(timesOf(() => readReport(report), 5))
  }
  return best(4 * LENGTH) / Math.max(best(LENGTH), TOO_QUICK)
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
