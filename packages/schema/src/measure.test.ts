import { expect, test } from 'vitest'
import { Measure, MEASURES } from './measure.ts'
import { refusals } from './refusals.fixture.ts'

test('accepts the measures of the codebook and no others', () => {
  expect(Measure.options).toEqual(Object.keys(MEASURES))
  expect(refusals(Measure, 'Killed')).toEqual([expect.stringMatching(/^: expected one of "killed"\|"injured"/)])
})

test('describes each measure with its meaning, a sentence', () => {
  for (const [name, { meaning }] of Object.entries(MEASURES)) {
    expect(Measure.description).toContain(`${name}: ${meaning}`)
    expect(meaning).toMatch(/^[A-Z].*\.$/)
  }
})

test('labels no two measures alike', () => {
  const labels = Object.values(MEASURES).map(({ label }) => label)
  expect(new Set(labels).size).toBe(labels.length)
})
