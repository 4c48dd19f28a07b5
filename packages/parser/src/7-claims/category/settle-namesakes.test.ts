import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const categoriesOf = (text: string): readonly string[] =>
  claimsOf(text).map(({ counted }) => `${counted.text}: ${counted.category}`)

test('takes the fighters of a nation for those of its force that the report names', () => {
  expect(
    categoriesOf('Twelve Wagner fighters were killed. A commander said his men had killed 15 Russian fighters.'),
  ).toEqual(['Wagner fighters: state-forces', 'Russian fighters: state-forces'])
})

test('takes a plain noun for those whom the same speaker has told of', () => {
  expect(
    categoriesOf(
      'JNIM said it had killed 84 Wagner fighters and 47 soldiers. On top of these, JNIM said, 30 troops and fighters were wounded.',
    ),
  ).toEqual(['Wagner fighters: state-forces', 'soldiers: state-forces', 'troops and fighters: state-forces'])
})

test.each([
  ['another nation', 'Twelve Wagner fighters were killed. The army killed 15 Chadian fighters.', 'Chadian fighters'],
  ['another doer', 'JNIM said it killed 12 Wagner fighters. The army said it had killed 20 fighters.', 'fighters'],
  ['its own losses', 'JNIM said it killed 12 Wagner fighters. The group lost four fighters, it said.', 'fighters'],
  ['a report that names no force', 'A commander said his men had killed 15 Russian fighters.', 'Russian fighters'],
])('leaves fighters of %s as they are', (_, text, group) => {
  expect(categoriesOf(text)).toContain(`${group}: non-state-armed`)
})
