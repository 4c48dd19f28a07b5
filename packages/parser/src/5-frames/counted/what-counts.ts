import { firstFrom } from '../../engine/within.ts'
import type { Mentioned } from '../../4-mentions/mentioned.ts'
import { canBeCounted } from './can-be-counted.ts'

/** What a sentence offers to frames: a group with a figure, else one that stands for a single, else nothing. */
export type Counts = 'figure' | 'single' | 'nothing'

/** What stands in a range of tokens that a claim could be made of; where it is nothing no rule need look. */
export const whatCounts = (below: Mentioned, first: number, end: number): Counts => {
  const { groups } = below
  const from = firstFrom(groups, first)
  let until = from
  for (let group = groups[until]; group !== undefined && group.first < end; group = groups[until]) {
    if (group.quantity >= 0) return 'figure'
    until += 1
  }
  // Of all measures, that of the killed counts most: persons by their names and things alike.
  for (let at = from; at < until; at += 1) if (canBeCounted(below, at, 'killed')) return 'single'
  return 'nothing'
}
