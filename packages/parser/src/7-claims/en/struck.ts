/** How English says that a unit was struck, and whom a figure behind it leaves unnamed. */

/** Nouns for what a force moves in or stands at, which says whose it is by an owner or an "of". */
export const UNIT_THINGS =
  /^(patrols?|convoys?|columns?|vehicles?|trucks?|cars?|pick-?ups?|bus(es)?|checkpoints?|checkposts?|posts?|outposts?|positions?|points?|barracks|bases?|camps?|headquarters|garrisons?|trench(es)?|dugouts?|boats?|jeeps?|lorr(y|ies)|apcs?|tanks?|units?|squads?|contingents?|teams?)$/

/** Of these what moves: a bomb beside a station may hurt anyone, one beside a patrol hurts the patrol. */
export const ON_THE_MOVE =
  /^(patrols?|convoys?|columns?|vehicles?|trucks?|cars?|pick-?ups?|bus(es)?|jeeps?|lorr(y|ies)|apcs?|tanks?|units?|squads?|contingents?|teams?)$/

/** Words before a unit that put the blow on it. */
export const UPON = /^(on|under|underneath|beneath|against|targeting|into)$/
/** Words before a unit that put the blow close by. */
export const CLOSE_BY = /^(beside|by|near|alongside|behind|past)$/

/** Blows that have an aim or a place. */
export const BLOWS =
  /^(attack(s|ed)?|ambush(es|ed)?|assaults?|raid(s|ed)?|explosions?|blasts?|bombings?|bombs?|ieds?|mines?|landmines?|devices?|charges?|explod(ed|es)|exploding|detonat(ed|es|ing)|detonations?|fire|fired|shelling|strikes?|airstrikes?|drones?|rockets?|missiles?|grenades?)$/

/** Behind a unit: what befell it. */
export const BEFELL =
  /^(\S+ ){0,10}?((was|were|been|being) (\S+ )?(ambushed|attacked|hit|struck|targeted|bombed|shelled|blown|raided|fired|overrun|stormed|rammed)|(came|come|coming) under (\S+ )?(attack|fire|ambush|assault|shelling|gunfire|bombardment)|(ran|drove|fell|run|driven|fallen|walked) (in)?(to|over) (an? |the )?(\S+ ){0,2}(ambush|mines?|landmine|ied|bomb|device|trap)|(hit|struck|triggered|set off|detonated|stepped on|rolled over|went over) (an? )(\S+ ){0,3}(mine|landmine|ied|bomb|device))\b/

/** Behind a unit: it does harm itself. */
export const HITS_BACK =
  /\b(returned|responded|retaliated|repelled|repulsed|fought|clashed|exchange|replied|answered|shot back|fired back)\b/

/** Nouns of those in a unit that leave open whose they are. */
export const OF_THE_UNIT =
  /^(members?|personnel|m[ae]n|others?|elements?|occupants?|crew|second|third|fourth|fifth|sixth)$/
