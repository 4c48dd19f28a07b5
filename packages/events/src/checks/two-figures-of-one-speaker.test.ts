import { expect, test } from 'vitest'
import { atLeast, exactly, group, madeUpClaim, speaker, town } from '@reportedly/schema/made-up'
import { checkClaims } from './check-claims.ts'

const says = (count: number, given = {}) =>
  madeUpClaim({ quantity: exactly(count), attribution: [speaker('Red Army'), speaker(null)], ...given })
const seven = says(7)
const eleven = (given = {}) => says(11, { reportId: 'r2', ...given })

test('finds two figures of one speaker for one thing', () => {
  expect(checkClaims([seven, eleven()])).toEqual([
    {
      rule: 'checks/two-figures-of-one-speaker',
      claimIds: [seven.id, eleven().id],
      message: 'One speaker, two figures, and no word that one replaces the other: “7 people” and “11 people”.',
    },
  ])
})

test('tells of three figures of one speaker once', () => {
  const thirty = says(30, { reportId: 'r3' })
  expect(checkClaims([seven, eleven(), thirty])).toEqual([
    {
      rule: 'checks/two-figures-of-one-speaker',
      claimIds: [seven.id, eleven().id, thirty.id],
      message:
        'One speaker, three figures, and no word that any replaces another: “7 people”, “11 people” and “30 people”.',
    },
  ])
})

test('accepts a revision, figures that leave room for each other, and a figure told twice', () => {
  expect(checkClaims([seven, eleven({ revises: seven.id })])).toEqual([])
  expect(checkClaims([says(7, { quantity: atLeast(7) }), eleven()])).toEqual([])
  expect(checkClaims([seven, says(7, { reportId: 'r2' })])).toEqual([])
})

test('accepts a figure that is rounded, and one number with other bounds', () => {
  const about = { ...exactly(50), qualifier: 'approximately' }
  expect(checkClaims([says(51), says(50, { quantity: about, reportId: 'r2' })])).toEqual([])
  const moreThan = { ...exactly(200), low: 201, high: null, qualifier: 'more-than' }
  expect(checkClaims([says(200), says(201, { quantity: moreThan, reportId: 'r2' })])).toEqual([])
})

test.each([
  ['speakers', { attribution: [speaker('Blue Front'), speaker(null)] }],
  ['unnamed speakers', { attribution: [speaker('residents', { kind: 'witness' }), speaker(null)] }],
  ['measures', { measure: 'injured' }],
  ['groups', { counted: group('civilian', 'nurses') }],
  ['places', { place: town('Barrow') }],
  ['scopes', { scope: 'cumulative' }],
  ['degrees of certainty', { modality: 'feared' }],
])('accepts two figures of two %s', (_, given) => {
  expect(checkClaims([says(7, { place: town('Ashford') }), eleven(given)])).toEqual([])
})
