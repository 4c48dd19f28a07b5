import type { Measure } from '@reportedly/schema'

export interface Phrase {
  readonly measure: Measure
  /** What stands behind the verb, its words joined by single spaces. */
  readonly behind: RegExp
  /** Said of the subject of a passive alone. */
  readonly passive?: true
  /** Said of things; of people when absent. */
  readonly things?: true
  /** Not said of this class of things: what a car bomb does befalls others. */
  readonly except?: string
}

const DEATH: Phrase = {
  measure: 'killed',
  behind: /^(the |their |his |her )?(supreme|ultimate|last|highest) (price|sacrifice)\b/,
}
const LIMB =
  /^(an?|his|her|their|both|two|one|three|four|five)? ?(left |right )?(arm|leg|eye|hand|foot|limb|finger|toe|ear)(s|es)?\b|^(both )?(his|her|their) (legs|arms|eyes|hands|feet|sight|eyesight)\b/
const AMPUTATED =
  /^(\w+ ){0,3}(arms?|legs?|hands?|f(oo|ee)t|limbs?|fingers?|toes?) (amputated|severed|torn off|blown off)\b/
const HURTS =
  /^(\w+ ){0,3}(wounds?|injur(y|ies)|burns|fractures?|concussions?|lacerations?|trauma|amputations?|bruises|smoke inhalation|broken (bones?|arms?|legs?|limbs?|ribs?))\b/
const CRITICAL =
  /^(still |now |said to be |reported |both |all )*(in|into) (a |an )?(very )?(critical|serious|grave|delicate|stable|intensive|unstable) (condition|state|care)\b/
const TREATMENT =
  /^(also |still |now |currently )*(hospital|medical|emergency|urgent)?( medical)? ?(treatment|care|attention|surgery)\b/
const IN_HOSPITAL =
  /^(also |still |now |currently |being kept |recovering )*(in|at) (an? |the )?(\w+ ){0,2}hospitals?\b/
const UNDER_TREATMENT = /^(also |still |now |currently )*under(going)? (medical |hospital )?(treatment|observation)\b/

const RUBBLE: Phrase = {
  passive: true,
  measure: 'missing',
  behind:
    /^(alive )?(under|beneath|underneath|in|inside) (\w+ ){0,4}(rubble|debris|ruins|wreckage|slabs|concrete|mud)\b/,
}
/** "were pulled alive from the shaft" */
const ALIVE: Phrase = { passive: true, measure: 'freed', behind: /^(out )?(\S+ ){0,4}(alive|unhurt|unharmed)\b/ }
/** "were hit by stray bullets" */
const BY_BULLETS: Phrase = {
  passive: true,
  measure: 'injured',
  behind: /^by (\S+ ){0,3}(bullets?|gunfire|gunshots?|shrapnel|splinters|fragments|pellets|shards)\b/,
}
/** "were returned on 12 June from captivity" */
const RETURNED_FROM: Phrase = {
  passive: true,
  measure: 'freed',
  behind: /^(home )?((on|in) (\S+ ){1,3})?from (\S+ ){0,3}(captivity|detention|(enemy|rebel|occupied)\S* territory)\b/,
}
const RETURNED: Phrase = {
  passive: true,
  measure: 'freed',
  behind: /^(\w+ )?to (their|his|her) (\w+ )?(famil(y|ies)|parents|mothers?|fathers?|relatives|loved ones|kin)\b/,
}

const TO_HOSPITAL: Phrase = {
  passive: true,
  measure: 'injured',
  behind:
    /^(\w+ )?(to (an? |the |its |their )?(\w+ ){0,3}(hospitals?|clinics?|infirmary)\b|(\S+ ){0,5}for (further |medical |emergency |urgent )*(treatment|surgery)\b)/,
}

