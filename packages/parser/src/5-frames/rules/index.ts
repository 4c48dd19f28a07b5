import type { FrameRule } from '../frame-rule.ts'
import { amongTheDead } from './victims/among-the-dead.ts'
import { asWere } from './clauses/as-were.ts'
import { attackBy } from './forces/attack-by.ts'
import { attacked } from './forces/attacked.ts'
import { estimatedAt } from './forces/estimated-at.ts'
import { forceInAll } from './forces/force-in-all.ts'
import { garrison } from './forces/garrison.ts'
import { soManyOfThem } from './forces/so-many-of-them.ts'
import { bareToll } from './tolls/bare-toll.ts'
import { leftBehind } from './taken/left-behind.ts'
import { respectively } from './clauses/respectively.ts'
import { rises } from './tolls/rises.ts'
import { heldWith } from './taken/held-with.ts'
import { homes } from './fire-and-flight/homes.ts'
import { inflicted } from './victims/inflicted.ts'
import { items } from './tolls/items.ts'
import { labelled } from './tolls/labelled.ts'
import { lives } from './victims/lives.ts'
import { madeOff } from './taken/made-off.ts'
import { modifiers, wholes } from './clauses/modifiers.ts'
import { outcomeCount } from './tolls/outcome-count.ts'
import { outcomeOf } from './victims/outcome-of.ts'
import { outcomeOwner } from './victims/outcome-owner.ts'
import { inCustody, states } from './clauses/states.ts'
import { taken } from './taken/taken.ts'
import { cameAboard } from './forces/came-aboard.ts'
import { figureForIt } from './tolls/figure-for-it.ts'
import { rivalFigure } from './tolls/rival-figure.ts'
import { namedAs } from './victims/named-as.ts'
import { bodiesOf } from './victims/bodies-of.ts'
import { broughtAlong } from './taken/brought-along.ts'
import { alongWith } from './taken/along-with.ts'
import { cargo } from './taken/cargo.ts'
import { claimsVictims } from './victims/claims-victims.ts'
import { companions } from './taken/companions.ts'
import { toldByPronoun } from './clauses/told-by-pronoun.ts'
import { incomingFire } from './fire-and-flight/incoming-fire.ts'
import { partsOfBuildings } from './fire-and-flight/parts-of-buildings.ts'
import { relievedOf } from './taken/relieved-of.ts'
import { shelter } from './fire-and-flight/shelter.ts'
import { shownToPress } from './taken/shown-to-press.ts'
import { takenFrom } from './taken/taken-from.ts'
import { thereWere } from './forces/there-were.ts'
import { faced } from './forces/faced.ts'
import { partsOfUncounted } from './clauses/parts-of-uncounted.ts'
import { inverted } from './clauses/inverted.ts'
import { armyUnder } from './forces/army-under.ts'
import { sidesOfBattle } from './forces/sides-of-battle.ts'
import { backedBy } from './forces/backed-by.ts'
import { heavyLosses } from './tolls/heavy-losses.ts'
import { names } from './victims/names.ts'
import { victimsOf } from './victims/victims-of.ts'
import { wereSuch } from './victims/were-such.ts'
import { gravely } from './victims/gravely.ts'
import { noReturn } from './victims/no-return.ts'
import { notSurvived } from './victims/not-survived.ts'
import { phrases } from './clauses/phrases.ts'
import { flewOver } from './forces/flew-over.ts'
import { foundWith } from './taken/found-with.ts'
import { impacts } from './fire-and-flight/impacts.ts'
import { inAll } from './clauses/in-all.ts'
import { inNumber } from './tolls/in-number.ts'
import { unheardOf } from './victims/unheard-of.ts'
import { forceOf } from './forces/force-of.ts'
import { strength } from './forces/strength.ts'
import { sentIn } from './forces/sent-in.ts'
import { usedIn } from './forces/used-in.ts'
import { tallies } from './tolls/tallies.ts'
import { theDeadWere } from './victims/the-dead-were.ts'
import { tolls } from './tolls/tolls.ts'
import { areThere } from './fire-and-flight/are-there.ts'
import { ablaze } from './clauses/ablaze.ts'
import { cameHome } from './victims/came-home.ts'
import { ofUs } from './victims/of-us.ts'
import { broughtOutAlive } from './victims/brought-out-alive.ts'
import { noNews } from './victims/no-news.ts'
import { listsItems } from './tolls/lists-items.ts'
import { seenLying } from './victims/seen-lying.ts'
import { swappedFor } from './taken/swapped-for.ts'
import { treated } from './victims/treated.ts'
import { volleys } from './fire-and-flight/volleys.ts'
import { verbs } from './clauses/verbs.ts'
import { wounds } from './victims/wounds.ts'

/** The direct readings, strongest first: the first that speaks of a group decides what befell it. */
export const DIRECT_FRAMES: readonly FrameRule[] = [
  respectively,
  inNumber,
  estimatedAt,
  garrison,
  tolls,
  rises,
  figureForIt,
  rivalFigure,
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
  noNews,
  broughtOutAlive,
  inverted,
  asWere,
  takenFrom,
  relievedOf,
  partsOfBuildings,
  leftBehind,
  homes,
  shelter,
  areThere,
  swappedFor,
  toldByPronoun,
  verbs,
  partsOfUncounted,
  states,
  phrases,
  ablaze,
  victimsOf,
  notSurvived,
  cameHome,
  seenLying,
  ofUs,
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
  listsItems,
  impacts,
  volleys,
  incomingFire,
  thereWere,
  faced,
  sidesOfBattle,
  backedBy,
  cameAboard,
  bareToll,
  strength,
  flewOver,
  forceOf,
  sentIn,
  usedIn,
  attacked,
  attackBy,
  soManyOfThem,
  forceInAll,
  armyUnder,
  wholes,
  modifiers,
]
