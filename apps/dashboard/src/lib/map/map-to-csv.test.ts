import { expect, test } from 'vitest'
import { madeUpEvent, madeUpFigure, madeUpPlace } from './map-event.fixture.ts'
import { mapToCsv } from './map-to-csv.ts'

test('writes every event, also one that has no place or no upper bound', () => {
  const csv = mapToCsv([
    madeUpEvent('a'),
    madeUpEvent('b', { place: madeUpPlace({ latitude: null, longitude: null }), figure: madeUpFigure(7, null, null) }),
  ])
  const [head, first, second, ...others] = csv.trim().split(/\r?\n/)
  expect(others).toEqual([])
  expect(head).toBe('event,event_id,place,latitude,longitude,known_to_be,from,to,low,best,high')
  expect(first).toMatch(/^Attack a,a,"Verrin, Mali",.+,2025-03-03,2025-03-03,10,10,10$/)
  expect(second).toMatch(/,,.+,7,,$/)
})
