import type { Measure } from '@reportedly/schema'
import { figureOfGroup } from '../counted/figure-of-group.ts'
import type { Sense } from '../en/senses.ts'
import type { FrameView } from '../frame-rule.ts'
import type { Frames } from '../place-frame.ts'
import { isGroup, skipAside } from '../clause/clause-walk.ts'
import { headerSense } from './header-sense.ts'

/** What a line says of the items that stand on the lines below it. */
export interface Heading {
  /** What its words say of them; null where only its figure does. */
  readonly sense: Sense | null
  /** The group that the items are parts of, with its figure and outcome; null where the heading counts nobody. */
  readonly whole: { readonly group: number; readonly figure: number; readonly measure: Measure } | null
}

/** The last figure that a heading gives: "18 operations left 35 fatalities:". */
const wholeOf = ({ below }: FrameView, own: Frames): Heading['whole'] => {
  const last = own.findLast(({ value }) => value.hedge === null && (below.groups[value.group]?.quantity ?? -1) >= 0)
  if (!last) return null
  const { group, measure } = last.value
  return { group, figure: figureOfGroup(below, below.groups[group]), measure }
}

/** Without a colon a heading is no clause: "Items recovered", but not "The army recovered them". */
const isClause = ({ clause }: FrameView): boolean =>
  clause.verbPlaces.some(
    ({ at, verb }) => verb.form !== 'bare' || at === 0 || isGroup(clause, skipAside(clause, at + 1)),
  )

/** What the heading of a list says of its items; undefined where it says nothing of what befell them. */
export const headingOf = (view: FrameView, own: Frames): Heading | undefined => {
  const { chunks } = view.clause
  // "The following were recovered:-"
  const colon = chunks.at(-1)?.type === 'dash' ? chunks.length - 2 : chunks.length - 1
  const hasColon = chunks[colon]?.type === 'colon'
  if (!hasColon && (own.length > 0 || isClause(view))) return undefined
  const whole = wholeOf(view, own)
  const sense = headerSense(view, hasColon ? colon : chunks.length)?.sense ?? null
  return sense || whole ? { sense, whole } : undefined
}
