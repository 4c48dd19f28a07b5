import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

test('a paper that tells of something beside speaks', () => {
  const beside = 'The UN report also sheds light on abuses, documenting 12 killings.'
  expect(speakersOf(beside)).toEqual([['UN report']])
  expect(speakersOf('The raid also shed light on abuses, documenting 12 killings.')).toEqual([[]])
})
