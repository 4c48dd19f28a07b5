import { expect, test } from 'vitest'
import { framesOf, toldBy } from '../../frames-of.ts'
import { treated } from './treated.ts'

test.each([
  ['The charity took back 16 people with gunshot wounds.', ['injured: 16 people']],
  ['Crews brought in nine men with burns.', ['injured: nine men']],
  ['The charity took back 16 people with children.', []],
])('reads who was brought with wounds: %s', (text, frames) => {
  expect(toldBy(treated, text)).toEqual(frames)
})

test.each([
  ['The clinic treated 118 gunshot patients.', ['injured: 118 gunshot patients']],
  ['It treated 2,716 victims of violence there.', ['injured: 2,716 victims']],
  ['The clinic treated 118 patients.', []],
  ['It treated 40 victims of the cholera.', []],
])('reads whom a clinic treated by their own words: %s', (text, frames) => {
  expect(toldBy(treated, text)).toEqual(frames)
})

test('reads the treated by what they were treated for', () => {
  expect(toldBy(treated, 'The clinic treated 38 people with gunshot wounds.')).toEqual(['injured: 38 people'])
  expect(framesOf('The clinic treated 38 people for malaria.')).toEqual([])
})

test('takes people whom a clinic treated for hurt where nothing tells of an illness', () => {
  expect(toldBy(treated, 'A doctor said he had treated 44 people.')).toEqual(['injured: 44 people'])
  expect(toldBy(treated, 'A doctor said he had treated 44 people for snakebites.')).toEqual([])
  expect(toldBy(treated, 'As measles spread, the clinic treated 44 people.')).toEqual([])
})
