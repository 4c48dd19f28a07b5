import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

const RAID = 'Eighteen soldiers were freed, three of them wounded.'

test.for([
  ['That’s from the council secretary here.', 'council secretary'],
  ['This is according to the governor.', 'governor'],
  ['All this comes from a statement of the army spokesman.', 'army spokesman'],
])('what stands before is on the word of whoever it is from: %s', ([text = '', name = '']) => {
  expect(speakersOf(`${RAID} ${text}`)).toEqual([[name], [name]])
})

test('the rest of the sentence is on the word of whoever speaks there', () => {
  expect(speakersOf(`${RAID} That’s from the council secretary; the general counted only 16 wounded.`)).toEqual([
    ['council secretary'],
    ['council secretary'],
    ['general'],
  ])
})

test.for(['That is far from the town.', 'They are from the north.', 'This is a road from the capital.'])(
  'nothing comes from anybody in "%s"',
  (text) => {
    expect(speakersOf(`${RAID} ${text}`)).toEqual([[], []])
  },
)
