import { days, madeUpClaim, town } from '@reportedly/schema/made-up'
import { expect, test } from 'vitest'
import { listSettings } from './list-settings.ts'

const span = { start: 20, end: 26 }

test('marks the words for place and time once, whatever the number of claims', () => {
  const place = { ...town('Verrin'), span }
  const time = { ...days('2025-03-03'), span: { start: 0, end: 9 } }
  const claims = [madeUpClaim({ place, time }), madeUpClaim({ at: 40, place, time })]
  expect(listSettings(claims).map(({ of, start }) => [of, start])).toEqual([
    ['time', 0],
    ['place', 20],
  ])
})

test('marks nothing for a place or time that stands nowhere in the text', () => {
  expect(listSettings([madeUpClaim({ place: { ...town('Verrin'), span: null } })])).toEqual([])
})
