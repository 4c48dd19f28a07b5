import { expect, test } from 'vitest'
import { chooseScale } from './choose-scale.ts'
import { layoutCrowd } from './layout-crowd.ts'

const SCALE = chooseScale([0, 100])

const crowd = (...figures: readonly (readonly [figure: number | null, used: boolean])[]) => {
  if (SCALE === null) throw new Error('There is a scale.')
  return layoutCrowd(
    figures.map(([figure, used]) => ({ low: figure, high: figure, used })),
    SCALE,
  )
}

test('counts figures along the scale, the most of them the tallest', () => {
  const { bars, base } = crowd([10, true], [10, true], [90, true])
  const [low, high] = bars
  expect(bars).toHaveLength(2)
  expect(low?.height).toBe(2 * (high?.height ?? 0))
  expect((low?.y ?? 0) + (low?.height ?? 0)).toBe(base)
  expect(low?.x).toBeLessThan(high?.x ?? 0)
})

test('tells what the estimate rests on from what is set aside', () => {
  const [bar] = crowd([10, true], [10, false]).bars
  expect(bar?.usedHeight).toBe((bar?.height ?? 0) / 2)
})

test('puts what has no number into no bar, and counts it nevertheless', () => {
  const { bars, words } = crowd([null, true], [10, true])
  expect(bars).toHaveLength(1)
  expect(words).toBe('All 2 figures')
})
