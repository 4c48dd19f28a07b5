import type { Group } from '../4-mentions/group.ts'
import type { Mentioned } from '../4-mentions/mentioned.ts'
import { isBodies } from './counted/domain.ts'

/** "burying 120 bodies, a grim task": what no lexicon has and nobody counts is no further body. */
export const isRemark = (below: Mentioned, first: Group | undefined, group: Group): boolean =>
  group.class === 'unknown' && group.quantity < 0 && first !== undefined && isBodies(below, first)
