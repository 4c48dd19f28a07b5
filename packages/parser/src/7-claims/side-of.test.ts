import { expect, test } from 'vitest'
import { sideOf } from './side-of.ts'

test.each([
  ['Gunmen', 'non-state', null],
  ['armed men on motorcycles', 'non-state', null],
  ['Boko Haram', 'non-state', null],
  ['resistance forces', 'non-state', null],
  ['local Boko Haram', 'non-state', null],
  ['the coast guard', 'state', null],
  ['Customs officers', 'state', null],
  ['Israeli', 'state', 'IL'],
  ['Russia', 'state', 'RU'],
  ['Malian army', 'state', 'ML'],
  ['fishermen', null, null],
])('puts %s on its side', (name, of, nation) => {
  expect(sideOf(name)).toEqual({ of, nation })
})
