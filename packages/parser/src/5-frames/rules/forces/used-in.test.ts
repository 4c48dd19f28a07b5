import { expect, test } from 'vitest'
import { told } from '../../frames-of.ts'

test.each([
  ['The army used five helicopters in the attack.', ['strength: five helicopters']],
  ['Rebels used three tanks to storm the barracks.', ['strength: three tanks']],
  ['The group used three suicide bombers in the attack.', ['strength: three suicide bombers']],
  ['The enemy carried out 57 air strikes, using 26 drones.', ['launched: 26 drones']],
  ['Nine drones were used in the raid.', ['launched: Nine drones']],
])('reads with how many an attack was made: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test.each([
  ['help', 'The army used five helicopters to evacuate the wounded.'],
  ['what nobody counts', 'The army used helicopters in the attack.'],
  ['weapons that are held', 'They used two rifles in the attack.'],
  ['what was not used', 'The army did not use two helicopters in the attack.'],
])('refuses %s', (_, text) => {
  expect(told(text)).toEqual([])
})
