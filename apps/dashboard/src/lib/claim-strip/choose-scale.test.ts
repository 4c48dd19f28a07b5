import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseScale, PLOT } from './choose-scale.ts'

test('starts a linear scale at zero, so that lengths compare', () => {
  const scale = chooseScale([40, 80])
  expect(scale?.kind).toBe('linear')
  expect(scale?.x(0)).toBe(PLOT.start)
})
test('turns logarithmic when the largest figure is fifty times the smallest', () => {
  expect(chooseScale([2, 99])?.kind).toBe('linear')
  expect(chooseScale([2, 100])?.kind).toBe('logarithmic')
})
test('stays linear when someone reports none', () => expect(chooseScale([0, 5000])?.kind).toBe('linear'))
test('has no scale without a figure', () => expect(chooseScale([])).toBeNull())
test('ticks a logarithmic scale at powers of ten', () =>
  expect(chooseScale([3, 20_000])?.ticks.map(({ value }) => value)).toEqual(
    [1, 10, 100, 1000, 10_000, 100_000].slice(0, 6),
  ))
test('never ticks between whole numbers while there are two whole ones', () =>
  expect(chooseScale([2])?.ticks.map(({ value }) => value)).toEqual([0, 1, 2]))
test('places every figure within the plot, larger ones further to the right', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_000), { minLength: 1 }), (values) => {
      const scale = chooseScale(values)
      const places = values.toSorted((one, other) => one - other).map((value) => scale?.x(value) ?? NaN)
      expect(places).toEqual(places.toSorted((one, other) => one - other))
      for (const x of places) expect(x >= PLOT.start - 1e-9 && x <= PLOT.end + 1e-9).toBe(true)
    }),
  )
})
