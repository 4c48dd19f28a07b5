import type { Group } from '../../4-mentions/group.ts'
import type { FrameView } from '../frame-rule.ts'
import type { VerbGroup } from '../verb-group/verb-group.ts'

/** A verb and one group that it may befall. */
export interface Befalling {
  /** The verb's chunk. */
  readonly at: number
  readonly verb: VerbGroup
  /** Whether the verb stands in the active voice. */
  readonly active: boolean
  /** The chunks of all groups that it may befall. */
  readonly affected: readonly number[]
  /** The chunk that the group was looked for from. */
  readonly outer: number
  /** The chunk of the group itself. */
  readonly position: number
  readonly group: Group
}

/** A reason why a verb does not befall a group. */
export type Refusal = (view: FrameView, befalling: Befalling) => boolean
