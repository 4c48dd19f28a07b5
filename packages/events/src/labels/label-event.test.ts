import { expect, test } from 'vitest'
import { days, exactly, group, madeUpClaim, town, upTo, vaguely } from '@reportedly/schema/made-up'
import { labelEvent } from './label-event.ts'

const fighters = group('non-state-armed', 'militants')
const killed = madeUpClaim({ quantity: exactly(80), counted: fighters })
const claims = [madeUpClaim({ measure: 'strength', quantity: upTo(100), counted: fighters }), killed]

test('names an event by type, place and date where all are known', () => {
  const time = days('2025-05-11')
  expect(labelEvent({ noun: 'Armed clash', place: town('Ashford'), time, claims })).toBe(
    'Armed clash, Ashford, 11 May 2025',
  )
})

test('tells events of unknown place or date apart by their main figure', () => {
  expect(labelEvent({ noun: 'Armed clash', place: null, time: null, claims })).toBe('Armed clash: 80 militants killed')
  expect(labelEvent({ noun: 'Armed clash', place: town('Ashford'), time: null, claims })).toBe(
    'Armed clash, Ashford: 80 militants killed',
  )
})

test('puts the figure first where the type is not decided', () => {
  const vague = [madeUpClaim({ quantity: vaguely('dozens of'), counted: group('civilian', 'people') })]
  expect(labelEvent({ noun: null, place: town('Ashford'), time: null, claims: vague })).toBe(
    'Dozens of people killed, Ashford',
  )
})

test('names the larger of two figures of one outcome', () => {
  const label = labelEvent({
    noun: null,
    place: null,
    time: null,
    claims: [madeUpClaim({ quantity: exactly(3) }), killed],
  })
  expect(label).toBe('80 militants killed')
})

test('names the whole and not a part, what is asserted and not what is denied, and no zero', () => {
  const part = madeUpClaim({ quantity: exactly(90), subsetOf: killed.id })
  const denied = madeUpClaim({ quantity: exactly(99), modality: 'denied' })
  const none = madeUpClaim({ quantity: exactly(0) })
  const label = labelEvent({ noun: null, place: null, time: null, claims: [none, denied, part, ...claims] })
  expect(label).toBe('80 militants killed')
})

test('says what took part and what was killed or injured', () => {
  const label = (claim: typeof killed) => labelEvent({ noun: null, place: null, time: null, claims: [claim] })
  expect(label(madeUpClaim({ measure: 'strength', quantity: upTo(100), counted: fighters }))).toBe(
    'Up to 100 militants taking part',
  )
  expect(label(madeUpClaim({ measure: 'casualties', counted: group('unknown-people') }))).toBe('3 killed or injured')
})

test('falls back on figure and group where the quotation is long', () => {
  const long = {
    ...killed,
    evidence: { ...killed.evidence, quote: { exact: '80 '.repeat(40), prefix: '', suffix: '' } },
  }
  expect(labelEvent({ noun: null, place: null, time: null, claims: [long] })).toBe('80 militants killed')
})
