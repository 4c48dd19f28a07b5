import type { Measured } from '../../3-quantities/quantity.ts'
import type { Group } from '../group.ts'
import type { PlaceMention } from '../place-mention.ts'
import type { Name } from './name-in-group.ts'
import type { PutBy } from './put-by.ts'

/** Everything that is asked of one name. */
export interface View {
  readonly measured: Measured
  readonly group: Group
  readonly name: Name
  readonly put: PutBy
  readonly known: boolean
  /** The place named before it. */
  readonly before: PlaceMention | undefined
}
