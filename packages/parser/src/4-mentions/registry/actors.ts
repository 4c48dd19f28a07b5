import type { ActorEntry } from './actor-entry.ts'
import { africanGroups } from './actors/groups-africa.ts'
import { armies } from './actors/armies.ts'
import { asianGroups } from './actors/groups-asia.ts'
import { europeanAndAmericanGroups } from './actors/groups-europe-americas.ts'
import { middleEasternGroups } from './actors/groups-middle-east.ts'
import { missions } from './actors/missions.ts'
import { stateForces } from './actors/state-forces.ts'

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
