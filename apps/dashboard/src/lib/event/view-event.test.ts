import { clusterEvents } from '@reportedly/events'
import { madeUpSource } from '@reportedly/schema/made-up'
import { expect, test } from 'vitest'
import { DEFAULT_READING } from './choose-reading.ts'
import { MADE_UP_READINGS } from './made-up-reports.fixture.ts'
import { viewEvent } from './view-event.ts'
import type { ReadingChoice } from './choose-reading.ts'

const reports = MADE_UP_READINGS.map(({ report }) => report)
const claims = MADE_UP_READINGS.flatMap((reading) => reading.claims)
const [event] = clusterEvents(claims, reports)
if (event === undefined) throw new Error('The made-up claims make no event.')
const records = { event, claims, reports }
const listSections = (choice: ReadingChoice = DEFAULT_READING, of = records) => {
  const { compared, once } = viewEvent(of, choice).sections
  return [...compared, ...once]
}
const findClaim = (exact: string) => claims.find(({ evidence }) => evidence.quote.exact === exact)?.id ?? 'none'

test('leads both ends of a range to the sentences that state them', () => {
  const [killed] = listSections()
  expect(killed?.parts.map(({ text }) => text).join('')).toBe('20–60')
  expect(killed?.parts.map(({ href }) => href?.split('#claim-')[1])).toEqual([
    expect.toBeOneOf([findClaim('at least 20 inhabitants'), findClaim('at least 20 villagers')]),
    undefined,
    findClaim('Up to 60 villagers'),
  ])
})

test('says beside the speaker what kind of source it is and what stake it has', () => {
  const [claim] = claims
  const speaker = claim?.attribution[0]
  if (claim === undefined || speaker === undefined) throw new Error('The made-up claims have speakers.')
  const named = { ...claim, attribution: [{ ...speaker, sourceId: 'red-army' }, ...claim.attribution.slice(1)] }
  const source = madeUpSource('red-army', {
    name: 'Red Army',
    kind: 'military',
    stake: { position: 'belligerent', actor: 'red-army' },
  })
  const known = {
    ...records,
    claims: [named, ...claims.slice(1)],
    sources: [source],
    stakeOf: () => 'belligerent' as const,
  }
  const lines = listSections(DEFAULT_READING, known).flatMap((section) => section.lines)
  expect(lines.find(({ id }) => id === claim.id)?.source).toBe('military, a party to the fight')
})

test('shows a vague word as said, with the reason why it is no estimate', () => {
  const sections = listSections()
  const missing = sections.find(({ measure }) => measure === 'Missing')
  expect(missing).toMatchObject({
    estimated: false,
    standing: 'no number given',
    parts: [{ text: 'dozens', href: expect.stringContaining(`#claim-${findClaim('dozens of people')}`) }],
  })
})

test('reads a vague word as the table chosen does, and still leads to its sentence', () => {
  const sections = listSections({ policy: 'range', vagueTable: 'acled' })
  const missing = sections.find(({ measure }) => measure === 'Missing')
  expect(missing).toMatchObject({ estimated: true, parts: [{ text: 'at least 12' }] })
  expect(missing?.parts[0]?.href).toContain(findClaim('dozens of people'))
})

test('keeps a denied figure in sight, set aside with the reason', () => {
  const lines = listSections().flatMap((section) => section.lines)
  expect(lines.find(({ id }) => id === findClaim('31 residents'))).toMatchObject({
    used: false,
    standing: 'set aside: denied by the speaker',
  })
})

test('shows every claim of the event under every policy', () => {
  for (const policy of ['range', 'conservative', 'median-of-origins', 'independents-only'] as const) {
    const sections = listSections({ ...DEFAULT_READING, policy })
    const shown = new Set(sections.flatMap(({ lines }) => lines.map(({ id }) => id)))
    expect(shown).toEqual(new Set(event.claimIds))
  }
})

test('quotes each sentence verbatim, with the figure in the middle', () => {
  const lines = listSections().flatMap((section) => section.lines)
  for (const { id, quote } of lines) {
    const claim = claims.find((one) => one.id === id)
    const text = reports.find((report) => report.id === claim?.reportId)?.text
    expect(quote?.figure).toBe(claim?.evidence.quote.exact)
    expect(text).toContain(`${quote?.before}${quote?.figure}${quote?.after}`)
  }
})
