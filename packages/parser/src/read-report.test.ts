import { readFileSync } from 'node:fs'
import { type Claim, parseRecord } from '@reportedly/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText, fieldText } from './arbitraries.ts'
import { readReport, type ReportInput } from './read-report.ts'

const report = (text: string, publishedAt: string | null = null): ReportInput => ({
  id: 'r1',
  title: null,
  text,
  publishedAt,
  publisher: null,
})

const reports: fc.Arbitrary<ReportInput> = fc.record({
  id: fc.constantFrom('r1', 'r2'),
  title: fc.option(fieldText),
  text: fc.oneof(anyText, fieldText, fieldText),
  publishedAt: fc.constantFrom(null, '2024-02-29', '2019-08-05T23:30:00+05:30'),
  publisher: fc.constantFrom(null, 's1'),
})

describe('whatever the report', () => {
  test('reads it, and gives claims that are valid records', () => {
    fc.assert(
      fc.property(reports, (input) => {
        const { reportId, claims } = readReport(input)
        expect(reportId).toBe(input.id)
        for (const claim of claims) expect(parseRecord('claim', claim)).toEqual(claim)
      }),
      { numRuns: 500 },
    )
  })

  test('gives the same bytes for the same report', () => {
    fc.assert(
      fc.property(reports, (input) => {
        const bytes = JSON.stringify(readReport(input))
        expect(JSON.stringify(readReport(structuredClone(input)))).toBe(bytes)
      }),
    )
  })

  test('quotes each claim where it stands', () => {
    fc.assert(
      fc.property(reports, (input) => {
        const { text } = input
        for (const { evidence, counted, quantity, restatedAt, attribution } of readReport(input).claims) {
          const { position, sentence, quote } = evidence
          expect(text.slice(position.start, position.end)).toBe(quote.exact)
          expect(text.slice(0, position.start).endsWith(quote.prefix)).toBe(true)
          expect(text.slice(position.end).startsWith(quote.suffix)).toBe(true)
          expect(sentence.start).toBeLessThanOrEqual(position.start)
          expect(sentence.end).toBeGreaterThanOrEqual(position.end)
          expect(text).toContain(quantity.asStated)
          if (counted.span) expect(text.slice(counted.span.start, counted.span.end)).toBe(counted.text)
          const spans = [position, ...restatedAt, ...attribution.flatMap(({ span }) => (span ? [span] : []))]
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  test('gives each claim an id of its own, and links claims to others of the same reading', () => {
    fc.assert(
      fc.property(reports, (input) => {
        const { claims } = readReport(input)
        const ids = claims.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const { id, subsetOf, revises } of claims) {
          for (const other of [subsetOf, revises]) {
            expect(other).not.toBe(id)
            if (other !== null) expect(ids).toContain(other)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  test('gives claims in the order of the text, and names the publisher last', () => {
    fc.assert(
      fc.property(reports, (input) => {
        const { claims } = readReport(input)
        const starts = claims.map(({ evidence }) => evidence.position.start)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
        for (const { attribution } of claims) expect(attribution.at(-1)).toMatchObject({ span: null, inherited: false })
        for (const { attribution } of claims)
          expect(attribution.at(-1)?.sourceId === null).toBe(input.publisher === null)
      }),
    )
  })
})

test('reads no claim in an empty report, nor in one without figures', () => {
  expect(readReport(report('')).claims).toEqual([])
  expect(readReport(report('The army denied any part in the attack on the village.')).claims).toEqual([])
})

const SEED = new URL('../../../seeds/000_27bf039e9b3bf34b.txt', import.meta.url)

describe('the report that comes with the project', () => {
  const text = readFileSync(SEED, 'utf8')
  const { claims } = readReport(report(text))
  const claimOf = (measure: string, asStated: string): Claim => {
    const found = claims.filter((claim) => claim.measure === measure && claim.quantity.asStated === asStated)
    expect(found).toHaveLength(1)
    return found[0] as Claim
  }

  test('holds seven claims', () => {
    expect(
      claims.map(({ measure, quantity: { low, high, qualifier }, counted }) => [
        measure,
        low,
        high,
        qualifier,
        counted.text,
        counted.category,
      ]),
    ).toEqual([
      ['strength', null, 100, 'up-to', 'militants', 'non-state-armed'],
      ['killed', 80, 80, 'exact', 'terrorists', 'non-state-armed'],
      ['destroyed', 2, 2, 'exact', 'pick-up trucks armed with machine guns', 'vehicles'],
      ['seized', 35, 35, 'exact', 'weapons', 'weapons'],
      ['captured', null, null, 'vague', 'insurgents', 'non-state-armed'],
      ['killed', 6, 6, 'exact', 'ISIS-linked terrorists', 'non-state-armed'],
      ['killed', 1, 1, 'exact', 'commander named Abu Dahdah', 'non-state-armed'],
    ])
  })

  test('has all of them from one channel, some only by the run of the text', () => {
    for (const { attribution } of claims) expect(attribution[0]?.name).toMatch(/Operation Z/)
    expect(claimOf('killed', '80').attribution[0]?.inherited).toBe(true)
    expect(claimOf('captured', 'Several').attribution[0]?.inherited).toBe(true)
    expect(claimOf('killed', 'six').attribution[0]?.inherited).toBe(false)
  })

  test('resolves "the channel" and "the report" to it, by the words of their own sentence', () => {
    const wordsOf = (measure: string, figure: string): string => {
      const { attribution, evidence } = claimOf(measure, figure)
      const { inherited, span } = attribution[0] ?? { inherited: true, span: null }
      expect([inherited, (span?.start ?? 0) >= evidence.sentence.start]).toEqual([false, true])
      return text.slice(span?.start, span?.end)
    }
    expect(wordsOf('strength', 'up to 100')).toBe('channel')
    expect(wordsOf('destroyed', 'two')).toBe('report')
    expect(wordsOf('seized', '35')).toBe('report')
  })

  test('tells two incidents', () => {
    expect(claims.map(({ incident }) => incident)).toEqual([0, 0, 0, 0, 0, 1, 1])
  })

  test('counts the commander among the six, whom three forces killed', () => {
    const six = claimOf('killed', 'six')
    expect(claims.at(-1)?.subsetOf).toBe(six.id)
    expect(claims.at(-1)?.counted.attributes).toEqual(expect.arrayContaining(['commander', 'named-person']))
    expect(six.actor?.text).toMatch(/African Legion.*Malian Armed Forces.*militia/)
  })
})
