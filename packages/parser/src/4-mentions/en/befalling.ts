/** What befalls places alone, before "of": "the bombardment of Hypo". */
export const BEFALLING = /^(bombardments?|shelling|siege|blockade|storming|sacking|razing|recapture|encirclement)$/

/** What is made on a place, or on a party that the registry knows: "a raid on Hypo". */
export const BEFALLING_ON =
  /^(attacks?|raids?|assaults?|airstrikes?|air-strikes?|strikes?|offensives?|incursions?|march|advance|bombardments?|barrages?|onslaught)$/

/** What shells and rockets do to a place. */
export const FALLING: ReadonlySet<string> = new Set('fall land rain crash drop explode'.split(' '))

/** What was done where there was fighting: "a day after gunmen stormed Hypo". */
export const BEFELL =
  /^(killed|slain|slaughtered|massacred|executed|beheaded|murdered|died|perished|drowned|wounded|injured|hurt|shot|abducted|kidnapped|captured|arrested|detained|attacked|stormed|raided|invaded|ambushed|assaulted|shelled|bombed|bombarded|struck|hit|rammed|exploded|detonated|fired|launched|burned|burnt|torched|destroyed|looted|seized|overran|clashed|lost)$/
