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

test.for([
  ['The army said 12 died, far below the 40 deaths claimed by the rebels.', ['rebels']],
  ['The toll is twice the 27 deaths announced by the government after the raid.', ['government']],
] as const)('whoever gave it may stand behind it: %s', ([text, chain]) => {
  expect(speakersOf(text).at(-1)).toEqual(chain)
})

test('but nobody who did something else with what is counted', () => {
  expect(speakersOf('The mayor said 12 died, among them two men shot by the army.').at(-1)).toEqual(['mayor'])
})
