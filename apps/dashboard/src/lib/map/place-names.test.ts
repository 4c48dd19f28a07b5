import { expect, test } from 'vitest'
import { findClear, placeNames } from './place-names.ts'

const frame = { width: 300, height: 200 }
const at = (name: string, x: number, y: number, reach = 6) => ({ key: name, name, x, y, reach })

test('puts a name to the right of its mark', () => {
  expect(placeNames([at('Verrin', 100, 100)], frame, 9)).toMatchObject([{ anchor: 'start', dx: 10, dy: 0 }])
})

test('puts a name to the left where the frame ends', () => {
  expect(placeNames([at('Verrin', 290, 100)], frame, 9)).toMatchObject([{ anchor: 'end' }])
})

test('keeps names off other marks and off each other', () => {
  const placed = placeNames([at('Verrin', 100, 100), at('Lower Verrin', 130, 100)], frame, 9)
  expect(placed.map(({ anchor }) => anchor)).toEqual(['end', 'start'])
})

test('leaves a name out rather than cover another', () => {
  const crowd = Array.from({ length: 12 }, (_, place) => at(`Upper Verrin ${place}`, 150 + place, 100 + place))
  expect(placeNames(crowd, frame, 12).length).toBeLessThan(6)
})

test('names no more than asked, those listed first', () => {
  expect(placeNames([at('A', 30, 30), at('B', 30, 150), at('C', 200, 30)], frame, 2).map(({ name }) => name)).toEqual([
    'A',
    'B',
  ])
})

test('shows on a smaller map only the names that still stand clear there', () => {
  const named = [at('Verrin', 40, 100), at('Orva', 40, 130), at('Lake', 200, 30)]
  const placed = placeNames(named, frame, 9)
  const clear = (scale: number, most = 9) => [...findClear(placed, named, { scale, marks: 1, most })]
  expect(clear(1)).toEqual(['Verrin', 'Orva', 'Lake'])
  expect(clear(0.5)).toEqual(['Verrin', 'Lake'])
  expect(clear(1, 2)).toEqual(['Verrin', 'Orva'])
})

test('keeps a name off a mark that comes near it on a smaller map', () => {
  const named = [at('Verrin', 40, 100), at('', 110, 100)]
  const placed = placeNames(named.slice(0, 1), frame, 9)
  expect([...findClear(placed, named, { scale: 1, marks: 1, most: 9 })]).toEqual(['Verrin'])
  expect([...findClear(placed, named, { scale: 0.5, marks: 1, most: 9 })]).toEqual([])
})