/** Verbs that tell an outcome only together with the words behind them, by lemma. */
export const PHRASES_OF_OUTCOME: ReadonlyMap<string, readonly Phrase[]> = new Map<string, readonly Phrase[]>([
  ['pay', [DEATH, { measure: 'killed', behind: /^(for it )?with (their|his|her) (lives|life)\b/ }]],
  ['make', [DEATH]],
  ['fall', [{ measure: 'casualties', behind: /^victims?\b/ }]],
  ['meet', [{ measure: 'killed', behind: /^((their|his|her) (deaths?|ends?|waterloo)|(the same|a similar) end)\b/ }]],
  ['breathe', [{ measure: 'killed', behind: /^(their|his|her) last\b/ }]],
  ['suffer', [{ measure: 'injured', behind: HURTS }]],
  ['sustain', [{ measure: 'injured', behind: HURTS }]],
  [
    'receive',
    [
      { measure: 'injured', behind: HURTS },
      { measure: 'injured', behind: TREATMENT },
    ],
  ],
  ['undergo', [{ measure: 'injured', behind: TREATMENT }]],
  ['lose', [{ measure: 'injured', behind: LIMB }]],
  ['fracture', [{ measure: 'injured', behind: LIMB }]],
  ['return', [{ measure: 'surrendered', behind: /^to the (\w+ )?(fold|mainstream)\b/ }, RETURNED, RETURNED_FROM]],
  [
    'be',
    [
      { measure: 'injured', behind: CRITICAL },
      { measure: 'injured', behind: IN_HOSPITAL },
      { measure: 'injured', behind: UNDER_TREATMENT },
      // "had both legs amputated"
      { measure: 'injured', behind: AMPUTATED },
      {
        measure: 'destroyed',
        things: true,
        behind: /^(still |now |left )?(ablaze|alight|on fire|in flames|beyond repair)\b/,
      },
      // "have fallen victim": the auxiliary stands before a word that is a noun as well.
      { measure: 'casualties', behind: /^fallen victims?\b/ },
    ],
  ],
  // "A depot blew up": with an object behind it, the subject is who did it.
  [
    'blow',
    [
      {
        measure: 'destroyed',
        things: true,
        except: 'explosives',
        behind: /^up( (on|in|at|near|after|during|when|while|late|early|as)\b|$)/,
      },
    ],
  ],
  [
    'burn',
    [
      {
        measure: 'destroyed',
        things: true,
        behind: /^(\.|,|;|out\b|in\b|at\b|near\b|after\b|overnight\b|through\b|for (hours|days)\b|$)/,
      },
    ],
  ],
  [
    'remain',
    [
      { measure: 'injured', behind: CRITICAL },
      { measure: 'injured', behind: IN_HOSPITAL },
    ],
  ],
  ['seek', [{ measure: 'injured', behind: TREATMENT }]],
  ['regain', [{ measure: 'freed', behind: /^(their|his|her) (freedom|liberty)\b/ }]],
  ['win', [{ measure: 'freed', behind: /^(their|his|her) (freedom|release)\b/ }]],
  ['walk', [{ measure: 'freed', behind: /^(out )?free\b/ }]],
  ['recover', [{ measure: 'injured', behind: /^in (an? |the )?(\w+ )?hospital\b/ }]],
  ['need', [{ measure: 'injured', behind: TREATMENT }]],
  ['require', [{ measure: 'injured', behind: TREATMENT }]],
  ['report', [{ measure: 'injured', behind: /^(to be )?(critical|in (a )?critical condition)\b/ }]],
  ['strike', [BY_BULLETS]],
  [
    'hit',
    [
      BY_BULLETS,
      {
        measure: 'injured',
        behind: /^in the (head|neck|face|arm|leg|chest|back|shoulder|stomach|abdomen|hand|foot|thigh|knee|hip)s?\b/,
      },
    ],
  ],
  ['trap', [RUBBLE]],
  ['bury', [RUBBLE]],
  ['pin', [RUBBLE]],
  [
    'separate',
    [{ measure: 'freed', passive: true, behind: /^from (an? |the )?(\S+ ){0,3}(armed )?(groups?|forces)\b/ }],
  ],
  ['pull', [ALIVE]],
  ['extract', [ALIVE]],
  ['take', [TO_HOSPITAL]],
  ['rush', [TO_HOSPITAL]],
  ['carry', [TO_HOSPITAL]],
  ['fly', [TO_HOSPITAL]],
  ['airlift', [TO_HOSPITAL]],
  ['transfer', [TO_HOSPITAL]],
  ['admit', [TO_HOSPITAL]],
  ['transport', [TO_HOSPITAL]],
  ['refer', [TO_HOSPITAL]],
  ['move', [TO_HOSPITAL]],
])

const PARTS_OF_BODY =
  /^(arms?|legs?|eyes?|hands?|foot|feet|limbs?|fingers?|toes?|ears?|eyesight|sight|heads?|necks?|faces?|chests?|backs?|shoulders?|stomachs?|abdomens?|thighs?|knees?|hips?)$/
const OF_HURTS =
  /^(wounds?|injury|injuries|burns|fractures?|concussions?|lacerations?|trauma|amputations?|bruises|inhalation|bones?|ribs?|amputated|severed|torn|blown|bullets?|gunfire|gunshots?|shrapnel|splinters|fragments|pellets|shards|critical|condition|state|care|attention|treatment|surgery|observation|hospitals?|clinics?|infirmary)$/
const OF_FATES =
  /^(price|sacrifice|lives|life|victims?|deaths?|ends?|waterloo|last|fallen|fold|mainstream|family|families|parents|mothers?|fathers?|relatives|ones|kin|captivity|detention|territory|groups?|forces|freedom|liberty|release|free|alive|unhurt|unharmed|rubble|debris|ruins|wreckage|slabs|concrete|mud)$/
const OF_FIRES = /^(ablaze|alight|fire|flames|repair|up|burn|burns|burned|burnt|burning)$/

/** Words one of which every phrase above holds, at its verb or behind it: in a sentence without any there is no phrase. */
export const isOfPhrase = (word: string): boolean =>
  PARTS_OF_BODY.test(word) || OF_HURTS.test(word) || OF_FATES.test(word) || OF_FIRES.test(word)
