import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const placesOf = (text: string) => claimsOf(text).map(({ place }) => place?.name)

test('a clause of what was hours before moves no happening', () => {
  const text =
    'Nine people were killed when gunmen shelled the city of Gao, hours after drones struck Niamey, the twin city.'
  expect(placesOf(`${text} A market burned.\n\nA nurse said the rebels wounded 12 others in the city.`).at(-1)).toBe(
    'Gao',
  )
})

test('it places what it counts itself', () => {
  expect(placesOf('The raid on Gao came three weeks after bandits killed seven guards at Hypo.')).toEqual(['Hypo'])
})

test('an attack told in a sentence of its own is followed', () => {
  expect(placesOf('Gunmen killed nine men in Gao. After dawn drones struck Niamey and killed two.')).toEqual([
    'Gao',
    'Niamey',
  ])
})
