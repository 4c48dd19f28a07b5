import { expect, test } from 'vitest'
import { GENERATORS, ONE_SENTENCE } from './generators.ts'

const all = [...GENERATORS, ONE_SENTENCE]

test('every generator makes about as much text as asked for', () => {
  for (const { name, generate } of all) {
    expect(generate(5_000).length, name).toBeGreaterThanOrEqual(5_000)
    expect(generate(5_000).length, name).toBeLessThan(5_100)
  }
})

test('no two generators make the same text', () => {
  expect(new Set(all.map(({ generate }) => generate(5_000))).size).toBe(all.length)
})
