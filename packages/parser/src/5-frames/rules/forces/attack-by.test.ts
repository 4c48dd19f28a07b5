import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { attackBy } from './attack-by.ts'

test.each([
  ['The army condemned an ambush by around 100 terrorists.', ['strength: around 100 terrorists']],
  [
    'It denounced an attack by some 60 gunmen on 30 motorbikes.',
    ['strength: some 60 gunmen', 'strength: 30 motorbikes'],
  ],
  ['A raid by 40 armed men left two guards dead.', ['strength: 40 armed men']],
])('reads how many they were: %s', (text, frames) => {
  expect(toldBy(attackBy, text)).toEqual(frames)
})

test.each([
  ['what nobody sits in', 'An attack by 12 drones killed two.'],
  ['those without a figure', 'A raid by police began on Monday.'],
  ['those who only speak of it', 'An attack condemned by 40 states left two dead.'],
])('refuses %s', (_, text) => {
  expect(toldBy(attackBy, text)).toEqual([])
})

test.each([
  ['The attack on the gate was committed by two gunmen.', ['strength: two gunmen']],
  ['The raid was not staged by two gunmen.', []],
  ['The play was staged by 40 soldiers.', []],
])('reads who carried it out, behind a passive: %s', (text, frames) => {
  expect(toldBy(attackBy, text)).toEqual(frames)
})
