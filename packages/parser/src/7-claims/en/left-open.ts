/** What kills or breaks without a hand behind it that the words show: what lay in wait, or fell. */
export const BLIND =
  /^(landmines?|land-mines?|minefields?|ieds?|debris|wreckage|booby-traps?|ordnance|crossfire|stampede)$/

/** Words that make what strikes blind: "a stray bullet", "an unexploded shell". */
export const ASTRAY = /^(stray|unexploded|errant|leftover)$/

/** What was planted, by its two words: a bomb alone may have been thrown. */
export const PLANTED = /^((explosive|incendiary) devices?|(roadside|motorcycle|bicycle) bombs?)$/

/** A mine that goes off, and none that is dug: "hit a mine", "by a mine", "a mine exploded". */
export const MINE = /^mines?$/
export const ONTO_MINE = /^(by|hit|hits|struck|stepp?ed on|ran over|drove over|drove onto|ran onto)( an?| the| \d+)?$/
export const MINE_ACTS = /^(explod|detonat|went|goes|blew|blow|kill|wound|injur|destroy|damag|disabl)/

/** Fighting that two sides share, so that it says of nobody who shot whom. */
export const SHARED_FIGHTS =
  /^(clash(es)?|fighting|violence|gunfights?|gunbattles?|firefights?|shoot-?outs?|skirmish(es)?|encounters?|exchanges?)$/

/** What takes a life without anybody’s doing, behind "of" and "from". */
export const AILMENTS =
  /^(thirst|hunger|starvation|malnutrition|dehydration|exhaustion|cold|exposure|hypothermia|heatstroke|cholera|measles|malaria|diseases?|illness|fright|childbirth|suffocation)$/

/** Verbs by which a side owns up to losses, as a link of a chain has them. */
export const OWNS_UP = /^(acknowledg|admit|conced|confess|own)/
