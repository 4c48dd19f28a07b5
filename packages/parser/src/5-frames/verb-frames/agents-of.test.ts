import { expect, test } from 'vitest'
import { framesOf } from '../frames-of.ts'

const agentsOf = (text: string): readonly string[] => framesOf(text).flatMap(({ agents }) => agents)

test.for([
  [
    'of the strike, not of the place',
    'The army launched an airstrike on a market in Gao, which killed 12.',
    ['an airstrike'],
  ],
  ['of no spot', 'He spoke of fires in the departments of Meta and Nariño, which injured nine.', []],
  ['of rebels', 'He spoke of rebels, which killed nine.', ['rebels']],
  [
    'behind who issued a statement',
    'In a statement by the spokesman, General Hypo, the troops also killed nine bandits.',
    ['the troops'],
  ],
  [
    'of all in a list',
    'The army, the police and the guards killed nine bandits.',
    ['the army', 'the police', 'the guards'],
  ],
  ['of no adverb', 'Early on 19 June, police arrested nine rebels.', ['police']],
] as const)('is that %s', ([, text, agents]) => {
  expect(
    agentsOf(text)
      .map((agent) => agent.toLowerCase())
      .toSorted(),
  ).toEqual(agents.map((agent) => agent.toLowerCase()).toSorted())
})

test('is that of nobody who only counts the dead', () => {
  expect(agentsOf('Four shepherds were killed and documented by a monitor.')).toEqual([])
  expect(agentsOf('Four shepherds were killed and wounded by gunmen.')).toContain('gunmen')
})
