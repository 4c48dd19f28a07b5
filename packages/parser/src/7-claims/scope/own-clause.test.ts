import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const scopesOf = (text: string): readonly string[] => claimsOf(text).map(({ scope }) => scope)

describe('a total is of its own clause', () => {
  test.for([
    ['Two soldiers died; since January 40 have been killed.', ['incident', 'cumulative']],
    [
      'Two soldiers died in hospital, bringing to nine the number of soldiers killed since May.',
      ['incident', 'cumulative'],
    ],
    ['Two soldiers were killed, while 4,000 people have died since 2012.', ['incident', 'cumulative']],
  ] as const)('%s', ([text, scopes]) => {
    expect(scopesOf(text)).toEqual(scopes)
  })
})

describe('a total is of all the sentence', () => {
  test.for([
    ['Since January 40 soldiers have been killed, and 12 villagers have been abducted.', ['cumulative', 'cumulative']],
    [
      'The mission counted 405 civilians killed, 235 injured and 266 abducted since January.',
      ['cumulative', 'cumulative', 'cumulative'],
    ],
    ['Troops killed 135 gunmen between 26 June and 2 July.', ['cumulative']],
  ] as const)('%s', ([text, scopes]) => {
    expect(scopesOf(text)).toEqual(scopes)
  })
})

describe('is no total', () => {
  test.for([
    ['Rebels fired 190 rockets on Sunday in one of the heaviest barrages since the war began.', ['incident']],
    ['At least 40 families have fled since the raid began on Monday.', ['incident']],
  ] as const)('%s', ([text, scopes]) => {
    expect(scopesOf(text)).toEqual(scopes)
  })
})

test('a rank says that the figure behind it is of an earlier happening', () => {
  expect(scopesOf('The attack was the deadliest since May, when a bomber killed 52 people.')).toEqual(['background'])
})
