import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

test.for([
  'The monitor said its activists had confirmed the deaths of 12 people.',
  'The monitor cited its activists as saying that 12 people were killed.',
] as const)('a body that tells what its own people found speaks itself: %s', (text) => {
  expect(speakersOf(`A river monitor said 30 people were killed. ${text}`)).toEqual([
    ['river monitor'],
    ['river monitor'],
  ])
})

test('one of its people, or those of somebody else, speak for themselves', () => {
  expect(speakersOf('The monitor said residents had reported 12 people killed.')).toEqual([['residents', 'monitor']])
})

test('"her team" is herself', () => {
  expect(speakersOf('The ombudsman, Ana Nunes, said her team had identified 15 dead.')).toEqual([
    ['ombudsman, Ana Nunes'],
  ])
})
