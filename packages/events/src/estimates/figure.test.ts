import { expect, test } from 'vitest'
import { atLeast, exactly, upTo, vaguely } from '@reportedly/schema/made-up'
import { readFigure } from './figure.ts'

test('goes by the lower bound, or by the upper where that is all there is', () => {
  expect(readFigure({ ...exactly(20), high: 30, qualifier: 'range' }, 'as-stated')?.point).toBe(20)
  expect(readFigure(atLeast(20), 'as-stated')).toEqual({ low: 20, high: null, point: 20 })
  expect(readFigure(upTo(100), 'as-stated')).toEqual({ low: null, high: 100, point: 100 })
})

test('reads vague words as lower bounds under the table asked for', () => {
  expect(readFigure(vaguely('Dozens of'), 'as-stated')).toBeNull()
  expect(readFigure(vaguely('Dozens of'), 'acled')).toEqual({ low: 12, high: null, point: 12 })
  expect(readFigure(vaguely('dozens'), 'airwars')?.point).toBe(24)
})

test('reads the whole of a compound word and leaves words of no fixed value alone', () => {
  expect(readFigure(vaguely('tens of thousands'), 'acled')?.point).toBe(10_000)
  expect(readFigure(vaguely('several'), 'acled')).toBeNull()
  expect(readFigure({ ...vaguely('dozens'), qualifier: 'unspecified' }, 'acled')).toBeNull()
})

test('reads several of a round number as that number in the plural', () => {
  expect(readFigure(vaguely('several dozen'), 'acled')).toEqual({ low: 12, high: null, point: 12 })
  expect(readFigure(vaguely('A few dozen'), 'airwars')?.point).toBe(24)
  expect(readFigure(vaguely('several hundred'), 'acled')?.point).toBe(100)
  expect(readFigure(vaguely('several hundred thousand'), 'acled')?.point).toBe(100_000)
  expect(readFigure(vaguely('a few'), 'acled')).toBeNull()
})
