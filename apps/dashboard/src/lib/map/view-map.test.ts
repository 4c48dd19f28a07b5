import { expect, test } from 'vitest'
import { chooseView } from './choose-view.ts'
import { madeUpEvent, madeUpPlace } from './map-event.fixture.ts'
import type { MapEvent } from './map-event.ts'
import { madeUpCountry } from './outline.fixture.ts'
import { viewMap } from './view-map.ts'

const OUTLINES = [madeUpCountry('ML', [-8, 10, 0, 20])]
const far = madeUpEvent('far', {
  place: madeUpPlace({ name: 'Far', longitude: 40, latitude: 30 }),
  from: '2024-01-05',
  to: '2024-01-05',
})
const EVENTS = [
  madeUpEvent('near'),
  far,
  madeUpEvent('unplaced', { place: null }),
  madeUpEvent('undated', { from: null, to: null }),
]

const view = (query: string, events: readonly MapEvent[] = EVENTS) => {
  const parameters = new URLSearchParams(query)
  return viewMap({
    events,
    measures: ['killed', 'injured'],
    outlines: OUTLINES,
    choice: chooseView(parameters),
    days: { from: parameters.get('from'), to: parameters.get('to') },
    parameters,
  })
}

test('shows every event somewhere: on the map, or in the list of those without a place', () => {
  const { marks, table, unplaced, undrawn } = view('')
  expect(marks).toHaveLength(2)
  expect([...table, ...unplaced].map(({ id }) => id).toSorted()).toEqual(
    ['far', 'near', 'unplaced', 'undated'].toSorted(),
  )
  expect(undrawn).toEqual([{ words: '1 event of no known day', href: '/figures?of=undated' }])
})

test('shows on the map what happened in the days chosen, and keeps the other days on the timeline', () => {
  const { marks, timeline } = view('from=2025-01-01&to=2025-12-31')
  expect(marks.map(({ title }) => title)).toEqual(['Verrin, the place itself: 1 event, killed: 10'])
  expect(timeline?.bars.map(({ isChosen }) => isChosen)).toEqual([false, true])
})

test('counts on the timeline what happened in the stretch of the earth that is looked at', () => {
  const { timeline, table } = view('bbox=-6,12,2,16')
  expect(table.map(({ id }) => id)).toEqual(['near', 'undated'])
  expect(timeline?.bars).toHaveLength(1)
})

test('lists the events of the place chosen, and lets it go by the same link', () => {
  const { spot, listed, marks } = view('spot=30,40&policy=range')
  expect(spot?.name).toBe('Far')
  expect(listed.map(({ id }) => id)).toEqual(['far'])
  expect(marks.find(({ isChosen }) => isChosen)?.href).toBe('?policy=range')
})

test('leads closer where more places stand than can be told apart', () => {
  const crowd = Array.from({ length: 200 }, (_, at) =>
    madeUpEvent(`e${at}`, { place: madeUpPlace({ name: `Verrin ${at}`, longitude: -2 + at / 1000, latitude: 14 }) }),
  )
  const { marks } = view('bbox=-6,12,2,16', crowd)
  expect(marks.length).toBeLessThan(10)
  expect(marks[0]?.title).toMatch(/^\d+ places, close together: \d+ events, killed: /)
  const closer = view(marks[0]?.href.slice(1) ?? '', crowd)
  expect(closer.table.length).toBeGreaterThan(0)
  expect(closer.table.length).toBeLessThan(200)
})

test('draws an empty world for a store without events', () => {
  const { marks, timeline, listed } = view('', [])
  expect([marks, timeline, listed]).toEqual([[], null, []])
})
