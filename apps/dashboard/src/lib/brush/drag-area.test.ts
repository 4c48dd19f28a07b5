import { expect, test } from 'vitest'
import { spanArea } from './drag-area.ts'

const bounds = { left: 100, top: 50, width: 200, height: 100 }

test('spans the same rectangle whichever corner a drag began at', () => {
  const area = { left: 0.25, right: 0.75, top: 0.1, bottom: 0.6 }
  expect(spanArea({ x: 150, y: 60 }, { x: 250, y: 110 }, bounds)).toEqual(area)
  expect(spanArea({ x: 250, y: 110 }, { x: 150, y: 60 }, bounds)).toEqual(area)
})

test('ends where the drawing ends', () => {
  expect(spanArea({ x: 0, y: 0 }, { x: 999, y: 999 }, bounds)).toEqual({ left: 0, right: 1, top: 0, bottom: 1 })
})
