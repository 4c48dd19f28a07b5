import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldText } from '../arbitraries.ts'
import { modalitiesOf, speakersOf, standingsOf } from './standings-of.ts'

describe('a denial', () => {
  test('is said of the figure denied', () => {
    expect(modalitiesOf('The army denied that 40 soldiers were killed.')).toEqual(['denied'])
    expect(modalitiesOf('The army rejected claims that 40 soldiers were killed.')).toEqual(['denied'])
  })

  test('names the denier beside whoever made the claim', () => {
    const text = 'The rebels said 40 soldiers were killed. The army denied that 40 soldiers were killed.'
    expect(speakersOf(text)).toEqual([['rebels'], ['army']])
    expect(modalitiesOf(text)).toEqual(['asserted', 'denied'])
  })

  test('that is itself denied is none', () => {
    expect(modalitiesOf('The army did not deny that 40 soldiers were killed.')).toEqual(['asserted'])
  })
})

describe('a later sentence', () => {
  test('that could not verify the claim casts its doubt back', () => {
    const claim = 'The rebels said 40 soldiers were killed.'
    expect(modalitiesOf(`${claim} The claim could not be independently verified.`)).toEqual(['unconfirmed'])
    expect(modalitiesOf(`${claim} There was no independent confirmation.`)).toEqual(['unconfirmed'])
    expect(modalitiesOf(`${claim} The claim was confirmed by the mayor.`)).toEqual(['asserted'])
  })

  test('doubts only the sentence before it, and no denial', () => {
    const doubt = 'The claim could not be independently verified.'
    expect(modalitiesOf(`Ten soldiers were killed. The rebels said 40 soldiers were hurt. ${doubt}`)).toEqual([
      'asserted',
      'unconfirmed',
    ])
    expect(modalitiesOf(`The army denied that 40 soldiers were killed. ${doubt}`)).toEqual(['denied'])
  })
})

test('keeps a fear a fear, whoever voices it', () => {
  expect(modalitiesOf('The mayor said 12 people may have been killed.')).toEqual(['feared'])
  expect(modalitiesOf('Twelve people are feared dead.')).toEqual(['feared'])
})

test('names no speaker twice in one chain, whatever the text', () => {
  fc.assert(
    fc.property(fieldText, (text) => {
      for (const { chain } of standingsOf(text)) {
        const names = chain.map(({ speaker }) => speaker.name)
        expect(new Set(names).size).toBe(names.length)
      }
    }),
  )
})
