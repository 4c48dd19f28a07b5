import { expect, test } from 'vitest'
import { toldBy } from '../frames-of.ts'
import { takenFrom } from './taken-from.ts'

test.each([
  [
    'The insurgents took six vehicles and two tractors from a warehouse.',
    ['seized: six vehicles', 'seized: two tractors'],
  ],
  ['The nun was taken from her convent in May.', ['abducted: The nun']],
  ['The gunmen took 187 pupils.', ['abducted: 187 pupils']],
  ['They took 15 of us from five boats.', ['abducted: 15 of us']],
  ['Four pupils were taken from their school.', ['abducted: Four pupils']],
])('reads what was taken from where it belongs: %s', (text, frames) => {
  expect(toldBy(takenFrom, text)).toEqual(frames)
})

test.each([
  ['people who are moved', 'Four survivors were taken from the scene to a hospital.'],
  ['helpers', 'Doctors took nine children to the hospital.'],
  ['people who are led somewhere', 'They took nine children to the clinic.'],
  ['things of no weight', 'The ministry took two lessons from the attack.'],
  ['what was taken to somewhere', 'They took six vehicles to the base.'],
  ['what was not taken', 'They did not take six vehicles from the warehouse.'],
])('refuses %s', (_, text) => {
  expect(toldBy(takenFrom, text)).toEqual([])
})
