import { expect, test } from 'vitest'
import { masksOf, quantitiesOf } from '../quantities-of.ts'

test.each([
  ['Ali Hassan, 40, was killed', ', 40', 'masks/age-in-commas'],
  ['the boy, eight, was killed', ', eight', 'masks/age-in-commas'],
  ['his wife, 35 and his son', ', 35', 'masks/age-in-commas'],
  ['Ahmad Ali (23) was shot', '(23)', 'masks/age-in-commas'],
  ['Ahmad Ali (Abu Omar) (23) was shot', '(23)', 'masks/age-in-commas'],
  ['a 12-year-old boy', '12-year-old', 'masks/years-old'],
  ['three years old', 'three years old', 'masks/years-old'],
  ['an 18-month-old', '18-month-old', 'masks/years-old'],
  ['3- and 5-year-old girls', '3- and 5-year-old', 'masks/years-old'],
  ['10 to 12 years old', '10 to 12 years old', 'masks/years-old'],
  ['8 yrs old', '8 yrs old', 'masks/years-old'],
  ['a boy aged 12', 'aged 12', 'masks/aged'],
  ['aged between 21 and 46', 'aged between 21 and 46', 'masks/aged'],
  ['ages 8, 12 and 14', 'ages 8, 12 and 14', 'masks/aged'],
  ['a boy of 15, was shot', 'of 15', 'masks/of-age'],
  ['took away a delivery man of 24.', 'of 24', 'masks/of-age'],
  ['children under 5', 'under 5', 'masks/under-age'],
  ['women over 60', 'over 60', 'masks/under-age'],
])('masks the age in %j', (text, words, rule) => {
  expect(masksOf(text)).toMatchObject([{ text: words, kind: 'age', rule }])
  expect(quantitiesOf(text)).toEqual([])
})

test.each([
  ['killed, 7 others hurt', '7'],
  ['Dead, 12; missing, 3.', '12', '3'],
  ['rescuers, 12 of them local', '12'],
  ['The army killed (31) fighters', '(31)'],
  ['They hid under 12 tons of rubble', 'under 12 tons'],
  ['a number of civilians over 20 villages', 'a number of', 'over 20'],
])('masks no figure that counts in %j', (text, ...words) => {
  expect(masksOf(text)).toEqual([])
  expect(quantitiesOf(text).map((quantity) => quantity.text)).toEqual(expect.arrayContaining(words))
})

test.each(['the driver of 15 buses was killed', 'a group of 15 left', 'the mother of two children', 'a list of 15.'])(
  'masks no age in "%s"',
  (text) => {
    expect(masksOf(text).filter(({ rule }) => rule === 'masks/of-age')).toEqual([])
  },
)

test('takes the ages of a list of names for no counts', () => {
  expect(masksOf('They are Musa Ali, 25 and Lina Odero, 24.')).toHaveLength(2)
  expect(masksOf('He was in Orva, 25 and Gao, 24.').filter(({ text }) => text.includes('25'))).toEqual([])
})

test('takes the age before the dash that closes a list of names', () => {
  expect(masksOf('Two clerks – Musa Ali, 25, and Lina Odero, 26 – were held.')).toHaveLength(2)
  expect(masksOf('Two clerks – of the dead, 26 – were held.')).toEqual([])
})
