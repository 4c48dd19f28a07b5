import { describe, expect, test } from 'vitest'
import { speakersOf } from './standings-of.ts'

describe('a quotation of several sentences', () => {
  test('is on the word of whoever is named where it ends', () => {
    expect(speakersOf('“They killed 12 people. They burned 30 houses,” said a nurse.')).toEqual([['nurse'], ['nurse']])
    expect(speakersOf('"They killed 12 people. They burned 30 houses. We fled," a nurse said.')).toEqual([
      ['nurse'],
      ['nurse'],
    ])
  })

  test('is on the word of whoever was named where it began', () => {
    const text = 'The mayor was there. The army came. “They killed 12 people,” a nurse said. “They burned 30 houses.”'
    expect(speakersOf(text)).toEqual([['nurse'], ['nurse']])
  })

  test('goes on, however many have spoken', () => {
    const others = 'The army said 12 died. The mayor said 13 died. Residents said 14 died. A nurse said 15 died.'
    expect(speakersOf(`${others} “They burned 30 houses.”`).at(-1)).toEqual(['nurse'])
    expect(speakersOf(`${others} The raiders burned 30 houses.`).at(-1)).toEqual([])
  })

  test('ends with its paragraph, closed or not', () => {
    expect(
      speakersOf('The camp fell. “They came at night.\n\nTwelve people were killed. A nurse said nothing.'),
    ).toEqual([[]])
  })
})
