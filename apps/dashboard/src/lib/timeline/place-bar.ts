import type { ScaleLinear, ScaleTime } from 'd3'
import type { Bins } from './choose-bins.ts'
import { describeBin } from './describe-bin.ts'
import { parseDay } from './dated.ts'
import type { Sum } from './sum-bins.ts'

/** A bar: the figures of one bin added up. x in percent of the width, y in pixels from the top. */
export interface Bar extends Omit<Sum, 'start' | 'after'> {
  readonly label: string
  readonly x: number
  readonly width: number
  readonly middle: number
  /** The bar itself, narrower than its bin. */
  readonly inner: { readonly x: number; readonly end: number; readonly width: number }
  readonly top: number
  readonly height: number
  /** Where the highest figures together would reach; null where that is the bar’s own top. */
  readonly highTop: number | null
  /** Whether the chosen days touch it; all are where none are chosen. */
  readonly isChosen: boolean
}

/** Days that a page is about, ISO 8601; null where it is open. */
export interface ChosenDays {
  readonly from: string | null
  readonly to: string | null
}

const INNER = 0.7
const WIDEST = 4
const LOWEST = 2

const isTouched = ({ from, to }: Sum, chosen: ChosenDays): boolean =>
  (chosen.from === null || to >= chosen.from) && (chosen.to === null || from <= chosen.to)

/** Places the bar of one bin. */
export const placeBar = (
  sum: Sum,
  {
    x,
    y,
    unit,
    chosen,
  }: {
    readonly x: ScaleTime<number, number>
    readonly y: ScaleLinear<number, number>
    readonly unit: Bins['unit']
    readonly chosen: ChosenDays
  },
): Bar => {
  const { start, after, ...told } = sum
  const left = x(start)
  const width = x(after) - left
  const middle = left + width / 2
  const inner = Math.min(WIDEST, width * INNER)
  const height = told.total === null ? 0 : Math.max(LOWEST, y(0) - y(told.total))
  return {
    ...told,
    label: describeBin(start, parseDay(told.to), unit),
    x: left,
    width,
    middle,
    inner: { x: middle - inner / 2, end: middle + inner / 2, width: inner },
    top: y(0) - height,
    height,
    highTop: told.total === null || told.high <= told.total ? null : y(told.high),
    isChosen: isTouched(sum, chosen),
  }
}
