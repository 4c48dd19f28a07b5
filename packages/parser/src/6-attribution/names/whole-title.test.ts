import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

test.for([
  [
    'The Committee for Peace and Development, a local association, said 12 people were killed.',
    'Committee for Peace and Development',
  ],
  [
    'According to the Committee for Peace and Development, 12 people were killed.',
    'Committee for Peace and Development',
  ],
  ['The Centre for Rights and Justice said 12 people were killed.', 'Centre for Rights and Justice'],
  [
    '12 people were killed, according to the Ministry of Home Affairs and Security.',
    'Ministry of Home Affairs and Security',
  ],
] as const)('the title of a body goes on behind "and": %s', ([text, name]) => {
  expect(speakersOf(text)).toEqual([[name]])
})

test('two who speak are no one title', () => {
  expect(speakersOf('The army and the Committee for Peace said 12 people were killed.')).toEqual([
    ['army and the Committee for Peace'],
  ])
  expect(speakersOf('The Ministry of Defence and Reuters said 12 people were killed.')).not.toEqual([
    ['Ministry of Defence and Reuters'],
  ])
})
