import type { Measure } from '@reportedly/schema'

/** Something that befell a group: the figure, what happened, and at whose hands. */
export interface Frame {
  /** The affected group. */
  readonly group: number
  readonly measure: Measure
  /** Groups held responsible; empty when the text names none. */
  readonly agents: readonly number[]
  /** Tokens of an owner held responsible ("the group’s capture of"); null when there is none. */
  readonly owner: { readonly first: number; readonly end: number } | null
  /** Tokens of the word that says so. */
  readonly predicate: { readonly first: number; readonly end: number }
  /** True when the text takes the outcome for granted ("the murder of six"), so that no denial or question touches it. */
  readonly given: boolean
  readonly hedge: 'feared' | 'unconfirmed' | 'denied' | null
  /** Group this one is a part of ("21 people, including seven children"); -1 when of none. */
  readonly subsetOf: number
  /** Group whose figure this one replaces ("57, from 49"); -1 when none. */
  readonly revises: number
  /** The group that names what is counted when it stands apart ("tanks: 10,884"); -1 when it does not. */
  readonly label: number
  /** True for what another speaker says of a figure told already: that it is not so. */
  readonly again: boolean
  /** True when the figure is one of a whole period or war by its own wording ("the death toll"). */
  readonly total: boolean
}

export const makeFrame = (
  group: number,
  measure: Measure,
  predicate: Frame['predicate'],
  more: Partial<Frame> = {},
): Frame => ({
  group,
  measure,
  agents: [],
  owner: null,
  predicate,
  given: false,
  hedge: null,
  subsetOf: -1,
  revises: -1,
  label: -1,
  total: false,
  again: false,
  ...more,
})
