import { expect, test } from 'vitest'
import { percentOf } from './percent-of.ts'

const area = { left: 0.25, right: 0.75, top: 0.1, bottom: 0.6 }

test('writes an area as a rectangle, or as one of the drawing’s whole height', () => {
  expect(percentOf(area, false)).toEqual({ x: '25%', width: '50%', y: '10%', height: '50%' })
  expect(percentOf(area, true)).toEqual({ x: '25%', width: '50%', y: '0%', height: '100%' })
})
