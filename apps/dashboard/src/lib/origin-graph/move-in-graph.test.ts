import { expect, test } from 'vitest'
import { type GraphKey, isGraphKey, moveInGraph } from './move-in-graph.ts'

const place = (x: number, top: number) => ({ x, top, height: 40 })

/** An origin with two reports, another with one that a relay passed on. */
const places = [place(0, 25), place(600, 0), place(600, 50), place(0, 120), place(600, 120)]

const from = (index: number, key: GraphKey): number => moveInGraph(places, index, key)

test('goes from an origin to the nearest report, and back', () => {
  expect(from(0, 'ArrowRight')).toBe(1)
  expect(from(4, 'ArrowLeft')).toBe(3)
})

test('goes up and down within a column', () => {
  expect(from(0, 'ArrowDown')).toBe(3)
  expect(from(4, 'ArrowUp')).toBe(2)
})

test('takes any node above or below where the column has none', () =>
  expect(moveInGraph([place(0, 0), place(20, 50)], 0, 'ArrowDown')).toBe(1))

test('stays where there is nothing farther', () => {
  expect(from(1, 'ArrowUp')).toBe(1)
  expect(from(1, 'ArrowRight')).toBe(1)
  expect(moveInGraph([], 0, 'ArrowUp')).toBe(0)
})

test('leaves other keys to the page', () => expect([isGraphKey('Tab'), isGraphKey('ArrowUp')]).toEqual([false, true]))
