import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeLabel } from './place-label.ts'
import type { Mark } from './place-mark.ts'

const place = fc.double({ min: 2, max: 86, noNaN: true })
const mark: fc.Arbitrary<Mark> = fc.oneof(
  place.map((x) => ({ kind: 'dot' as const, x, soft: false })),
  fc.tuple(place, fc.constantFrom('higher' as const, 'lower' as const)).map(([x, towards]) => ({
    kind: 'arrow' as const,
    x,
    towards,
  })),
  fc.tuple(place, place).map(([one, other]) => ({
    kind: 'whisker' as const,
    from: Math.min(one, other),
    to: Math.max(one, other),
  })),
)

/** Width of a character in pixels, and of the narrowest chart. */
const CHARACTER = 8.2
const CHART = 358

test('keeps every label on the narrowest chart', () => {
  const text = fc.string({ minLength: 1, maxLength: 42 })
  fc.assert(
    fc.property(mark, text, text, (shape, full, short) => {
      const { text: shown, x, dx, anchor } = placeLabel(full, short, shape)
      const start = (x / 100) * CHART + dx - (anchor === 'end' ? shown.length * CHARACTER : 0)
      expect(start).toBeGreaterThanOrEqual(-1)
      expect(start + shown.length * CHARACTER).toBeLessThanOrEqual(CHART + 1)
    }),
  )
})
test('prefers the side the mark does not point to', () =>
  expect(placeLabel('up to 100', 'up to 100', { kind: 'arrow', x: 40, towards: 'lower' })).toMatchObject({
    anchor: 'start',
    dx: 12,
  }))
test('shortens a label that has no room beside its mark', () =>
  expect(placeLabel('2 vehicles with a long description', '2', { kind: 'dot', x: 50, soft: false })).toMatchObject({
    text: '2',
    beside: true,
  }))
test('moves a label above its mark when even the short one has no room', () =>
  expect(placeLabel('a'.repeat(40), 'b'.repeat(30), { kind: 'dot', x: 50, soft: false })).toMatchObject({
    text: 'b'.repeat(30),
    beside: false,
  }))
test('writes the label of a hatching above it', () =>
  expect(placeLabel('several', 'several', { kind: 'hatching', from: 2, width: 84 }).beside).toBe(false))
