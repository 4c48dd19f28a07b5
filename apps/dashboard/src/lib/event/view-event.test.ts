import { clusterEvents } from '@reportedly/events'
import { expect, test } from 'vitest'
import { DEFAULT_READING } from './choose-reading.ts'
import { MADE_UP_READINGS } from './made-up-reports.fixture.ts'
import { viewEvent } from './view-event.ts'
import { viewEventLine } from './view-event-line.ts'

const reports = MADE_UP_READINGS.map(({ report }) => report)
const claims = MADE_UP_READINGS.flatMap((reading) => reading.claims)
const [event] = clusterEvents(claims, reports)
if (event === undefined) throw new Error('The made-up claims make no event.')
const records = { event, claims, reports }
const findClaim = (exact: string) => claims.find(({ evidence }) => evidence.quote.exact === exact)?.id ?? 'none'

test('leads both ends of a range to the sentences that state them', () => {
  const [killed] = viewEventLine(records).figures
  expect(killed?.parts.map(({ text }) => text).join('')).toBe('20–60')
  expect(killed?.parts.map(({ href }) => href?.split('#claim-')[1])).toEqual([
    expect.toBeOneOf([findClaim('at least 20 inhabitants'), findClaim('at least 20 villagers')]),
    undefined,
    findClaim('Up to 60 villagers'),
  ])
})

test('shows a vague word as said, with the reason why it is no estimate', () => {
  const missing = viewEventLine(records).figures.find(({ measure }) => measure === 'Missing')
  expect(missing).toMatchObject({
    estimated: false,
    standing: 'no number given',
    parts: [{ text: 'dozens', href: expect.stringContaining(`#claim-${findClaim('dozens of people')}`) }],
  })
})

test('reads a vague word as the table chosen does, and still leads to its sentence', () => {
  const { sections } = viewEvent(records, { policy: 'range', vagueTable: 'acled' })
  const missing = sections.find(({ measure }) => measure === 'Missing')
  expect(missing).toMatchObject({ estimated: true, parts: [{ text: 'at least 12' }] })
  expect(missing?.parts[0]?.href).toContain(findClaim('dozens of people'))
})

test('keeps a denied figure in sight, set aside with the reason', () => {
  const lines = viewEvent(records, DEFAULT_READING).sections.flatMap((section) => section.lines)
  expect(lines.find(({ id }) => id === findClaim('31 residents'))).toMatchObject({
    used: false,
    standing: 'set aside: denied by the speaker',
  })
})

test('shows every claim of the event under every policy', () => {
  for (const policy of ['range', 'conservative', 'median-of-origins', 'independents-only'] as const) {
    const { sections } = viewEvent(records, { ...DEFAULT_READING, policy })
    const shown = new Set(sections.flatMap(({ lines }) => lines.map(({ id }) => id)))
    expect(shown).toEqual(new Set(event.claimIds))
  }
})

test('quotes each sentence verbatim, with the figure in the middle', () => {
  const lines = viewEvent(records, DEFAULT_READING).sections.flatMap((section) => section.lines)
  for (const { id, quote } of lines) {
    const claim = claims.find((one) => one.id === id)
    const text = reports.find((report) => report.id === claim?.reportId)?.text
    expect(quote?.figure).toBe(claim?.evidence.quote.exact)
    expect(text).toContain(`${quote?.before}${quote?.figure}${quote?.after}`)
  }
})
