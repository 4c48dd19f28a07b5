import type { Measure } from '@reportedly/schema'
import { readVerb } from '../../4-mentions/en/verbs.ts'

export interface Phrase {
  readonly measure: Measure
  /** What stands behind the verb, its words joined by single spaces. */
  readonly behind: RegExp
  /** A word that always stands there, so that sentences without one are left alone; absent where any may. */
  readonly word?: RegExp
  /** Said of the subject of a passive alone. */
  readonly passive?: true
  /** Said of things; of people when absent. */
  readonly things?: true
  /** Said of nobody alone: "nobody suffered", where "two suffered" may tell of anything. */
  readonly ofNobody?: true
  /** Not said of this class of things: what a car bomb does befalls others. */
  readonly except?: string
}

/** Words that always stand in a phrase of a limb, a wound, a state, a treatment, a hospital. */
const OF_LIMB = /^(arms?|legs?|eyes?|hands?|f(oo|ee)t|limbs?|fingers?|toes?|ears?|sight|eyesight)$/
const OF_HURTS =
  /^(wounds?|injur(y|ies)|burns|fractures?|concussions?|lacerations?|trauma|amputations?|bruises|inhalation|hearing|bones?|arms?|legs?|limbs?|ribs?)$/
const OF_CONDITION = /^(condition|state|care)$/
const OF_TREATMENT = /^(treatment|care|attention|surgery|observation)$/
const OF_HOSPITAL = /^(hospitals?|clinics?|infirmary|treatment|surgery)$/

const DEATH: Phrase = {
  measure: 'killed',
  behind: /^(the |their |his |her )?(supreme|ultimate|last|highest) (price|sacrifice)\b/,
  word: /^(price|sacrifice)$/,
}
/** "sustained heavy damage" */
const DAMAGE: Phrase = {
  measure: 'damaged',
  behind: /^(\w+ ){0,3}damages?\b/,
  things: true,
  word: /^damages?$/,
}
const LIMB =
  /^(an?|his|her|their|both|two|one|three|four|five)? ?(left |right )?(arm|leg|eye|hand|foot|limb|finger|toe|ear)(s|es)?\b|^(both )?(his|her|their) (legs|arms|eyes|hands|feet|sight|eyesight)\b/
const AMPUTATED =
  /^(\w+ ){0,3}(arms?|legs?|hands?|f(oo|ee)t|limbs?|fingers?|toes?) (amputated|severed|torn off|blown off)\b/
const HURTS =
  /^(\w+ ){0,3}(wounds?|injur(y|ies)|burns|fractures?|concussions?|lacerations?|trauma|amputations?|bruises|smoke inhalation|hearing loss|broken (bones?|arms?|legs?|limbs?|ribs?))\b/
