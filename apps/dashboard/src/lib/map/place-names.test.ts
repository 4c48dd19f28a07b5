import { expect, test } from 'vitest'
import { placeNames } from './place-names.ts'

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
