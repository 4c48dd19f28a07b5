import { authorities } from './authorities.ts'
import { internationalBodies } from './international-bodies.ts'
import { monitors } from './monitors.ts'
import { newsAgencies } from './news-agencies.ts'
import { newsOutlets } from './news-outlets.ts'
import { partyMedia } from './party-media.ts'
import { reliefAndRights } from './relief-and-rights.ts'
import type { SourceEntry } from './source-entry.ts'
import { stateMedia } from './state-media.ts'

/** Every source of the registry. */
export const sources: readonly SourceEntry[] = [
  ...newsAgencies,
  ...stateMedia,
  ...newsOutlets,
  ...partyMedia,
  ...monitors,
  ...reliefAndRights,
  ...internationalBodies,
  ...authorities,
]
