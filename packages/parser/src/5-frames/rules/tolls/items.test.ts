import { expect, test } from 'vitest'
import { framesOf, told, toldBy } from '../../frames-of.ts'
import { items } from './items.ts'

test.each([
  ['The haul comprised 62 small arms.', ['seized: 62 small arms']],
  ['The recovered items included four laptops and 12 phones.', ['seized: four laptops', 'seized: 12 phones']],
  ['Troops seized arms. A breakdown shows 86 rifles.', ['seized: 86 rifles']],
  ['Weapons seized include three machine guns.', ['seized: three machine guns']],
  [
    'Troops seized four weapons. The weapons comprised three rifles and a pistol.',
    ['seized: three rifles', 'seized: a pistol'],
  ],
  ['Troops recovered 17 rifles. Others are 12 magazines and a boat.', ['seized: 12 magazines', 'seized: a boat']],
  [
    'The weapons recovered from three vehicles hidden at a farm in Hypo, along the old road, include two machine guns.',
    ['seized: two machine guns'],
  ],
  [
    'Items seized include two cylinders with welding accessories and an axe.',
    ['seized: two cylinders', 'seized: an axe'],
  ],
  ['Other items recovered were 31 vehicles and two boats.', ['seized: 31 vehicles', 'seized: two boats']],
])('reads the items of a haul: %s', (text, frames) => {
  expect(toldBy(items, text)).toEqual(frames)
})

test.each([
  'The team comprised 62 athletes.',
  'The haul was large.',
  'The stall had 17 rifles. Others include 12 magazines.',
  'Troops recovered rifles. Others are six villagers.',
  'The items on sale include three machine guns.',
  'The haul comprised three villages.',
  'A breakdown shows 86 rifles.',
])('refuses "%s"', (text) => {
  expect(framesOf(text)).toEqual([])
})

test('leaves a part to the figure before it, and what is far off to another', () => {
  const parts =
    'The vehicles destroyed near Hypo by shells were empty and 300 soldiers, including a brigadier, were dead.'
  expect(toldBy(items, parts)).toEqual([])
  const far =
    'The papers seized from his home in the town made it easy for the police to conclude that he was a deputy.'
  expect(toldBy(items, far)).toEqual([])
})

test('goes on with a list that has gone on before', () => {
  const rounds = Array.from({ length: 12 }, (_, at) => `${String(at + 20)} rounds of 9mm ammo`).join(', ')
  const frames = framesOf(`Items recovered include ${rounds}. Others are three carts and two radios.`)
  expect(frames.slice(-2).map(({ text }) => text)).toEqual(['three carts', 'two radios'])
})

test('takes whoever collects something for no list of it', () => {
  expect(toldBy(items, 'Data of the authorities collected this year covers 30 dead, including four in May.')).toEqual(
    [],
  )
})

test('reads what loot includes', () => {
  expect(told('The raiders came back with stolen loot, including 200 cows and 40 goats.')).toEqual([
    'seized: 200 cows',
    'seized: 40 goats',
  ])
  expect(told('The raiders loot, burn and leave with 200 words.')).toEqual([])
})
