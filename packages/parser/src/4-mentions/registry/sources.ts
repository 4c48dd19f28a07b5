import type { SourceEntry } from './source-entry.ts'
import { africanOutlets } from './sources/news-outlets-africa.ts'
import { americanOutlets } from './sources/news-outlets-americas.ts'
import { asianOutlets } from './sources/news-outlets-asia.ts'
import { authorities } from './sources/authorities.ts'
import { channels } from './sources/channels.ts'
import { europeanOutlets } from './sources/news-outlets-europe.ts'
import { internationalBodies } from './sources/international-bodies.ts'
import { middleEasternOutlets } from './sources/news-outlets-middle-east.ts'
import { monitors } from './sources/monitors.ts'
import { newsAgencies } from './sources/news-agencies.ts'
import { openSourceAnalysts } from './sources/open-source-analysts.ts'
import { partyMedia } from './sources/party-media.ts'
import { reliefAndRights } from './sources/relief-and-rights.ts'
import { stateMedia } from './sources/state-media.ts'

/** Every source of the registry. */
export const sources: readonly SourceEntry[] = [
  ...newsAgencies,
  ...stateMedia,
  ...africanOutlets,
  ...middleEasternOutlets,
  ...asianOutlets,
  ...europeanOutlets,
  ...americanOutlets,
  ...channels,
  ...openSourceAnalysts,
  ...partyMedia,
  ...monitors,
  ...reliefAndRights,
  ...internationalBodies,
  ...authorities,
]
