import type { FrameRule } from '../frame-rule.ts'
import { amongTheDead } from './among-the-dead.ts'
import { asWere } from './as-were.ts'
import { attacked } from './attacked.ts'
import { bareToll } from './bare-toll.ts'
import { leftBehind } from './left-behind.ts'
import { respectively } from './respectively.ts'
import { rises } from './rises.ts'
import { heldWith } from './held-with.ts'
import { homes } from './homes.ts'
import { inflicted } from './inflicted.ts'
import { items } from './items.ts'
import { labelled } from './labelled.ts'
import { lives } from './lives.ts'
import { madeOff } from './made-off.ts'
import { modifiers, wholes } from './modifiers.ts'
import { outcomeCount } from './outcome-count.ts'
import { outcomeOf } from './outcome-of.ts'
import { outcomeOwner } from './outcome-owner.ts'
import { inCustody, states } from './states.ts'
import { taken } from './taken.ts'
import { cameAboard } from './came-aboard.ts'
import { figureForIt } from './figure-for-it.ts'
import { namedAs } from './named-as.ts'
import { bodiesOf } from './bodies-of.ts'
import { broughtAlong } from './brought-along.ts'
import { alongWith } from './along-with.ts'
import { cargo } from './cargo.ts'
import { claimsVictims } from './claims-victims.ts'
import { companions } from './companions.ts'
import { toldByPronoun } from './told-by-pronoun.ts'
import { incomingFire } from './incoming-fire.ts'
import { partsOfBuildings } from './parts-of-buildings.ts'
import { relievedOf } from './relieved-of.ts'
import { shelter } from './shelter.ts'
import { shownToPress } from './shown-to-press.ts'
import { takenFrom } from './taken-from.ts'
import { thereWere } from './there-were.ts'
import { faced } from './faced.ts'
import { partsOfUncounted } from './parts-of-uncounted.ts'
import { inverted } from './inverted.ts'
import { backedBy } from './backed-by.ts'
import { heavyLosses } from './heavy-losses.ts'
import { names } from './names.ts'
import { victimsOf } from './victims-of.ts'
import { wereSuch } from './were-such.ts'
import { gravely } from './gravely.ts'
import { noReturn } from './no-return.ts'
import { notSurvived } from './not-survived.ts'
import { phrases } from './phrases.ts'
import { flewOver } from './flew-over.ts'
import { foundWith } from './found-with.ts'
import { impacts } from './impacts.ts'
import { inAll } from './in-all.ts'
import { inNumber } from './in-number.ts'
import { unheardOf } from './unheard-of.ts'
import { forceOf } from './force-of.ts'
import { strength } from './strength.ts'
import { sentIn } from './sent-in.ts'
import { usedIn } from './used-in.ts'
import { tallies } from './tallies.ts'
import { theDeadWere } from './the-dead-were.ts'
import { tolls } from './tolls.ts'
import { treated } from './treated.ts'
import { volleys } from './volleys.ts'
import { verbs } from './verbs.ts'
import { wounds } from './wounds.ts'

/** The direct readings, strongest first: the first that speaks of a group decides what befell it. */
export const DIRECT_FRAMES: readonly FrameRule[] = [
  respectively,
  inNumber,
  tolls,
  rises,
  figureForIt,
  heavyLosses,
  inAll,
  names,
  namedAs,
  amongTheDead,
  theDeadWere,
  bodiesOf,
  lives,
  claimsVictims,
  wounds,
  inflicted,
  treated,
  labelled,
  taken,
  unheardOf,
  inverted,
  asWere,
  takenFrom,
  relievedOf,
  partsOfBuildings,
  leftBehind,
  homes,
  shelter,
  toldByPronoun,
  verbs,
  partsOfUncounted,
  states,
  phrases,
  victimsOf,
  notSurvived,
  noReturn,
  wereSuch,
  gravely,
  outcomeOf,
  outcomeOwner,
  outcomeCount,
  inCustody,
  heldWith,
  alongWith,
  foundWith,
  cargo,
  broughtAlong,
  shownToPress,
  madeOff,
  companions,
  tallies,
  items,
  impacts,
  volleys,
  incomingFire,
  thereWere,
  faced,
  backedBy,
  cameAboard,
  bareToll,
  strength,
  flewOver,
  forceOf,
  sentIn,
  usedIn,
  attacked,
  wholes,
  modifiers,
]
