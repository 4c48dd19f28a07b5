import { expect, test } from 'vitest'
import { framesOf } from '../frames-of.ts'

const parts = (text: string): readonly string[] =>
  framesOf(text).flatMap(({ text: part, subsetOf }) => (subsetOf === null ? [] : [`${part} of ${subsetOf}`]))

test.each([
  [
    'The shelling killed three civilians, two women and a child, and wounded others.',
    ['two women of three civilians', 'a child of three civilians'],
  ],
  [
    'A mine killed five people, three soldiers and two villagers.',
    ['three soldiers of five people', 'two villagers of five people'],
  ],
])('takes a list that adds up to the object before it for its parts: %s', (text, expected) => {
  expect(parts(text)).toEqual(expected)
})

test.each([
  'The shelling killed four soldiers, two policemen and two guards.',
  'The shelling killed three civilians, two women and a soldier.',
  'The shelling killed five civilians, two women and a child.',
  'The shelling killed at least three people, two women and a child.',
])('takes no other list for parts: %s', (text) => {
  expect(parts(text)).toEqual([])
})
