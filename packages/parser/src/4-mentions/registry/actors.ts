import type { ActorEntry } from './actor-entry.ts'
import { armies } from './armies.ts'
import { furtherArmies } from './armies-further.ts'
import { africanGroups } from './groups-africa.ts'
import { furtherGroups } from './groups-further.ts'
import { groupsOfPresentWars } from './groups-of-present-wars.ts'
import { asianGroups } from './groups-asia.ts'
import { europeanAndAmericanGroups } from './groups-europe-americas.ts'
import { middleEasternGroups } from './groups-middle-east.ts'
import { missions } from './missions.ts'
import { stateForces } from './state-forces.ts'

/** Every actor of the registry. */
export const actors: readonly ActorEntry[] = [
  ...armies,
  ...furtherArmies,
  ...stateForces,
  ...missions,
  ...africanGroups,
  ...middleEasternGroups,
  ...asianGroups,
  ...europeanAndAmericanGroups,
  ...furtherGroups,
  ...groupsOfPresentWars,
]