/** "are battling for their lives" */
const FOR_LIFE: Phrase = {
  measure: 'injured',
  behind: /^for ((their|his|her) (lives|life)|life)\b/,
  word: /^(lives|life)$/,
}
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
  word: /^(rubble|debris|ruins|wreckage|slabs|concrete|mud)$/,
}
/** "were pulled alive from the shaft" */
const ALIVE: Phrase = {
  passive: true,
  measure: 'freed',
  behind: /^(out )?(\S+ ){0,4}(alive|unhurt|unharmed)\b/,
  word: /^(alive|unhurt|unharmed)$/,
}
/** "were hit by stray bullets" */
const BY_BULLETS: Phrase = {
  passive: true,
  measure: 'injured',
  behind: /^by (\S+ ){0,3}(bullets?|gunfire|gunshots?|shrapnel|splinters|fragments|pellets|shards)\b/,
  word: /^(bullets?|gunfire|gunshots?|shrapnel|splinters|fragments|pellets|shards)$/,
}
/** "were returned on 12 June from captivity" */
const RETURNED_FROM: Phrase = {
  passive: true,
  measure: 'freed',
  behind: /^(home )?((on|in) (\S+ ){1,3})?from (\S+ ){0,3}(captivity|detention|(enemy|rebel|occupied)\S* territory)\b/,
  word: /^(captivity|detention|territory)$/,
}
const IN_COFFINS = '(dead|lifeless|in (an? )?(\\w+ )?(body bags?|coffins?|caskets?|shrouds?))\\b'
const OF_COFFINS = /^(dead|lifeless|bags?|coffins?|caskets?|shrouds?)$/
/** "was returned to his family dead", "were sent home in coffins" */
const RETURNED_DEAD: Phrase = {
  measure: 'killed',
  passive: true,
  behind: new RegExp(
    `^((back|home|over|to (their|his|her|its|the) (\\S+ )?(famil(y|ies)|parents|mothers?|fathers?|relatives|kin|villages?|homes?)) ){0,2}${IN_COFFINS}`,
  ),
  word: OF_COFFINS,
}
/** "came home in coffins" */
const CAME_DEAD: Phrase = {
  measure: 'killed',
  behind: new RegExp(`^((back|home|to (their|his|her) (famil(y|ies)|villages?|homes?)) ){1,2}${IN_COFFINS}`),
  word: OF_COFFINS,
}
const BULLET = /^(bullets?|rounds?|shrapnel|splinters?|fragments?|pellets?)$/
/** "took a bullet in the thigh" */
const TOOK_BULLET: Phrase = {
  measure: 'injured',
  behind:
    /^((an?|the|one|two|three|several|a piece of|pieces of|some) )?(stray |sniper |rubber )?(bullets?|rounds?|shrapnel|splinters?|fragments?|pellets?) (in|to|through) (the|his|her|their|one|an?|both) (\w+ )?(head|neck|face|arm|leg|chest|back|shoulder|stomach|abdomen|hand|foot|thigh|knee|hip|groin|jaw|eye|side|torso|spine|calf|ankle|elbow|wrist|belly|throat|body)s?\b/,
  word: BULLET,
}
/** "came overground", "came out with their hands up" */
const CAME_OUT: Phrase = {
  measure: 'surrendered',
  behind:
    /^(over ?ground|(out )?with (their|his|her) (hands|arms) (up|raised|in the air|above|over)|in from the cold)\b/,
  word: /^(over ?ground|ground|hands|arms|cold)$/,
}
/** "are fighting for their lives" */
const ON_STRETCHERS: Phrase = {
  measure: 'injured',
  passive: true,
  behind: /^(\S+ ){0,3}on (an? )?stretchers?\b/,
  word: /^stretchers?$/,
}
/** "shunned the path of violence" */
const VIOLENCE: Phrase = {
  measure: 'surrendered',
  behind: /^(the )?(path of |armed )?(violence|struggle|militancy)\b/,
  word: /^(violence|struggle|militancy)$/,
}
const WHITE_FLAG: Phrase = {
  measure: 'surrendered',
  behind: /^(an?|the|their) white flags?\b|^white flags\b/,
  word: /^flags?$/,
}
/** "returned home in an exchange" */
const RETURNED_IN_EXCHANGE: Phrase = {
  measure: 'freed',
  behind: /^(home )?(in|as part of|under|after|following) (an?|the) (\w+ ){0,2}(exchange|swap)\b/,
  word: /^(exchange|swap)$/,
}
const OWN_KIN = '(their|his|her) (\\w+ )?(famil(y|ies)|parents|mothers?|fathers?|relatives|loved ones|kin)\\b'
const OF_KIN = /^(famil(y|ies)|parents|mothers?|fathers?|relatives|ones|kin)$/
const RETURNED: Phrase = {
  passive: true,
  measure: 'freed',
  behind: new RegExp(`^(\\w+ )?to ${OWN_KIN}`),
  word: OF_KIN,
}
/** "were reunited with their mothers" */
const REUNITED: Phrase = { ...RETURNED, behind: new RegExp(`^with ${OWN_KIN}`) }

const TO_HOSPITAL: Phrase = {
  passive: true,
  measure: 'injured',
  behind:
    /^(\w+ )?(to (an? |the |its |their )?(\w+ ){0,3}(hospitals?|clinics?|infirmary)\b|(\S+ ){0,5}for (further |medical |emergency |urgent )*(treatment|surgery)\b)/,
  word: OF_HOSPITAL,
}

/** "lay gutted", "lie in ruins" */
const IN_RUINS: Phrase = {
  measure: 'destroyed',
  things: true,
  behind: /^(gutted|burn(ed|t)( out)?|destroyed|wrecked|flattened|demolished|razed|in (ruins|rubble|ashes|pieces))\b/,
  word: /^(gutted|burn(ed|t)|destroyed|wrecked|flattened|demolished|razed|ruins|rubble|ashes|pieces)$/,
}

