import { expect, test } from 'vitest'
import { quantitiesOf } from '../quantities-of.ts'

test.each([
  ['No one was hurt', 'No one'],
  ['no casualties', 'no'],
  ['none of the hostages', 'none'],
  ['not a single soldier', 'not a single'],
  ['Nobody was killed', 'Nobody'],
  ['zero casualties', 'zero'],
  ['NO INJURIES', 'NO'],
  ['no T-72 was lost', 'no'],
  ['ended without casualties', 'without'],
  ['fell without causing any injuries', 'without causing any'],
  ['repelled without loss of life', 'without'],
  ['did not cause any casualties', 'any'],
])('reads a claim of nought in %j', (text, words) => {
  expect(quantitiesOf(text)).toMatchObject([{ text: words, low: 0, high: 0, qualifier: 'exact' }])
})

test.each([
  'without a word',
  'without loss of time',
  'did not say whether there were any casualties',
  'if any casualties occur',
  'no longer',
  'no doubt',
  'No. 47',
  'No.47',
  'Order No 47',
  'not yet known',
  'no immediate claim',
])('reads none in %j', (text) => {
  expect(quantitiesOf(text)).toEqual([])
})
