import { Qualifier } from '@reportedly/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutClaimStrip } from './geometry.ts'
import { makeStripClaim } from './strip-claim.fixture.ts'

const nothing = { low: null, high: null }

test('gives each source one row, whatever number of figures it has', () => {
  const layout = layoutClaimStrip(
    [
      makeStripClaim('a', [80, 80, 'exact']),
      makeStripClaim('b', [90, 90, 'exact']),
      makeStripClaim('c', [60, 60, 'exact'], { speaker: 'local doctors' }),
    ],
    nothing,
  )
  expect(layout.rows.map(({ lanes }) => lanes.map(({ claim }) => claim.id))).toEqual([['c'], ['a', 'b']])
})

test('draws each kind of figure in a shape of its own', () => {
  const kinds = (
    [
      [80, 80, 'exact'],
      [80, 80, 'approximately'],
      [20, 30, 'range'],
      [20, null, 'at-least'],
      [null, 100, 'up-to'],
      [null, null, 'vague'],
      [null, null, 'unspecified'],
    ] as const
  ).map((figure) => {
    const marks = layoutClaimStrip([makeStripClaim('a', figure), makeStripClaim('b', [1, 1, 'exact'])], nothing)
    const mark = marks.rows.flatMap(({ lanes }) => lanes).find(({ claim }) => claim.id === 'a')?.mark
    if (mark?.kind === 'dot') return mark.soft ? 'soft dot' : 'dot'
    return mark?.kind === 'arrow' ? `arrow ${mark.towards}` : mark?.kind
  })
  expect(kinds).toEqual(['dot', 'soft dot', 'whisker', 'arrow higher', 'arrow lower', 'hatching', 'nothing'])
})

test('has no axis where nobody gives a number', () => {
  const layout = layoutClaimStrip([makeStripClaim('a', [null, null, 'vague'])], nothing)
  expect(layout.axis).toBeNull()
  expect(layout.band).toBeNull()
})

test('draws an open estimate to the edge and bounds it on the other side only', () => {
  const layout = layoutClaimStrip([makeStripClaim('a', [20, null, 'at-least'])], { low: 20, high: null })
  expect(layout.band?.edges).toHaveLength(1)
  expect((layout.band?.from ?? 0) + (layout.band?.width ?? 0)).toBeCloseTo(100)
})

test('draws an estimate of one figure as a single edge', () => {
  const layout = layoutClaimStrip([makeStripClaim('a', [80, 80, 'exact'])], { low: 80, high: 80 })
  expect(layout.band).toMatchObject({ width: 0, edges: [86] })
})

test('joins sources that go back to one origin, and only those', () => {
  const layout = layoutClaimStrip(
    [
      makeStripClaim('a', [80, 80, 'exact'], { origin: 'o1', speaker: 'army' }),
      makeStripClaim('b', [70, 70, 'exact'], { origin: 'o2', speaker: 'doctors' }),
      makeStripClaim('c', [90, 90, 'exact'], { origin: 'o1', speaker: 'radio' }),
    ],
    nothing,
  )
  expect(layout.rows.map(({ lanes }) => lanes[0]?.claim.id)).toEqual(['b', 'a', 'c'])
  expect(layout.brackets).toHaveLength(1)
})

const amount = fc.nat(5000)
const figure = fc
  .tuple(fc.option(amount), fc.option(amount), fc.constantFrom(...Qualifier.options))
  .map(([low, high, qualifier]) => [low, high === null || low === null ? high : low + high, qualifier] as const)
const claims = fc
  .array(fc.tuple(figure, fc.string({ minLength: 1, maxLength: 90 }), fc.boolean()), { maxLength: 12 })
  .map((items) =>
    items.map(([quantity, speaker, used], index) => makeStripClaim(`c${index}`, quantity, { speaker, used })),
  )

test('draws every claim exactly once, one below the other', () => {
  fc.assert(
    fc.property(claims, (all) => {
      const layout = layoutClaimStrip(all, nothing)
      const lanes = layout.rows.flatMap((row) => row.lanes)
      expect(lanes.map(({ claim }) => claim.id).toSorted()).toEqual(all.map(({ id }) => id).toSorted())
      lanes.reduce((bottom, lane) => {
        expect(lane.top).toBeGreaterThanOrEqual(bottom)
        return lane.top + lane.height
      }, 0)
      expect(layout.height).toBeGreaterThanOrEqual(layout.rows.at(-1)?.bottom ?? 0)
    }),
  )
})

test('gives the same drawing whatever order the claims come in', () => {
  fc.assert(
    fc.property(claims, (all) => {
      expect(layoutClaimStrip(all.toReversed(), nothing)).toEqual(layoutClaimStrip(all, nothing))
    }),
  )
})
