import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

test('a paper of nobody else’s is of whoever has spoken in its sentence', () => {
  expect(speakersOf('The army said it shot down 24 drones, according to a statement posted on Telegram.')).toEqual([
    ['army'],
  ])
})

test.for([
  ['The army said it shot down 24 drones, according to a statement by the ministry.', ['ministry', 'army']],
  ['Twelve men died, according to a statement.', ['statement']],
] as const)('but not in "%s"', ([text, chain]) => {
  expect(speakersOf(text)[0]).toEqual(expect.arrayContaining([chain[0]]))
})
