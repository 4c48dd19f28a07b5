import type { MutationRule } from './mutation.ts'
import { boundChanged } from './rules/bound-changed.ts'
import { boundLost } from './rules/bound-lost.ts'
import { doubtLost } from './rules/doubt-lost.ts'
import { groupChanged } from './rules/group-changed.ts'
import { groupNarrowed } from './rules/group-narrowed.ts'
import { measureChanged } from './rules/measure-changed.ts'
import { rangeCut } from './rules/range-cut.ts'
import { totalForEvent } from './rules/total-for-event.ts'

/** Every way in which a number stays and what it says changes, the gravest first: the order in which they are shown. */
export const MUTATION_RULES: readonly MutationRule[] = [
  measureChanged,
  groupChanged,
  totalForEvent,
  doubtLost,
  groupNarrowed,
  rangeCut,
  boundLost,
  boundChanged,
]
