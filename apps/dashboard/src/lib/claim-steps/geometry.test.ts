import { expect, test } from 'vitest'
import { type DatedFigure, layoutSteps } from './geometry.ts'

const figure = (day: string, point: number): DatedFigure => ({
  id: `${day} ${point}`,
  href: '/reports/r1#claim-c1',
  day,
  point,
  revises: false,
  description: '',
})

test('holds a figure until the same origin gives another', () => {
  const { lines, end } = layoutSteps([
    { origin: 'the army', figures: [figure('2025-03-01', 10), figure('2025-03-05', 20)] },
  ])
  const [first, last] = lines[0]?.marks ?? []
  expect(last && first && last.y < first.y && last.x > first.x).toBe(true)
  expect(lines[0]?.path).toBe(`M${first?.x} ${first?.y}H${last?.x}V${last?.y}H${end}`)
})

test('stands larger figures higher, and names each line where it ends', () => {
  const { lines } = layoutSteps([
    { origin: 'the army', figures: [figure('2025-03-01', 10)] },
    { origin: 'the doctors', figures: [figure('2025-03-02', 40)] },
  ])
  expect(lines.map(({ label }) => label.text)).toEqual(['the doctors', 'the army'])
})

test('keeps names apart where lines end on one figure', () => {
  const same = ['a', 'b', 'c'].map((origin) => ({ origin, figures: [figure('2025-03-01', 7)] }))
  const ys = layoutSteps(same).lines.map(({ label }) => label.y)
  expect(new Set(ys.map((y, index) => y - (ys[0] ?? 0) >= index * 16))).toEqual(new Set([true]))
})

test('tells lines apart by their dashes as well', () => {
  const two = ['a', 'b'].map((origin) => ({ origin, figures: [figure('2025-03-01', 7)] }))
  expect(new Set(layoutSteps(two).lines.map(({ dash }) => dash)).size).toBe(2)
})

test('sets names below on a narrow page, each under a letter that stands where its line ends', () => {
  const two = ['the doctors', 'the army'].map((origin, at) => ({ origin, figures: [figure('2025-03-01', 9 - at)] }))
  const { lines, key, height, end } = layoutSteps(two, 'below')
  expect(lines.map(({ label }) => label.text)).toEqual(['a', 'b'])
  expect(key.map(({ text }) => text)).toEqual(['a  the doctors', 'b  the army'])
  expect(end).toBeGreaterThan(layoutSteps(two).end)
  expect(height).toBeGreaterThan(key.at(-1)?.y ?? 0)
})

test('is ready for nothing at all', () => {
  expect(layoutSteps([])).toMatchObject({ lines: [], days: [] })
})
