import { expect, test } from 'vitest'
import { told } from '../frames-of.ts'

test.each([
  ['According to the administrator, Colonel Musa Bello, eleven people were killed.', ['killed: eleven people']],
  [
    'On Monday, according to the governor of Orva, Musa Bello, nine men and two women were shot dead.',
    ['killed: nine men', 'killed: two women'],
  ],
  ['According to Musa Bello, a doctor, eleven people died.', ['killed: eleven people']],
  ['For the governor, Musa Bello, eleven people were killed by the rebels.', ['killed: eleven people']],
  ['According to Ana Paz, 34, a nurse, eleven men and a child were killed.', ['killed: eleven men', 'killed: a child']],
  ['Troops seized four rifles, a nurse, who asked not to be named, said.', ['seized: four rifles']],
  ['Troops seized four rifles, an officer who was at the scene said.', ['seized: four rifles']],
  ['Troops seized four rifles, a local chief, Musa Bello, 54, said.', ['seized: four rifles']],
  ['Troops seized four rifles, one of the survivors, Ana Paz, told AFP.', ['seized: four rifles']],
  ['Troops seized four rifles, the mayor reported on Monday.', ['seized: four rifles']],
  [
    'Troops seized four rifles, two trucks and a boat.',
    ['seized: four rifles', 'seized: two trucks', 'seized: a boat'],
  ],
  ['Troops killed two men, a boy and a guard.', ['killed: two men', 'killed: a boy', 'killed: a guard']],
  [
    'According to police, a teacher, two drivers and three guards were killed.',
    ['killed: a teacher', 'killed: two drivers', 'killed: three guards'],
  ],
  [
    'Colonel Musa Bello, a driver and eleven people were killed.',
    ['killed: Colonel Musa Bello', 'killed: a driver', 'killed: eleven people'],
  ],
])('counts nobody whose word it is, and whoever stands in a list: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test.each([
  ['Troops freed 11 men, the Deputy Director, Army Public Relations, 7 Division, said.', ['freed: 11 men']],
  [
    'Troops seized a rifle and two bicycles, the Deputy Director, Army Public Relations, 7 Division, said.',
    ['seized: a rifle', 'seized: two bicycles'],
  ],
  ['Troops killed a commander, two drivers and the mayor, the army said.', 3],
])('counts nobody who says so by an office and the bodies it is held in: %s', (text, frames) => {
  if (typeof frames === 'number') expect(told(text)).toHaveLength(frames)
  else expect(told(text)).toEqual(frames)
})
