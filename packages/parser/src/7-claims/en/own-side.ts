/** How English says that losses are of the side that speaks or suffers them. */

/** Nouns that leave open whose people they are: "lost 12 men", "five martyrs". */
export const OPEN_HEADS =
  /^(m[ae]n|people|persons?|members?|personnel|comrades?|colleagues?|martyrs?|hero(es)?|brothers?|bod(y|ies)|corpses?|others?|wounded|killed|dead|fallen|deaths?|casualt(y|ies)|fatalit(y|ies)|loss(es)?|injur(y|ies)|prisoners?|captives?|one|ones|second|third|fourth|fifth|sixth|lives|life)$/

/** Nouns by which a side speaks of its own dead. */
export const KINDRED_HEADS = /^(comrades?|martyrs?|hero(es)?|fallen)$/

/** Nouns of those who fight, on whichever side owns them: "its soldiers". */
export const MEN_AT_ARMS = /^(soldiers?|troops|combatants?|fighters?)$/

/** Whoever tends to the hurt and the dead of all sides. */
export const CARERS =
  /\b(health|civil defen[cs]e|medical|medics?|doctors?|hospitals?|clinics?|ambulances?|rescue|emergency|red (cross|crescent)|morgue)\b/i

/** Bodies that fight nobody, and their people. */
export const CIVIL_BODIES =
  /\b(unions?|syndicate|guild|association|federation|co-?operative|red (cross|crescent)|church|diocese|parish|charity|foundation|university|league|chamber|msf|doctors without borders|hospital|school|company|firm|newspaper|broadcaster|orchestra|clubs?)\b/i
export const OF_BODIES = /^(members?|volunteers?|colleagues?|people|employees?|staff|workers?)$/

/** Those who are of a party and no more: "remnants of the Red Front". */
export const ADHERENTS =
  /^(remnants?|stragglers?|holdouts?|adherents?|loyalists?|sympathi[sz]ers?|comrades?|cadres?|lads)$/

/** Those who are with others just told of: "nine of their comrades". */
export const FELLOWS = /^(comrades?|companions?|accomplices?|associates?|fellows?|mates)$/

/** Behind bodies: who fled without them. */
export const LEFT_BY = /^(\S+ ){0,2}(left( behind)?|abandoned)( \S+){0,2}? by\b/

/** Those who guard a person. */
export const GUARDS = /^(guards?|bodyguards?|escorts?)$/

/** Offices whose holders a state's guards protect. */
export const OFFICES_OF_STATE =
  /^(mayor|governor|minister|administrator|prefect|commissioner|judge|prosecutor|president|senator|chairman|magistrate)$/

/** Verbs whose subject suffers the loss. */
export const LOSING_VERBS: ReadonlySet<string> = new Set(['lose', 'suffer', 'sustain', 'incur', 'mourn', 'bury'])

/** Verbs whose subject is parted from its own: "left behind 20 of its dead". */
export const LEAVING_VERBS: ReadonlySet<string> = new Set([
  ...LOSING_VERBS,
  'leave',
  'leave behind',
  'abandon',
  'evacuate',
  'withdraw',
  'retrieve',
  'carry',
  'carry away',
])

/** Attacks that have an aim: "an ambush on an army convoy". */
export const AMBUSHES = /^(ambush|ambushes|attack|attacks|raid|assault|bombing|strike|blast)$/

/** Words behind men who guard a place, and attack none. */
export const POSTED = /^(stationed|garrisoned|posted|deployed|based|guarding|defending)$/

/** Verbs by which a side owns up to what it suffered. */
export const CONCEDING_VERBS: ReadonlySet<string> = new Set([
  'concede',
  'admit',
  'acknowledge',
  'mourn',
  'recognise',
  'recognize',
])

/** Nouns of those who fight on no state’s side, and of units of a state’s forces, that no other word places. */
export const ARMED_BANDS = /^(groups?|gangs?|cartels?|factions?|militias?|rebels|bands?|insurgency|alliance)$/
export const STATE_UNITS =
  /^(column|convoy|patrol|garrison|brigade|battalion|regiment|company|platoon|contingent|navy|army|military|police|troops|junta|regime|government)$/

/** Pronouns of those who speak, of the party spoken of, and of one person. */
export const SPEAKING = /^(we|our|us)$/
export const OF_A_PARTY = /^(its|their|it|they)$/
export const OF_A_PERSON = /^(his|her|he|she)$/

/** The words of a group that say nothing of whose people it counts. */
export const OPEN_WORDS =
  /^((\w+ )?(martyrs?|people|persons?|bod(y|ies)|corpses?|skeletons?|names|dead|wounded|injured|victims?|others?|individuals?|m[ae]n|ones?|prisoners?|captives?)|(people|persons?|bodies|victims|m[ae]n) .*)$/

/** Verbs of attack and pursuit: whom they are aimed at is whom the same sentence says were killed or caught. */
export const QUARRY_VERBS: ReadonlySet<string> = new Set([
  'open fire',
  'go after',
  ...'crush rout pursue chase engage fight attack raid ambush intercept track hunt confront repel repulse surround corner storm shell strike hit bomb target fire shoot open lay set surprise block waylay overrun assault'.split(
    ' ',
  ),
])

/** Of these the verbs of shooting: "opened fire on a crowd of mourners. Seven died". */
export const SHOOTING_VERBS: ReadonlySet<string> = new Set([
  'open fire',
  'open',
  'fire',
  'shoot',
  'shell',
  'bomb',
  'strafe',
  'hit',
])
export const QUARRY_PREPOSITIONS = /^(on|at|with|for|against|upon)$/
