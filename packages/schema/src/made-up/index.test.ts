import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Claim, Event, Report, Source } from '../index.ts'
import {
  atLeast,
  days,
  exactly,
  group,
  madeUpClaim,
  madeUpEvent,
  madeUpReport,
  madeUpSource,
  parties,
  quoteWords,
  speaker,
  town,
  upTo,
  vaguely,
} from './index.ts'

test('the made-up records are valid records', () => {
  const claim = madeUpClaim({
    actor: parties('raiders'),
    place: town('Tarvel'),
    time: days('2025-05-04', '2025-05-06'),
  })
  expect(Claim.parse(claim)).toEqual(claim)
  expect(Report.parse(madeUpReport('r1'))).toEqual(madeUpReport('r1'))
  expect(Source.parse(madeUpSource('river'))).toEqual(madeUpSource('river'))
  expect(Event.parse(madeUpEvent('Raid', [claim]))).toMatchObject({ claimIds: [claim.id], reportIds: ['r1'] })
})

test('a claim stays valid whatever figure, group and speaker it is given', () => {
  const counts = fc.nat(1000)
  const figures = fc.oneof(counts.map(exactly), counts.map(atLeast), counts.map(upTo), fc.constant(vaguely('dozens')))
  fc.assert(
    fc.property(figures, fc.constantFrom('civilian', 'vehicles'), fc.nat(50), (quantity, category, at) => {
      const claim = madeUpClaim({ quantity, counted: group(category, 'things'), attribution: [speaker('mayor')], at })
      expect(Claim.parse(claim)).toEqual(claim)
      expect(claim.evidence.position.start).toBe(at)
    }),
  )
})

test('quotes words of a report with what stands around them, and refuses words that it does not have', () => {
  const report = madeUpReport('r1', { text: 'A raid.\nThe mayor said 3 people died. More soon.\nEnd.' })
  const { position, sentence, quote } = quoteWords(report, '3 people')
  expect(report.text.slice(position.start, position.end)).toBe('3 people')
  expect(report.text.slice(sentence.start, sentence.end)).toBe('The mayor said 3 people died.')
  expect(`${quote.prefix}${quote.exact}${quote.suffix}`).toBe(report.text)
  expect(() => quoteWords(report, '4 people')).toThrow('the report does not say "4 people"')
})
