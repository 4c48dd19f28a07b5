import { expect, test } from 'vitest'
import { quantitiesOf } from '../quantities-of.ts'

test.each([
  ['dozens of civilians', 'dozens of'],
  ['Hundreds, if not thousands, of people', 'Hundreds, if not thousands, of'],
  ['tens of thousands of people', 'tens of thousands of'],
  ['tens of Palestinians', 'tens of'],
  ['dozens, possibly hundreds, of people', 'dozens, possibly hundreds, of'],
  ['several soldiers', 'several'],
  ['several dozen fighters', 'several dozen'],
  ['a few hundred men', 'a few hundred'],
  ['SCORES OF GUERRILLAS', 'SCORES OF'],
  ['numerous rifles', 'numerous'],
  ['a number of shells', 'a number of'],
  ['many people', 'many'],
])('reads a quantity without a number in %j', (text, words) => {
  expect(quantitiesOf(text)).toMatchObject([{ text: words, low: null, high: null, qualifier: 'vague' }])
})

test.each(['how many died', 'so many died', 'a multiple rocket launcher', 'the tens column', 'men and women'])(
  'reads none in %j',
  (text) => {
    expect(quantitiesOf(text)).toEqual([])
  },
)

test('never turns a vague word into a number', () => {
  for (const { low, high } of quantitiesOf('dozens, hundreds, thousands, scores, several, many'))
    expect([low, high]).toEqual([null, null])
})

test('reads "many" behind "said that", and not in a comparison', () => {
  expect(quantitiesOf('She said that many were taken away.')).toMatchObject([{ text: 'many', qualifier: 'vague' }])
  expect(quantitiesOf('They never saw that many guards.')).toEqual([])
})
