import type { ActorEntry } from './actor-entry.ts'
import { armies } from './armies.ts'
import { africanGroups } from './groups-africa.ts'
import { asianGroups } from './groups-asia.ts'
import { europeanAndAmericanGroups } from './groups-europe-americas.ts'
import { middleEasternGroups } from './groups-middle-east.ts'
import { missions } from './missions.ts'
import { stateForces } from './state-forces.ts'

/** Every actor of the registry. */
export const actors: readonly ActorEntry[] = [
  ...armies,
  ...stateForces,
  ...missions,
  ...africanGroups,
  ...middleEasternGroups,
  ...asianGroups,
  ...europeanAndAmericanGroups,
]
