import { scaleLinear, scaleLog } from 'd3'

export interface Tick {
  readonly value: number
  /** Percent of the chart’s width. */
  readonly x: number
}

export interface StripScale {
  readonly kind: 'linear' | 'logarithmic'
  /** A figure’s place in percent of the chart’s width. */
  readonly x: (value: number) => number
  readonly ticks: readonly Tick[]
}

/** Where figures are drawn, in percent: the margins hold the open arrows and half a tick label. */
export const PLOT = { start: 2, end: 86 } as const

/** From this ratio of largest to smallest figure on, a linear scale would press the small ones into one spot. */
const LOGARITHMIC_FROM = 50

/** Two decimals of a percent are finer than any screen and keep the drawing short. */
const rounded =
  (scale: (value: number) => number) =>
  (value: number): number =>
    Math.round(scale(value) * 100) / 100

const whole = (ticks: readonly number[]): readonly number[] => {
  const integers = ticks.filter(Number.isInteger)
  return integers.length > 1 ? integers : ticks
}

const logarithmic = (values: readonly number[]): StripScale => {
  const scale = scaleLog([Math.min(...values), Math.max(...values)], [PLOT.start, PLOT.end]).nice()
  const powers = scale.ticks().filter((value) => Number.isInteger(Math.round(Math.log10(value) * 1e6) / 1e6))
  const x = rounded(scale)
  return { kind: 'logarithmic', x, ticks: powers.map((value) => ({ value, x: x(value) })) }
}

const linear = (values: readonly number[]): StripScale => {
  const scale = scaleLinear([0, Math.max(1, ...values)], [PLOT.start, PLOT.end]).nice(4)
  const x = rounded(scale)
  return { kind: 'linear', x, ticks: whole(scale.ticks(4)).map((value) => ({ value, x: x(value) })) }
}

/**
 * The scale for a set of figures (null when there is none): linear from zero, so that lengths compare; logarithmic
 * only when the largest is at least 50 times the smallest and none is zero.
 */
export const chooseScale = (values: readonly number[]): StripScale | null => {
  if (values.length === 0) return null
  const smallest = Math.min(...values)
  const spread = Math.max(...values) >= LOGARITHMIC_FROM * smallest
  return smallest > 0 && spread ? logarithmic(values) : linear(values)
}
