import { describe, expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

describe('an office that is called by no name has that of its owner', () => {
  test.for([
    ['The junta has not commented. Its spokesman said 12 soldiers were killed.', 'junta’s spokesman'],
    ['The army left the town; its commander said 12 soldiers were killed.', 'army’s commander'],
    ['The ministry said so. Two vans burned. Its press office said 12 men were killed.', 'ministry’s press office'],
  ] as const)('%s', ([text, speaker]) => {
    expect(speakersOf(text).at(-1)).toEqual([speaker])
  })
})

test('so has "the spokesman" where no spokesman has spoken', () => {
  const command = 'The Papua military command said 12 men died.'
  expect(speakersOf(`${command} The spokesman said four were missing.`).at(-1)).toEqual([
    'Papua military command’s spokesman',
  ])
  const spokesman = 'A police spokesman said 14 men died.'
  expect(speakersOf(`${command} ${spokesman} The spokesman said four were missing.`).at(-1)).toEqual([
    'police spokesman',
  ])
})

test('the governor of a place is the governor of that place', () => {
  const text =
    'The Orva army said it shot down six drones. Four more were shot down in Gao, its governor said. Two men died, he said.'
  expect(speakersOf(text).slice(-2)).toEqual([['Gao’s governor'], ['Gao’s governor']])
})

describe('but not', () => {
  test.for([
    ['one with a name of its own', 'The junta left. Its spokesman, Ko Tun, said 12 men died.', 'spokesman, Ko Tun'],
    ['one of nobody told of', 'Two vans burned. Its spokesman said 12 men were killed.', 'spokesman'],
  ] as const)('%s', ([, text, speaker]) => {
    expect(speakersOf(text).at(-1)).toEqual([speaker])
  })
})

test('"its unit" is of whoever speaks in the sentence already', () => {
  const army = 'The army said 12 men died.'
  const found = 'The Cooperative for Peace and Progress said its monitoring unit found that 20 people were killed.'
  expect(speakersOf(`${army} ${found}`).at(-1)?.[0]).toBe('Cooperative for Peace and Progress’s monitoring unit')
  expect(speakersOf(`${army} Its monitoring unit found that 20 people were killed.`).at(-1)?.[0]).toBe(
    'army’s monitoring unit',
  )
})
