import { expect, test } from 'vitest'
import { speaker } from '@reportedly/schema/made-up'
import { stir } from '../near-copies/list-shingles.ts'
import { type MadeUpTelling, tell } from './copied-reports.fixture.ts'
import { traceOrigins } from './trace-origins.ts'

const WORDS = 'army market orva river monday gunmen farmers attacked near bridge men night road clinic school'.split(
  ' ',
)

const writeSentence = (seed: number): string =>
  Array.from({ length: 14 }, (_, at) => WORDS[stir(seed * 100 + at) % WORDS.length]).join(' ')

/** Half the reports are copies of a few, the others each in words of their own; every third names a speaker. */
const tellMany = (count: number): readonly MadeUpTelling[] =>
  Array.from({ length: count }, (_, at) => {
    const seed = at % 2 === 0 ? at % 40 : at
    const by = at % 3 === 0 ? { by: speaker(`Speaker ${at % 30}`, { kind: 'government' }) } : {}
    return tell(`r${at}`, `Paper ${at % 500}`, [{ sentence: `${writeSentence(seed)}.`, killed: 14, ...by }])
  })

const timeOf = (count: number): number => {
  const told = tellMany(count)
  const [claims, reports] = [told.flatMap((each) => each.claims), told.map(({ report }) => report)]
  const start = performance.now()
  traceOrigins(claims, reports)
  return performance.now() - start
}

test('four times as many reports of one event take about four times as long', { timeout: 60_000 }, () => {
  timeOf(2_000)
  let ratio = timeOf(20_000) / timeOf(5_000)
  // The engine compiling or collecting in between can only make this slower: one quiet attempt is proof enough.
  for (let attempt = 1; attempt < 4 && ratio > 5; attempt += 1) ratio = timeOf(20_000) / timeOf(5_000)
  expect(ratio).toBeLessThanOrEqual(5)
})
