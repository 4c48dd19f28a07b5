import { expect, test } from 'vitest'
import { told } from '../frames-of.ts'

test.each([
  [
    'Air defences downed 571 drones, most of them of one type, and 29 missiles.',
    ['intercepted: 571 drones', 'intercepted: 29 missiles'],
  ],
  [
    'Troops recovered ten firearms, among them a musket and a shotgun, as well as 17 cartridges and four mines.',
    ['seized: ten firearms', 'seized: a musket', 'seized: a shotgun', 'seized: 17 cartridges', 'seized: four mines'],
  ],
  [
    'Gunmen killed nine soldiers, who were asleep, and three policemen.',
    ['killed: nine soldiers', 'killed: three policemen'],
  ],
  [
    'The army seized 12 rifles, most of them rusty, 400 rounds and two radios.',
    ['seized: 12 rifles', 'seized: 400 rounds', 'seized: two radios'],
  ],
])('goes on with a list behind an aside: %s', (text, frames) => {
  expect([...told(text)].sort()).toEqual([...frames].sort())
})

test.each([
  [
    'The attack killed 12 people, including two women, and three men were wounded.',
    ['injured: three men', 'killed: 12 people', 'killed: two women'],
  ],
  [
    'They killed nine men, most of them guards, 40 rounds and a pistol were found.',
    ['killed: nine men', 'seized: 40 rounds', 'seized: a pistol'],
  ],
  ['They took 12 hostages, most of them women, and 14 others watched.', ['abducted: 12 hostages']],
])('leaves what has a verb of its own to it: %s', (text, frames) => {
  expect([...told(text)].sort()).toEqual(frames)
})

test('goes on past what is told of some of those before', () => {
  expect(told('They condemned the killing of the five priests, four of whom were Spaniards, and two women.')).toEqual([
    'killed: the five priests',
    'killed: four of whom',
    'killed: two women',
  ])
  expect(told('Rebels killed nine soldiers, two of them officers, and three villagers fled.')).toContain(
    'displaced: three villagers',
  )
})
