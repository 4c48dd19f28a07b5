import { expect, test } from 'vitest'
import { told } from '../frames-of.ts'

test.each([
  ['Its air defences destroyed 48 drones.', ['intercepted: 48 drones']],
  ['A frigate of the mission destroyed two missiles.', ['intercepted: two missiles']],
  ['The army destroyed 26 drones over Rostov region.', ['intercepted: 26 drones']],
  ['Three drones were destroyed in the Kherson region.', ['intercepted: Three drones']],
  ['Nine drones were destroyed over Crimea.', ['intercepted: Nine drones']],
])('counts what is destroyed in flight as intercepted: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test.each([
  ['on the ground', 'Troops destroyed nine drones in a workshop.', ['destroyed: nine drones']],
  ['what does not fly', 'Its air defences destroyed two tanks.', ['destroyed: two tanks']],
])('leaves what is destroyed %s as it is', (_, text, frames) => {
  expect(told(text)).toEqual(frames)
})
