import { expect, test } from 'vitest'
import { readGoldSets } from './gold-sets.ts'

const sets = readGoldSets()

test('every gold file reads without an error and holds claims', () => {
  for (const { name, texts } of sets) expect(texts.flatMap(({ claims }) => claims).length, name).toBeGreaterThan(0)
})

test('no id names two texts', () => {
  const ids = sets.filter(({ name }) => name !== 'passages').flatMap(({ texts }) => texts.map(({ id }) => id))
  expect(ids).toHaveLength(new Set(ids).size)
})
