import type { Claim } from '@reportedly/schema'
import { expect, test } from 'vitest'
import { DEFAULT_READING } from '../event/choose-reading.ts'
import { surveyTold, type Told } from '../standing/standing-records.fixture.ts'
import { chooseFilters } from '../survey/choose-filters.ts'
import { viewLedger } from './view-ledger.ts'

const things = (
  text: string,
  category: Claim['counted']['category'],
  measure: Claim['measure'] = 'seized',
): Partial<Claim> => ({ measure, counted: { text, span: null, category, actorId: null, attributes: [] } })

const told: readonly Told[] = [
  { chain: ['army', 'wire'], count: 12, changes: things('assault rifles', 'weapons') },
  { chain: ['front', 'paper'], count: 3, changes: things('Assault rifle', 'weapons') },
  { chain: ['army', 'wire'], count: 2, changes: things('mortars', 'weapons') },
  { chain: ['army', 'wire'], count: 5, changes: things('pickups', 'vehicles', 'destroyed') },
  { chain: ['army', 'wire'], count: 40 },
]

const view = (query = '', records = told) => {
  const state = new URLSearchParams(query)
  return viewLedger(surveyTold(records), { reading: DEFAULT_READING, filters: chooseFilters(state), state })
}

test('keeps one kind of thing in one line, whoever tells of it, and other kinds apart', () => {
  const [weapons] = view().sections
  expect(
    weapons?.rows.map(({ item, tellings }) => `${item}: ${tellings.map(({ figure }) => figure).join(' ')}`),
  ).toEqual(expect.arrayContaining(['assault rifles: 3 12', 'mortars: 2']))
})

test('leaves people out', () => expect(view().lead).toBe('3 lines with 4 figures about 1 event.'))

test('keeps units apart', () => {
  const weighed: Partial<Claim> = {
    ...things('explosives', 'explosives'),
    quantity: { low: 35, high: 35, qualifier: 'exact', asStated: '35 kg', unit: 'kg' },
  }
  const counted = things('explosives', 'explosives')
  const sections = view('', [
    { chain: ['army'], count: 35, changes: weighed },
    { chain: ['front'], count: 35, changes: counted },
  ]).sections
  expect(sections.map(({ group }) => group)).toEqual(['explosives', 'explosives, in kg'])
})

test('narrows to an outcome and a category, and still counts the whole', () => {
  const ledger = view('measure=destroyed&category=vehicles')
  expect(ledger.sections.map(({ measure, group }) => `${measure} ${group}`)).toEqual(['Destroyed vehicles'])
  expect(ledger.total).toBe(3)
  expect(ledger.summary.rows.map(({ category }) => category)).toEqual(['weapons', 'vehicles'])
})

test('leads every figure to its sentence', () => {
  const rows = view().sections.flatMap((section) => section.rows)
  for (const { parts, tellings } of rows) {
    expect(parts).not.toEqual([])
    for (const { href } of [...parts.filter(({ text }) => text !== '–'), ...tellings])
      expect(href).toMatch(/^\/reports\/.+#claim-/)
  }
})

test('shows what a line comes to as its policy has it, from the lowest to the highest', () => {
  const rifles = view().sections[0]?.rows.find(({ item }) => item === 'assault rifles')
  expect(rifles?.parts.map(({ text }) => text).join('')).toBe('3–12')
})
