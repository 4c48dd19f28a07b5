import type { Claim } from '@reportedly/schema'
import { nameSpeaker } from '../origins/name-speaker.ts'

/** A key for the nearest speaker of a claim: the same for one name in several reports, its own for one without a name. */
export const keySpeaker = ({ attribution: [nearest], reportId }: Claim): string =>
  (nearest === undefined ? null : nameSpeaker(nearest)) ?? `report ${reportId} ${nearest?.name ?? ''}`
