import { expect, test } from 'vitest'
import { framesOf, toldBy } from '../frames-of.ts'
import { treated } from './treated.ts'

test('reads the treated by what they were treated for', () => {
  expect(toldBy(treated, 'The clinic treated 38 people with gunshot wounds.')).toEqual(['injured: 38 people'])
  expect(framesOf('The clinic treated 38 people for malaria.')).toEqual([])
})
