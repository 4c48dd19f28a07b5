import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const told = (text: string) =>
  claimsOf(text, { publishedAt: '2024-05-10' }).map(({ quantity, place, time }) => [
    quantity.asStated,
    place?.name,
    time?.start,
  ])

test('a clause of what was a day before goes on behind a comma with what it did', () => {
  expect(
    told('Gunmen killed six men in Gao on Wednesday. It came a day after rebels raided Timbuktu, killing four.'),
  ).toEqual([
    ['six', 'Gao', '2024-05-08'],
    ['four', 'Timbuktu', '2024-05-07'],
  ])
  expect(
    told('Troops struck back on Wednesday, a day after rebels shelled Gao, killing four and wounding six.'),
  ).toEqual([
    ['four', 'Gao', '2024-05-07'],
    ['six', 'Gao', '2024-05-07'],
  ])
})

test('it is over where the sentence comes back to what it tells', () => {
  expect(told('On Wednesday, a day after rebels shelled Timbuktu, troops killed four of them in Gao.')).toEqual([
    ['four', 'Gao', '2024-05-08'],
  ])
})
