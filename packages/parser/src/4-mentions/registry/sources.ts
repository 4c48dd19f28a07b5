import { authorities } from './authorities.ts'
import { regionalBodies } from './bodies-regional.ts'
import { channels } from './channels.ts'
import { furtherSources } from './further-sources.ts'
import { internationalBodies } from './international-bodies.ts'
import { localSources } from './local-sources.ts'
import { monitors } from './monitors.ts'
import { newsAgencies } from './news-agencies.ts'
import { newsOutlets } from './news-outlets.ts'
import { regionalOutlets } from './news-outlets-regional.ts'
import { partyMedia } from './party-media.ts'
import { reliefAndRights } from './relief-and-rights.ts'
import type { SourceEntry } from './source-entry.ts'
import { sourcesOfPresentWars } from './sources-of-present-wars.ts'
import { stateMedia } from './state-media.ts'

/** Every source of the registry. */
export const sources: readonly SourceEntry[] = [
  ...newsAgencies,
  ...stateMedia,
  ...newsOutlets,
  ...regionalOutlets,
  ...channels,
  ...partyMedia,
  ...monitors,
  ...reliefAndRights,
  ...internationalBodies,
  ...authorities,
  ...regionalBodies,
  ...furtherSources,
  ...localSources,
  ...sourcesOfPresentWars,
]
