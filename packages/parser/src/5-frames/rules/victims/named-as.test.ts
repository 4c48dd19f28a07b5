import { expect, test } from 'vitest'
import { framesOf, toldBy } from '../../frames-of.ts'
import { namedAs } from './named-as.ts'

test.each([
  [
    'The martyrs were named as Lieutenant Reza Karimi and conscripts Ali Barat and Mahdi Sarg.',
    ['killed: Lieutenant Reza Karimi', 'killed: Ali Barat', 'killed: Mahdi Sarg'],
  ],
  [
    'Police identified the wounded as Yusuf Aden, 52, from Port Sudan, and Hassan Duale.',
    ['injured: Yusuf Aden', 'injured: Hassan Duale'],
  ],
])('counts each of those who are named: %s', (text, frames) => {
  expect(toldBy(namedAs, text)).toEqual(frames)
})

test('makes those who are named a part of the figure before them', () => {
  const frames = framesOf('Three guards were killed. The victims were named as Reza Karimi and Ali Barat.')
  expect(frames.map(({ text, subsetOf }) => [text, subsetOf])).toEqual([
    ['Three guards', null],
    ['Reza Karimi', 'Three guards'],
    ['Ali Barat', 'Three guards'],
  ])
})

test.each([
  ['one name, which may be the one just counted', 'The slain officer was identified as Hassan Duale.'],
  ['names of places', 'The affected towns were named as Port Sudan and El Fasher.'],
  ['names of units', 'The victims were named as army officers.'],
  ['those who did the naming', 'Reza Karimi and Ali Barat named the town.'],
])('refuses %s', (_, text) => {
  expect(framesOf(text)).toEqual([])
})

test('reads names of those told of before, and the kin counted among them', () => {
  const text = 'Seven people died; it named four of them as Asha Noor, 52, her nephew Liban Noor, and her two sisters.'
  expect(toldBy(namedAs, text)).toEqual([
    'killed: Asha Noor',
    'killed: her nephew Liban Noor',
    'killed: her two sisters',
  ])
  expect(toldBy(namedAs, 'It named four of them as Asha Noor and Liban Noor.')).toEqual([])
})

test('reads the names of those of whom it says behind them that they were killed', () => {
  expect(
    toldBy(namedAs, 'Police identified the rebels killed in the raid as Ali Bhai, Hanief Bhai and Shah Wali.'),
  ).toEqual(['killed: Ali Bhai', 'killed: Hanief Bhai', 'killed: Shah Wali'])
  expect(toldBy(namedAs, 'Police identified the rebels as Ali Bhai and Shah Wali.')).toEqual([])
})

test('reads names behind a colon', () => {
  expect(toldBy(namedAs, 'The two soldiers killed have been identified: Sergeant Musa Bello and Ali Umar.')).toEqual([
    'killed: Sergeant Musa Bello',
    'killed: Ali Umar',
  ])
  expect(toldBy(namedAs, 'The winners have been identified: Musa Bello and Ali Umar.')).toEqual([])
})

test('counts each of those killed who are identified', () => {
  const names = 'Residents identified those killed as Ado Bala, Isa Rabe and Kabiru Yaya.'
  expect(toldBy(namedAs, names)).toEqual(['killed: Ado Bala', 'killed: Isa Rabe', 'killed: Kabiru Yaya'])
  expect(toldBy(namedAs, 'Residents identified those present as Ado Bala and Isa Rabe.')).toEqual([])
})
