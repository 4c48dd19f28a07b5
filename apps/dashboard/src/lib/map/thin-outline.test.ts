import { expect, test } from 'vitest'
import type { Outline } from './outline.ts'
import { thinOutline } from './thin-outline.ts'

/** A ring of so many corners around the middle, in degrees. */
const ring = (corners: number, radius: number): [number, number][] =>
  Array.from({ length: corners + 1 }, (_, index) => {
    const turn = ((index % corners) / corners) * 2 * Math.PI
    return [radius * Math.cos(turn), radius * Math.sin(turn)]
  })

const outlineOf = (...rings: readonly [number, number][][]): Outline => ({
  country: 'ML',
  name: 'Mali',
  geometry: { type: 'MultiPolygon', coordinates: rings.map((one) => [one]) },
  bounds: [
    [-10, -10],
    [10, 10],
  ],
})

const ringsOf = ({ geometry }: Outline) =>
  'coordinates' in geometry && geometry.type === 'MultiPolygon' ? geometry.coordinates.map(([outer = []]) => outer) : []

const countCorners = (outline: Outline): readonly number[] => ringsOf(outline).map((outer) => outer.length)

test('leaves out corners that are closer together than can be seen, and keeps rings closed', () => {
  const [outer = []] = ringsOf(thinOutline(outlineOf(ring(1000, 10)), 0.5))
  expect(outer.length).toBeGreaterThan(50)
  expect(outer.length).toBeLessThan(200)
  expect(outer[0]).toEqual(outer.at(-1))
})

test('leaves a ring of few corners as it is, which could turn inside out', () => {
  expect(countCorners(thinOutline(outlineOf(ring(8, 1)), 0.9))).toEqual([9])
})

test('leaves out islets, but never the whole of a country', () => {
  expect(countCorners(thinOutline(outlineOf(ring(40, 5), ring(20, 0.1)), 0.5))).toHaveLength(1)
  expect(countCorners(thinOutline(outlineOf(ring(20, 0.1), ring(20, 0.05)), 0.5))).toHaveLength(2)
})
