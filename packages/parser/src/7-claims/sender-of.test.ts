import { expect, test } from 'vitest'
import { claimsOf } from './claims-of.ts'

const lastActor = (text: string) => claimsOf(text).at(-1)?.actor?.text

test.for([
  ['A suicide drone launched by the factions hit a truck, killing the driver.', 'factions'],
  ['A drone believed to belong to the coalition fired two missiles at a car.', 'coalition'],
  ['Two drones of the army struck a queue of vehicles.', 'army'],
] as const)('lays to whoever sent it what a craft did: %s', ([text, actor]) => {
  expect(lastActor(text)).toBe(actor)
})

test.for([
  ['A suicide drone hit a truck, killing the driver.', 'suicide drone'],
  ['Rebels of the front struck a truck, killing the driver.', 'Rebels of the front'],
] as const)('leaves it to those whom no sender is told of: %s', ([text, actor]) => {
  expect(lastActor(text)).toBe(actor)
})
