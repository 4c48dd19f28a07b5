import { expect, test } from 'vitest'
import { categoryGroup } from './category-group.ts'

test('people keep their category and things are one', () => {
  expect(categoryGroup('civilian')).toBe('civilian')
  expect(categoryGroup('weapons')).toBe('materiel')
  expect(categoryGroup('infrastructure')).toBe('materiel')
})
