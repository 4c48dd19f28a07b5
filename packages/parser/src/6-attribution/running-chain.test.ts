import { describe, expect, test } from 'vitest'
import { speakersOf } from './standings-of.ts'

describe('a numbered paragraph', () => {
  test('is the publisher’s behind one in which somebody spoke', () => {
    const text = '14. The Mission recorded 21 deaths.\n15. In Orva, clashes killed 36 people.'
    expect(speakersOf(text)).toEqual([['Mission'], []])
  })

  test('is on the word of whoever opens the list', () => {
    const text = 'The police said this of the night:\n1. Three men were arrested in Orva.\n2. Two rifles were seized.'
    expect(speakersOf(text)).toEqual([['police'], ['police']])
  })

  test('holds what its own speaker goes on to say', () => {
    const text = '14. The Mission recorded 21 deaths. Six more people were wounded.'
    expect(speakersOf(text)).toEqual([['Mission'], ['Mission']])
  })
})
