import { scaleLinear, scaleUtc } from 'd3'
import { formatNumber } from '../words/format-number.ts'

/** A figure as it was told on a day. */
export interface DatedFigure {
  readonly id: string
  readonly href: string
  /** ISO 8601. */
  readonly day: string
  readonly point: number
  /** Whether it replaces an earlier figure, as the report says. */
  readonly revises: boolean
  readonly description: string
}

/** What one origin said of one group, in the order of days. */
export interface Voiceline {
  readonly origin: string
  readonly figures: readonly DatedFigure[]
}

/** Steps of one origin; x in percent of the width, y in pixels from the top. */
export interface StepLine {
  readonly origin: string
  readonly dash: string | null
  /** As one path, in the same units. */
  readonly path: string
  readonly marks: readonly { readonly figure: DatedFigure; readonly x: number; readonly y: number }[]
  /** At its end: the name, or the letter that the key below gives it. */
  readonly label: {
    readonly y: number
    readonly text: string
    /** Where its steps end, where the label had to be moved away from there; else null. */
    readonly from: number | null
  }
}

/** Where the names of origins stand: beside the ends of their steps, or, on a narrow page, in a key below. */
export type NamesAt = 'beside' | 'below'

export interface StepsLayout {
  readonly height: number
  readonly floor: number
  /** Where the steps end, in percent of the width. */
  readonly end: number
  readonly lines: readonly StepLine[]
  readonly ticks: readonly { readonly y: number; readonly label: string }[]
  readonly days: readonly { readonly x: number; readonly day: string; readonly anchor: 'start' | 'end' | 'middle' }[]
  /** The names below, each on a line of its own; empty where they stand beside. */
  readonly key: readonly { readonly y: number; readonly text: string; readonly dash: string | null }[]
}

const TOP = 12
const FLOOR = 200
const LABEL_HEIGHT = 16
const DASHES = [null, '7 4', '2 4', '10 3 2 3'] as const
/** Percent that a letter of a number on the axis takes on the narrowest of such pages, and the room behind the number. */
const LETTER: Readonly<Record<NamesAt, number>> = { beside: 1.1, below: 2.2 }
const BEHIND: Readonly<Record<NamesAt, number>> = { beside: 1.5, below: 3 }
const ENDS: Readonly<Record<NamesAt, number>> = { beside: 70, below: 93 }
/** Letters of a name that there is room for on the narrowest of such pages. */
const LONGEST: Readonly<Record<NamesAt, number>> = { beside: 34, below: 44 }
const BELOW_FLOOR = 30
const KEY_HEIGHT = 20

const dashOf = (index: number): string | null => DASHES[index % DASHES.length] ?? null

const rounded = (value: number): number => Math.round(value * 100) / 100

/** Moves labels down until none touches the one above, and back up where they would stand below the last place for one. */
const spread = (wanted: readonly number[], lowest: number): readonly number[] => {
  const placed: number[] = []
  for (const y of wanted) placed.push(Math.max(y, (placed.at(-1) ?? -Infinity) + LABEL_HEIGHT))
  return placed.map((y, index) => Math.min(y, lowest - (placed.length - 1 - index) * LABEL_HEIGHT))
}

/** A label farther than this from the end of its steps is joined to it. */
const NEAR = 6

const placeLabel = (text: string, y: number, end: number): StepLine['label'] => ({
  y,
  text,
  from: Math.abs(y - end) > NEAR ? end : null,
})

const placeDays = (first: string, last: string, x: (day: string) => number): StepsLayout['days'] =>
  first === last
    ? [{ x: x(first), day: first, anchor: 'middle' }]
    : [
        { x: x(first), day: first, anchor: 'start' },
        { x: x(last), day: last, anchor: 'end' },
      ]

/** A level line from each place to the next, straight up or down there, and on to where all steps end. */
const drawSteps = (places: readonly (readonly [x: number, y: number])[], stop: number): string =>
  places.map(([x, y], index) => (index === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('') + `H${stop}`

/** Where the steps begin, in percent: behind the numbers of the axis, so that no mark stands on one. */
const startBehind = (labels: readonly string[], names: NamesAt): number =>
  rounded(Math.max(0, ...labels.map(({ length }) => length)) * LETTER[names] + BEHIND[names])

const shorten = (name: string, longest: number): string =>
  name.length <= longest ? name : `${name.slice(0, longest - 1)}…`

const letterOf = (index: number): string => String.fromCodePoint('a'.charCodeAt(0) + index)

const listKey = (voicelines: readonly Voiceline[], bottom: number): StepsLayout['key'] =>
  voicelines.map(({ origin }, index) => ({
    y: bottom + BELOW_FLOOR + (index + 0.5) * KEY_HEIGHT,
    text: `${letterOf(index)}  ${shorten(origin, LONGEST.below)}`,
    dash: dashOf(index),
  }))

/** Lays out what each origin said over time as steps: a figure holds until the same origin gives another of the group. */
export const layoutSteps = (voicelines: readonly Voiceline[], names: NamesAt = 'beside'): StepsLayout => {
  const stop = ENDS[names]
  const all = voicelines.flatMap(({ figures }) => figures)
  const days = all.map(({ day }) => day).toSorted()
  const [first = '1970-01-01', last = first] = [days.at(0), days.at(-1)]
  const amount = scaleLinear([0, Math.max(1, ...all.map(({ point }) => point))], [FLOOR, TOP]).nice(4)
  const ticks = amount.ticks(4).filter((value) => Number.isInteger(value) && value > 0)
  const start = startBehind(ticks.map(formatNumber), names)
  const time = scaleUtc([new Date(first), new Date(last)], [start, stop])
  const x = (day: string): number => (first === last ? (start + stop) / 2 : rounded(time(new Date(day))))
  const y = (point: number): number => rounded(amount(point))
  const end = (figures: readonly DatedFigure[]): number => y(figures.at(-1)?.point ?? 0)
  const sorted = voicelines.toSorted((one, other) => end(one.figures) - end(other.figures))
  const bottom = Math.max(FLOOR, TOP + sorted.length * LABEL_HEIGHT)
  const labels = spread(
    sorted.map(({ figures }) => end(figures)),
    bottom - LABEL_HEIGHT / 2,
  )
  const key = names === 'below' ? listKey(sorted, bottom) : []
  return {
    height: bottom + BELOW_FLOOR + key.length * KEY_HEIGHT,
    floor: FLOOR,
    end: stop,
    key,
    lines: sorted.map(({ origin, figures }, index) => ({
      origin,
      dash: dashOf(index),
      path: drawSteps(
        figures.map(({ day, point }) => [x(day), y(point)]),
        stop,
      ),
      marks: figures.map((figure) => ({ figure, x: x(figure.day), y: y(figure.point) })),
      label: placeLabel(
        names === 'below' ? letterOf(index) : shorten(origin, LONGEST.beside),
        labels[index] ?? 0,
        end(figures),
      ),
    })),
    ticks: ticks.map((value) => ({ y: y(value), label: formatNumber(value) })),
    days: all.length === 0 ? [] : placeDays(first, last, x),
  }
}
