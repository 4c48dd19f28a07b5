import { describe, expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

describe('whoever gives a figure answers for that one', () => {
  test.for([
    ['Nine men are held, including six the army says are dead.', [[], ['army']]],
    ['The toll was put at 49, down from the 64 that police had given out.', [[], ['police']]],
  ] as const)('%s', ([text, chains]) => {
    expect(speakersOf(text)).toEqual(chains)
  })

  test('and goes on in nothing else', () => {
    const text = 'Nine men are held, including six the army says are dead. Four houses were burned.'
    expect(speakersOf(text).at(-1)).toEqual([])
  })
})

test.for([
  'The raid, in which 12 men the army sought were hiding, killed nine.',
  'Six men were killed in a raid that the army says was a success.',
])('but nobody gives one here: %s', (text) => {
  expect(speakersOf(text)[0]).toEqual([])
})
