/** Words for taking what is not one’s own. */
export const LOOT =
  /\b(loot|stole|steal|rob|cart|carr(y|ied) (off|away)|rustl|dr[oi]ven? (off|away)|booty|ma(k|d)e off|plunder|taken|taking|took)/

/** Words for what the victor keeps. */
export const SPOILS = /\b(spoils|haul|troph(y|ies)|booty)\b/

/** Words for what fighters hold and their enemies destroy. */
export const HIDEOUTS =
  /\b(hideouts?|camps?|bunkers?|caches?|positions?|tunnels?|workshops?|bases?|stills?|trench(es)?|dugouts?|strongholds?|depots?|launchers?|platforms?)\b/