/** "switched sides", "changed allegiance" */
const CHANGED_SIDES: Phrase = {
  measure: 'surrendered',
  behind: /^(sides?|allegiances?)\b/,
  word: /^(sides?|allegiances?)$/,
}
/** "accepted the government's amnesty" */
const AMNESTY: Phrase = {
  measure: 'surrendered',
  behind: /^(an? |the )?(\S+ ){0,3}(amnesty|pardon)\b/,
  word: /^(amnesty|pardon)$/,
}

/** Verbs that tell an outcome only together with the words behind them, by lemma. */
export const PHRASES_OF_OUTCOME: ReadonlyMap<string, readonly Phrase[]> = new Map<string, readonly Phrase[]>([
  [
    'pay',
    [DEATH, { measure: 'killed', behind: /^(for it )?with (their|his|her) (lives|life)\b/, word: /^(lives|life)$/ }],
  ],
  ['make', [DEATH]],
  ['render', [DEATH]],
  ['give', [DEATH]],
  ['offer', [DEATH]],
  ['switch', [CHANGED_SIDES]],
  ['change', [CHANGED_SIDES]],
  ['accept', [AMNESTY]],
  ['dig', [ALIVE]],
  ['bite', [{ measure: 'killed', behind: /^the (dust|bullet)\b/, word: /^(dust|bullet)$/ }]],
  ['fall', [{ measure: 'casualties', behind: /^victims?\b/, word: /^victims?$/ }]],
  [
    'meet',
    [
      {
        measure: 'killed',
        behind:
          /^((their|his|her) (untimely |tragic )?(deaths?|ends?|waterloo|fates?|makers?|doom)|(the same|a similar) end)\b/,
        word: /^(deaths?|ends?|waterloo|fates?|makers?|doom)$/,
      },
    ],
  ],
  ['breathe', [{ measure: 'killed', behind: /^(their|his|her) last\b/, word: /^last$/ }]],
  [
    'suffer',
    [
      { measure: 'injured', behind: HURTS, word: OF_HURTS },
      DAMAGE,
      {
        measure: 'casualties',
        ofNobody: true,
        behind: /^($|[.,;]|in |as |from the (attack|blast|strike|shelling|fire))/,
      },
    ],
  ],
  ['sustain', [{ measure: 'injured', behind: HURTS, word: OF_HURTS }, DAMAGE]],
  [
    'receive',
    [
      { measure: 'injured', behind: HURTS, word: OF_HURTS },
      { measure: 'injured', behind: TREATMENT, word: OF_TREATMENT },
    ],
  ],
  ['undergo', [{ measure: 'injured', behind: TREATMENT, word: OF_TREATMENT }]],
  [
    'lose',
    [
      { measure: 'injured', behind: LIMB, word: OF_LIMB },
      {
        measure: 'damaged',
        things: true,
        behind:
          /^(an? |its |their |the |part of |parts of |most of |all |\w+ )*(roofs?|windows?|doors?|walls?|fa[cç]ades?|balcon(y|ies)|glazing)\b/,
        word: /^(roofs?|windows?|doors?|walls?|fa[cç]ades?|balcon(y|ies)|glazing)$/,
      },
    ],
  ],
  ['fracture', [{ measure: 'injured', behind: LIMB, word: OF_LIMB }]],
  [
    'return',
    [
      { measure: 'surrendered', behind: /^to the (\w+ )?(folds?|mainstream)\b/, word: /^(folds?|mainstream)$/ },
      RETURNED_DEAD,
      CAME_DEAD,
      RETURNED,
      RETURNED_FROM,
      RETURNED_IN_EXCHANGE,
    ],
  ],
  [
    'be',
    [
      { measure: 'injured', behind: CRITICAL, word: OF_CONDITION },
      { measure: 'injured', behind: IN_HOSPITAL, word: OF_HOSPITAL },
      { measure: 'injured', behind: UNDER_TREATMENT, word: OF_TREATMENT },
      { measure: 'injured', behind: /^on admission\b/, word: /^admission$/ },
      {
        measure: 'missing',
        behind: /^(as )?yet to (return|be (found|traced|located|recovered|accounted for))\b/,
        word: /^yet$/,
      },
      { measure: 'displaced', behind: /^(now |still |again )*on the (move|run)\b/, word: /^(move|run)$/ },
      // "has shrapnel in the leg", "has a concussion"
      {
        measure: 'injured',
        behind:
          /^(an? |\w+ ){0,2}(shrapnel|splinters?|bullets?|pellets?|fragments?|concussions?|fractures?|burns|contusions?)( |$)/,
        word: /^(shrapnel|splinters?|bullets?|pellets?|fragments?|concussions?|fractures?|burns|contusions?)$/,
      },
      // "are without windows", "has a hole in the wall"
      {
        measure: 'damaged',
        things: true,
        behind:
          /^(left )?(without (an? |its |their |any )?(roofs?|windows?|doors?|walls?|fa[cç]ades?|glass)|(\S+ ){0,3}(holes?|cracks?) in (the|its|their|one) (roofs?|walls?|fa[cç]ades?|sides?))\b/,
        word: /^(roofs?|windows?|doors?|walls?|fa[cç]ades?|glass|sides?)$/,
      },
      // "had both legs amputated"
      { measure: 'injured', behind: AMPUTATED, word: /^(amputated|severed|torn|blown)$/ },
      {
        measure: 'destroyed',
        things: true,
        behind: /^(still |now |left )?(ablaze|alight|on fire|in flames|beyond repair)\b/,
        word: /^(ablaze|alight|fire|flames|repair)$/,
      },
      // "have fallen victim": the auxiliary stands before a word that is a noun as well.
      { measure: 'casualties', behind: /^fallen victims?\b/, word: /^fallen$/ },
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
        word: /^up$/,
      },
    ],
  ],
  ...['battle', 'fight', 'struggle'].map((lemma): [string, readonly Phrase[]] => [lemma, [FOR_LIFE]]),
  [
    'burn',
    [
      { measure: 'killed', passive: true, behind: /^beyond recognition\b/, word: /^recognition$/ },
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
      { measure: 'injured', behind: CRITICAL, word: OF_CONDITION },
      { measure: 'injured', behind: IN_HOSPITAL, word: OF_HOSPITAL },
    ],
  ],
  ['lie', [IN_RUINS]],
  // "a barrack lay gutted": the past of "lie" is written as "lay".
  ['lay', [IN_RUINS]],
  ['land', [{ measure: 'injured', behind: /^(up )?in (an? |the )?(\w+ ){0,2}hospitals?\b/, word: OF_HOSPITAL }]],
  [
    'end',
    [
      { measure: 'injured', behind: /^up in (an? |the )?(\w+ ){0,2}hospitals?\b/, word: OF_HOSPITAL },
      {
        measure: 'captured',
        behind: /^up (in (police )?(handcuffs|custody|jail|prison|detention)|behind bars)\b/,
        word: /^(handcuffs|custody|jail|prison|detention|bars)$/,
      },
    ],
  ],
  ['wind', [{ measure: 'injured', behind: /^up in (an? |the )?(\w+ ){0,2}hospitals?\b/, word: OF_HOSPITAL }]],
  ['reunite', [REUNITED]],
  [
    'seek',
    [
      { measure: 'injured', behind: TREATMENT, word: OF_TREATMENT },
      {
        measure: 'injured',
        behind: /^(\w+ )?(medical|hospital) (help|assistance|aid)\b/,
        word: /^(help|assistance|aid)$/,
      },
    ],
  ],
  ['regain', [{ measure: 'freed', behind: /^(their|his|her) (freedom|liberty)\b/, word: /^(freedom|liberty)$/ }]],
  ['win', [{ measure: 'freed', behind: /^(their|his|her) (freedom|release)\b/, word: /^(freedom|release)$/ }]],
  ['recover', [{ measure: 'injured', behind: /^in (an? |the )?(\w+ )?hospital\b/, word: OF_HOSPITAL }]],
  ['need', [{ measure: 'injured', behind: TREATMENT, word: OF_TREATMENT }]],
  ['require', [{ measure: 'injured', behind: TREATMENT, word: OF_TREATMENT }]],
  ['report', [{ measure: 'injured', behind: /^(to be )?(critical|in (a )?critical condition)\b/, word: /^critical$/ }]],
  ['strike', [BY_BULLETS]],
  [
    'leave',
    [
      {
        measure: 'injured',
        passive: true,
        behind: /^(for dead|with (\S+ ){0,2}(wounds|injuries|burns))\b/,
        word: /^(dead|wounds|injuries|burns)$/,
      },
    ],
  ],
  [
    'hit',
    [
      BY_BULLETS,
      // "Two of the squad may have been hit": of a fight, where nothing says by what.
      {
        measure: 'injured',
        passive: true,
        behind:
          /^([.,;]|and (carried|dragged|taken|pulled)|in the (exchange|crossfire|shooting|firing)|as they|when (the|they|troops|police|soldiers))/,
      },
      {
        measure: 'injured',
        behind: /^in the (head|neck|face|arm|leg|chest|back|shoulder|stomach|abdomen|hand|foot|thigh|knee|hip)s?\b/,
        word: /^(head|neck|face|arm|leg|chest|back|shoulder|stomach|abdomen|hand|foot|thigh|knee|hip)s?$/,
      },
    ],
  ],
  ['trap', [RUBBLE]],
  ['bury', [RUBBLE]],
  ['pin', [RUBBLE]],
  [
    'separate',
    [
      {
        measure: 'freed',
        passive: true,
        behind: /^from (an? |the )?(\S+ ){0,3}(armed )?(groups?|forces)\b/,
        word: /^(groups?|forces)$/,
      },
    ],
  ],
  [
    'join',
    [
      {
        measure: 'surrendered',
        behind:
          /^(the |an? )?(\w+ ){0,2}(mainstream|reintegration|disarmament|demobili[sz]ation|amnesty|deradicali[sz]ation)\b/,
        word: /^(mainstream|reintegration|disarmament|demobili[sz]ation|amnesty|deradicali[sz]ation)$/,
      },
    ],
  ],
  ['cling', [{ measure: 'injured', behind: /^to life\b/, word: /^life$/ }]],
  ['carry', [TO_HOSPITAL, ON_STRETCHERS]],
  ['shun', [VIOLENCE]],
  ['renounce', [VIOLENCE]],
  ['abjure', [VIOLENCE]],
  ['raise', [WHITE_FLAG]],
  ['wave', [WHITE_FLAG]],
  ['come', [CAME_OUT, CAME_DEAD]],
  [
    'go',
    [
      CAME_DEAD,
      {
        measure: 'surrendered',
        behind: /^over to (the )?(government|army|rebels|enemy|junta|resistance|other side)\b/,
        word: /^over$/,
      },
    ],
  ],
  ['walk', [{ measure: 'freed', behind: /^(out )?free\b/, word: /^free$/ }, CAME_OUT]],
  [
    'catch',
    [TOOK_BULLET, { measure: 'destroyed', things: true, except: 'explosives', behind: /^fire\b/, word: /^fire$/ }],
  ],
  ['stop', [TOOK_BULLET]],
  ['send', [RETURNED_DEAD]],
  ['hand', [RETURNED_DEAD]],
  ['pull', [ALIVE]],
  ['extract', [ALIVE]],
  ['take', [TO_HOSPITAL, TOOK_BULLET]],
  ['rush', [TO_HOSPITAL]],
  ['fly', [TO_HOSPITAL]],
  ['airlift', [TO_HOSPITAL]],
  ['transfer', [TO_HOSPITAL]],
  ['admit', [TO_HOSPITAL]],
  ['transport', [TO_HOSPITAL]],
  ['refer', [TO_HOSPITAL]],
  ['move', [TO_HOSPITAL]],
])

const ALL = [...PHRASES_OF_OUTCOME.values()].flat()
const ALWAYS: ReadonlySet<string> = new Set(
  [...PHRASES_OF_OUTCOME].flatMap(([lemma, phrases]) =>
    phrases.some(({ word }) => word === undefined) ? [lemma] : [],
  ),
)
const OF_PHRASE = [...new Set(ALL.map(({ word }) => word))].filter((word) => word !== undefined)

/** Whether a word by itself shows that such a phrase may stand there: one of its words, or a verb that needs none. */
export const isOfPhrase = (word: string): boolean =>
  ALWAYS.has(readVerb(word)?.lemma ?? '') || OF_PHRASE.some((pattern) => pattern.test(word))
