import { expect, test } from 'vitest'
import type { Claim } from '@reportedly/schema'
import { DEFAULT_READING } from '../event/choose-reading.ts'
import { surveyTold } from '../standing/standing-records.fixture.ts'
import { viewSourcePage } from './view-source-page.ts'

const counted = (category: Claim['counted']['category'], actorId: string | null): Claim['counted'] => ({
  text: 'fighters',
  span: null,
  category,
  actorId,
  attributes: [],
})

const enemy = { counted: counted('non-state-armed', 'front') }
const own = { counted: counted('state-forces', 'army') }

const survey = surveyTold([
  { chain: ['army', 'wire'], count: 80, changes: enemy },
  { chain: ['front', 'paper'], count: 20, changes: enemy },
  { chain: ['army', 'paper'], count: 5, changes: own },
  { chain: ['front', 'paper'], count: 40, changes: own },
  { chain: ['two witnesses', 'wire'], count: 9, place: 'Quellan', day: '2025-04-01' },
])
const view = (id: string, query = '') =>
  viewSourcePage(survey, id, { reading: DEFAULT_READING, parameters: new URLSearchParams(query) })

test('keeps a party’s own losses apart from the other side’s', () => {
  const lanes = view('army')?.standing?.layout.lanes.map(({ name, note }) => `${name}: ${note}`)
  expect(lanes).toEqual(['Its own losses: 1 figure, middle: ×0.13', 'Losses of the other side: 1 figure, middle: ×4'])
})

test('has one row for a source that is no party’s', () => expect(surveyedLanes('monitor')).toEqual(['All its figures']))

const surveyedLanes = (id: string) =>
  viewSourcePage(
    surveyTold([
      { chain: [id, 'paper'], count: 30 },
      { chain: ['army', 'paper'], count: 60 },
    ]),
    id,
    { reading: DEFAULT_READING, parameters: new URLSearchParams() },
  )?.standing?.layout.lanes.map(({ name }) => name)

test('says whose word a source passes on, and who passes on its own', () => {
  const wire = view('wire')
  expect(wire?.relayed.shown.map(({ name, count }) => `${name} ${count}`)).toEqual(['Verrin Army 1', 'two witnesses 1'])
  expect(view('army')?.relays.shown.map(({ name }) => name)).toEqual(['The Paper', 'The Wire'])
  expect(view('army')?.relayed.shown).toEqual([])
})

test('leads each count of a partner to as many figures', () => {
  for (const id of ['army', 'front', 'wire']) {
    const page = view(id)
    for (const { count, figuresHref } of [...(page?.relayed.shown ?? []), ...(page?.relays.shown ?? [])]) {
      const listed = view(id, figuresHref.split(/[?#]/)[1])
      expect(listed?.figures.items).toHaveLength(count)
      expect(listed?.heading).toContain(`${count} figure`)
    }
  }
})

test('lists what a source tells on its own word apart from what it passes on', () => {
  const { originHref, relayHref } = view('army')?.rolesHref ?? { originHref: '', relayHref: '' }
  expect(view('army', originHref.split(/[?#]/)[1])).toMatchObject({ heading: '2 figures on its own word' })
  expect(view('army', relayHref.split(/[?#]/)[1])?.figures.items).toEqual([])
  expect(view('army')?.heading).toBeNull()
})

test('lists what the filters of the table of sources leave', () =>
  expect(view('wire', 'place=Quellan')).toMatchObject({
    heading: '1 figure, as the filters of the table ask',
    figures: { items: [{ figure: '9' }] },
  }))

test('leads each figure to its sentence, also those that nobody else gives', () => {
  const figures = view('wire')?.figures.items ?? []
  expect(figures).toHaveLength(2)
  for (const { href } of figures) expect(href).toMatch(/^\/reports\/.+#claim-/)
})

test('says where what is known of a source comes from, and what is not known', () => {
  expect(view('army')?.facts).toMatchObject({ kind: 'military', stake: 'a party to the fight', basis: 'made up' })
  expect(view('paper')?.facts).toMatchObject({ stake: 'not known', grade: 'not graded', aliases: [] })
})

test('has no page for a source that no claim names', () => expect(view('nobody')).toBeNull())
