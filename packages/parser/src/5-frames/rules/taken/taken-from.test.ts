import { expect, test } from 'vitest'
import { told, toldBy } from '../../frames-of.ts'
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
  ['The raiders left, taking a further seven with them.', ['abducted: a further seven']],
  ['Its men killed two guards and took 40 rifles.', ['seized: 40 rifles']],
  ['Four men were taken from their homes by soldiers.', ['captured: Four men']],
  ['Six women were taken down from a lorry by men on horses.', ['abducted: Six women']],
  ['Nine passengers were taken off a bus.', ['abducted: Nine passengers']],
  ['Two nurses were taken out of their car.', ['abducted: Two nurses']],
])('reads what was taken from where it belongs: %s', (text, frames) => {
  expect(toldBy(takenFrom, text)).toEqual(frames)
})

test.each([
  ['people who are moved', 'Four survivors were taken from the scene to a hospital.'],
  ['helpers', 'Doctors took nine children to the hospital.'],
  ['people who are led somewhere', 'They took nine children to the clinic.'],
  ['things a patrol takes along', 'The patrol took 40 rifles.'],
  ['things of no weight', 'The ministry took two lessons from the attack.'],
  ['what was taken to somewhere', 'They took six vehicles to the base.'],
  ['who is taken off something else', 'Nine runners were taken off the list.'],
  ['who is dug out', 'Four boys were taken out of the house.'],
  ['who is rescued', 'Two nurses were taken out of their car by firefighters.'],
  ['what was not taken', 'They did not take six vehicles from the warehouse.'],
])('refuses %s', (_, text) => {
  expect(toldBy(takenFrom, text)).toEqual([])
})

test('reads weapons that raiders take, and a neighbour whom they took', () => {
  expect(told('Militants stormed the camp, killing four soldiers and taking 413 rifles.')).toContain(
    'seized: 413 rifles',
  )
  expect(told('They took my neighbour because he owns a phone.')).toEqual(['abducted: my neighbour'])
  expect(told('The army took 413 rifles to the show.')).toEqual([])
})

test('reads arms and military vehicles that fighters say they took', () => {
  expect(toldBy(takenFrom, 'We took two pickups with heavy guns.')).toEqual(['seized: two pickups'])
  expect(toldBy(takenFrom, 'The militants took a military vehicle.')).toEqual(['seized: a military vehicle'])
  expect(toldBy(takenFrom, 'The militants took a bus.')).toEqual([])
  expect(toldBy(takenFrom, 'We took two buses to the coast.')).toEqual([])
})

test.each([
  ['They took eight people from our compound.', ['abducted: eight people']],
  ['The gunmen took 12 people from their homes.', ['abducted: 12 people']],
  ['They took eight people from the rubble.', []],
  ['They took eight people from their homes to a clinic.', []],
])('reads whom they took from home: %s', (text, frames) => {
  expect(toldBy(takenFrom, text)).toEqual(frames)
})
