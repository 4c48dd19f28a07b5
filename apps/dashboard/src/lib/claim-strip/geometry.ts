import { formatTicks } from './format-tick.ts'
import { chooseScale, PLOT, type StripScale } from './choose-scale.ts'
import type { InlineFigure } from '../inline-strip/geometry.ts'
import { groupRows, type StripRow } from './group-rows.ts'
import { type Crowd, CROWD_HEIGHT, layoutCrowd } from './layout-crowd.ts'
import { placeBrackets, type Bracket } from './place-brackets.ts'
import { placeLabel, type Label } from './place-label.ts'
import { placeMark, type Mark } from './place-mark.ts'
import type { StripClaim } from './strip-claim.ts'
import { wrapWords } from './wrap-words.ts'

export interface Lane {
  readonly claim: StripClaim
  readonly top: number
  readonly height: number
  /** Middle of the mark. */
  readonly y: number
  readonly mark: Mark
  readonly label: Label & { readonly y: number }
}

export interface PlacedRow {
  readonly origin: string | null
  readonly top: number
  readonly bottom: number
  readonly lines: readonly { readonly y: number; readonly speaker: string | null; readonly route: string | null }[]
  readonly lanes: readonly Lane[]
}

export interface Bounds {
  readonly low: number | null
  readonly high: number | null
}

/** A claim strip ready to draw: x in percent of its width, y in pixels from its top. */
export interface StripLayout {
  readonly height: number
  /** All figures where only some are drawn as rows; null where all are. */
  readonly crowd: Crowd | null
  readonly rows: readonly PlacedRow[]
  readonly brackets: readonly Bracket[]
  /** Pixels that row labels stand in from the left, to leave room for the brackets. */
  readonly indent: number
  readonly axis: {
    readonly kind: StripScale['kind']
    readonly y: number
    readonly labelY: number
    readonly ticks: readonly { readonly x: number; readonly label: string; readonly anchor: 'start' | 'middle' }[]
  } | null
  /** The estimate: a tint from low to high, with an edge drawn wherever it is bounded. */
  readonly band: {
    readonly from: number
    readonly width: number
    readonly height: number
    readonly edges: readonly number[]
  } | null
}

/** Characters that fit a line on the narrowest chart. */
const LINE = 42
const LINE_HEIGHT = 18
const LANE_HEIGHT = 26
const LABEL_ABOVE = 18
const ROW_GAP = 8
const ROW_PADDING = 6
const AXIS_HEIGHT = 28

const layoutLines = ({ speaker, route }: StripRow, top: number): PlacedRow['lines'] => {
  if (`${speaker}, ${route ?? ''}`.length <= LINE) return [{ y: top + 13, speaker, route }]
  const lines = [
    ...wrapWords(speaker, LINE).map((text) => ({ speaker: text, route: null })),
    ...(route === null ? [] : wrapWords(route, LINE).map((text) => ({ speaker: null, route: text }))),
  ]
  return lines.map((line, index) => ({ ...line, y: top + 13 + index * LINE_HEIGHT }))
}

const labelText = ({ figure, statement }: StripClaim): string => (statement.length <= LINE ? statement : figure)

const layoutLane = (claim: StripClaim, top: number, scale: StripScale | null): Lane => {
  const mark = placeMark(claim.quantity, scale)
  const label = placeLabel(labelText(claim), claim.figure, mark)
  const above = label.beside ? 0 : LABEL_ABOVE
  const y = top + above + LANE_HEIGHT / 2
  return { claim, top, height: above + LANE_HEIGHT, y, mark, label: { ...label, y: label.beside ? y : top + 13 } }
}

/** Stacks items from `top` down; `place` says where each one ends. */
const stack = <Item, Placed>(
  items: readonly Item[],
  top: number,
  place: (item: Item, top: number) => Placed,
  bottomOf: (placed: Placed) => number,
): readonly Placed[] =>
  items.reduce<readonly Placed[]>((placed, item) => {
    const above = placed.at(-1)
    return [...placed, place(item, above === undefined ? top : bottomOf(above))]
  }, [])

const layoutRow = (row: StripRow, top: number, scale: StripScale | null): PlacedRow => {
  const lines = layoutLines(row, top + ROW_PADDING)
  const underLines = top + ROW_PADDING + lines.length * LINE_HEIGHT
  const lanes = stack(
    row.claims,
    underLines,
    (claim, laneTop) => layoutLane(claim, laneTop, scale),
    (lane) => lane.top + lane.height,
  )
  const last = lanes.at(-1)
  const bottom = (last === undefined ? underLines : last.top + last.height) + ROW_GAP
  return { origin: row.origin, top, bottom, lines, lanes }
}

const finite = (values: readonly (number | null)[]): readonly number[] => values.filter((value) => value !== null)

const layoutAxis = (scale: StripScale | null, y: number): StripLayout['axis'] => {
  if (scale === null) return null
  const labels = formatTicks(scale.ticks.map(({ value }) => value))
  const ticks = scale.ticks.map(
    ({ x }, index) => ({ x, label: labels[index] ?? '', anchor: x < 5 ? 'start' : 'middle' }) as const,
  )
  return { kind: scale.kind, y, labelY: y + 18, ticks }
}

const layoutBand = ({ low, high }: Bounds, scale: StripScale | null, height: number): StripLayout['band'] => {
  if (scale === null || (low === null && high === null)) return null
  const edges = finite([low, high]).map(scale.x)
  const from = low === null ? PLOT.start : scale.x(low)
  const to = high === null ? 100 : scale.x(high)
  return { from, width: Math.max(0, Math.round((to - from) * 100) / 100), height, edges: [...new Set(edges)] }
}

const NOBODY: readonly InlineFigure[] = []

/**
 * Lays out the claims of one measure, one row a source, with the estimate’s bounds as a band behind them. Where `all`
 * holds more figures than there are claims, the scale holds them too, and they are counted along it above the rows.
 */
export const layoutClaimStrip = (
  claims: readonly StripClaim[],
  estimate: Bounds,
  all: readonly InlineFigure[] = NOBODY,
): StripLayout => {
  const stated = [...claims.map(({ quantity }) => quantity), ...all].flatMap(({ low, high }) => finite([low, high]))
  const scale = chooseScale(stated.length === 0 ? [] : [...stated, ...finite([estimate.low, estimate.high])])
  const crowd = scale === null || all.length <= claims.length ? null : layoutCrowd(all, scale)
  const rows = stack(
    groupRows(claims),
    crowd === null ? 0 : CROWD_HEIGHT,
    (row, top) => layoutRow(row, top, scale),
    (row) => row.bottom,
  )
  const bottom = rows.at(-1)?.bottom ?? 0
  const brackets = placeBrackets(rows)
  return {
    crowd,
    height: bottom + (scale === null ? 0 : AXIS_HEIGHT),
    rows,
    brackets,
    indent: brackets.length > 0 ? 14 : 0,
    axis: layoutAxis(scale, bottom),
    band: layoutBand(estimate, scale, bottom),
  }
}
