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
  const labels = layoutSteps(same).lines.map(({ label }) => label)
  const ys = labels.map(({ y }) => y)
  expect(labels.map(({ from }) => from)).toEqual([null, ys[0], ys[0]])
  expect(new Set(ys.map((y, index) => y - (ys[0] ?? 0) >= index * 16))).toEqual(new Set([true]))
})

test('keeps names above the floor, under which the days stand', () => {
  const low = Array.from({ length: 12 }, (_, at) => ({
    origin: `${at}`,
    figures: [figure('2025-03-01', 100 * 0 ** at)],
  }))
  const { lines, floor } = layoutSteps(low)
  const ys = lines.map(({ label }) => label.y)
  expect([Math.min(...ys) > 0, Math.max(...ys) < floor]).toEqual([true, true])
  expect(ys.every((y, index) => index === 0 || y - (ys[index - 1] ?? 0) >= 16)).toBe(true)
})

test('begins behind the numbers of its axis, the further the longer they are', () => {
  const startOf = (point: number, names: 'beside' | 'below') =>
    layoutSteps([{ origin: 'a', figures: [figure('2025-03-01', point), figure('2025-03-02', point)] }], names).lines[0]
      ?.marks[0]?.x ?? 0
  // A page of 320 pixels, seven for a letter, and five for the mark.
  expect(startOf(20_000, 'below') * 3.2).toBeGreaterThan(6 * 7 + 5)
  expect(startOf(200, 'below') * 3.2).toBeGreaterThan(3 * 7 + 5)
  expect(startOf(20_000, 'beside') * 6.4).toBeGreaterThan(6 * 7 + 5)
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

test('cuts a long name where it is drawn, later in the key than beside the steps', () => {
  const line = [{ origin: 'militants, Malian army general staff in Bamako', figures: [figure('2025-03-01', 7)] }]
  expect(layoutSteps(line).lines[0]?.label.text).toBe('militants, Malian army general st…')
  expect(layoutSteps(line, 'below').key[0]?.text).toBe('a  militants, Malian army general staff in Bam…')
})
