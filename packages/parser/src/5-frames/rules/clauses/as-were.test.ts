import { expect, test } from 'vitest'
import { told, toldBy } from '../../frames-of.ts'
import { asWere } from './as-were.ts'

test.each([
  ['The clinic was burned, as were about 40 homes.', ['destroyed: about 40 homes']],
  ['Two soldiers died, as did 12 herders and a nurse.', ['killed: 12 herders', 'killed: a nurse']],
  ['Two soldiers died and so did a nurse.', ['killed: a nurse']],
  ['The driver was killed, as was his sister, Ana Paz.', ['killed: his sister']],
])('tells of others what was told of the first: %s', (text, frames) => {
  expect(toldBy(asWere, text)).toEqual(frames)
})

test.each([
  ['a clause of its own', 'Two soldiers died as 12 herders were fleeing.'],
  ['a comparison with nobody counted', 'Two soldiers died, as was feared.'],
  ['a verb that harms an object', 'The army killed two rebels, as did the militia 12 days ago.'],
])('refuses %s', (_, text) => {
  expect(toldBy(asWere, text)).toEqual([])
})

test('leaves what is told of the first as it is', () => {
  expect(told('The clinic was burned, as were 40 homes.')).toEqual(['destroyed: The clinic', 'destroyed: 40 homes'])
})
