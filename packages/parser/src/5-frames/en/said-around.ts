import { readVerb } from '../../4-mentions/en/verbs.ts'
import type { Sense } from './senses.ts'

interface Around {
  /** What stands behind the object, or behind a passive, its words joined by single spaces. */
  readonly behind: RegExp
  /** A word that always stands there, so that sentences without one are left alone; absent where any may. */
  readonly word?: RegExp
  readonly sense: Sense
}

const ABDUCTED: Sense = { people: 'abducted' }
/** "were put on lorries": whom armed men load up they take away; buses and trains bring people to safety as well. */
const ON_LORRIES: Around = {
  behind: /^(on|onto|into|in|aboard) (an? |the |\w+ )?(\w+ )?(lorry|lorries|trucks?|pick-?ups?|vans?|cars?)\b/,
  word: /^(lorry|lorries|trucks?|pick-?ups?|vans?|cars?)$/,
  sense: ABDUCTED,
}
/** "was shot in the leg" */
const IN_LIMB: Around = {
  behind:
    /^in (the|his|her|their|both|one) (left |right |lower |upper )?(legs?|arms?|hands?|foot|feet|knees?|thighs?|shoulders?|ankles?|calf|buttocks?)\b/,
  word: /^(legs?|arms?|hands?|foot|feet|knees?|thighs?|shoulders?|ankles?|calf|buttocks?)$/,
  sense: { people: 'injured' },
}
/** "was hit on the head with an iron bar" */
const ON_HEAD: Around = {
  behind: /^(on|over|across) (the|his|her|their) (heads?|faces?|necks?|backs?|legs?|arms?|shoulders?)\b/,
  word: /^(heads?|faces?|necks?|backs?|legs?|arms?|shoulders?)$/,
  sense: { people: 'injured' },
}
/** "were taken out of the frontline villages by bus" */
const OUT_OF_DANGER: Around = {
  behind:
    /^(safely )?((out )?of|from) (the |this |these )?(\S+ ){0,3}(villages?|hamlets?|settlements?|communit(y|ies)|areas?|zones?|districts?|towns?|neighbou?rhoods?)\b/,
  word: /^(villages?|hamlets?|settlements?|community|communities|areas?|zones?|districts?|towns?|neighbou?rhoods?)$/,
  sense: { people: 'displaced' },
}
/** The same of "take", which from a place says seldom more than where it was. */
const OUT_OF_PLACE: Around = {
  ...OUT_OF_DANGER,
  behind:
    /^(safely )?(out )?of (the |this |these )?(\S+ ){0,3}(villages?|hamlets?|settlements?|communit(y|ies)|areas?|zones?|districts?|towns?|neighbou?rhoods?)\b/,
}
/** "was taken off the bus", "were pulled down from a lorry": whoever is made to leave a vehicle is led away. */
const OFF_VEHICLE: Around = {
  behind:
    /^((down )?from|off|(out )?of) (an? |the |their |his |her |its )?(\S+ )?(lorry|lorries|trucks?|(mini)?bus(es)?|coach|cars?|taxis?|vans?|vehicles?|trains?|motorcycles?)\b/,
  word: /^(lorry|lorries|trucks?|(mini)?bus(es)?|coach|cars?|taxis?|vans?|vehicles?|trains?|motorcycles?)$/,
  sense: ABDUCTED,
}
/** "were led into the bush": out of sight, by whoever holds them. */
const INTO_WILDS: Around = {
  behind:
    /^(off )?(in)?to (the |a )?(\S+ )?(forests?|bush|bushes|hills|mountains?|jungle|desert|creeks?|swamps?|woods)\b/,
  word: /^(forests?|bush|bushes|hills|mountains?|jungle|desert|creeks?|swamps?|woods)$/,
  sense: ABDUCTED,
}
/** "sent nine worshippers to an early grave" */
const TO_GRAVE: Around = {
  behind:
    /^to (hell|((an? |the |his |her |their )?(early |untimely |shallow )?(graves?|deaths?|mak(er|ers)|ancestors)))\b/,
  word: /^(hell|graves?|deaths?|makers?|ancestors)$/,
  sense: { people: 'killed' },
}
/** "were thrown in jail", "put behind bars" */
const INTO_JAIL: Around = {
  behind: /^((in|into) (an? |the )?(\S+ )?(jail|prison|custody|detention|cells?)|behind bars)\b/,
  word: /^(jail|prison|custody|detention|cells?|bars)$/,
  sense: { people: 'captured' },
}
/** "recovered from their kidnappers", "from the ranks of the militia" */
const FROM_CAPTORS: Around = {
  behind:
    /^from (the |their |his |her |its )?(\S+ )?(ranks|captors?|kidnappers|abductors|traffickers|captivity|clutches|den)\b/,
  word: /^(ranks|captors?|kidnappers|abductors|traffickers|captivity|clutches|den)$/,
  sense: { people: 'freed' },
}
/** "turned six houses to ash" */
const TO_ASH: Around = {
  behind: /^(in)?to (an? )?(\S+ )?(rubble|ash|ashes|ruins?|cinders|dust|debris|wrecks?|shells?)\b/,
  word: /^(rubble|ash|ashes|ruins?|cinders|dust|debris|wrecks?|shells?)$/,
  sense: { materiel: 'destroyed' },
}
/** "sent 60 drones against the port" */
const AGAINST: Around = {
  behind: /^(against|at|towards?|into|over|across)\b/,
  word: /^(against|at|towards?|into|over|across)$/,
  sense: { airborne: 'launched' },
}

/** "shot at close range": executed. */
const AT_CLOSE_RANGE: Around = {
  behind: /^(at (close|point-blank|point blank|pointblank) range|point-?blank|point blank|execution-style)\b/,
  word: /^(range|point-blank|execution-style)$/,
  sense: { people: 'killed' },
}
const TO_DEATH: Around = { behind: /^to death\b/, word: /^death$/, sense: { people: 'killed' } }
/** "left 12 pupils with burns" */
const WITH_WOUNDS: Around = {
  behind: /^with (\S+ ){0,3}(injur(y|ies)|wounds|burns)\b/,
  word: /^(injury|injuries|wounds|burns)$/,
  sense: { people: 'injured' },
}
const FROM_HOME: Around = {
  behind:
    /^(from|out of) ((their|the|its|his|her) )?(\S+ ){0,2}(homes?|houses?|villages?|town|city|areas?|quarters?|lands?|region|camps?|neighbou?rhoods?|communit(y|ies))\b/,
  word: /^(homes?|houses?|villages?|town|city|areas?|quarters?|lands?|region|camps?|neighbou?rhoods?|communit(y|ies))$/,
  sense: { people: 'displaced' },
}

/** "forced 500 residents of the hamlets to flee": what they are made to do. */
const TO_FLEE: Around = {
  behind:
    /^((in|from|near|around|across|along|outside) (\S+ ){1,4})?to (\w+ly )?(flee|leave|abandon|evacuate|vacate|relocate|escape|run|move (out|away|to)|(seek|take) (refuge|shelter|safety|sanctuary))\b/,
  word: /^(flee|leave|abandon|evacuate|vacate|relocate|escape|run|move|refuge|shelter|safety|sanctuary)$/,
  sense: { people: 'displaced' },
}
/** "drove 2,000 villagers into the forest", "across the border" */
const INTO_EXILE: Around = {
  behind:
    /^((in)?to (the |a )?(\S+ )?(forests?|bush|hills|mountains?|jungle|woods|exile|camps)|(across|over) (the |its |their )?(\S+ )?(borders?|frontier|river))\b/,
  word: /^(forests?|bush|hills|mountains?|jungle|woods|exile|camps|borders?|frontier|river)$/,
  sense: { people: 'displaced' },
}

/** "returned 12 captives to their families": given back by whoever held them, alive. */
const TO_OWN: Around = {
  behind:
    /^(back |home )?to (their|his|her) (\w+ )?(famil(y|ies)|relatives|parents|homes?|countr(y|ies)|units?)\b(?! (dead|lifeless|in (an? )?(\w+ )?(coffins?|body|shrouds?)))/,
  word: /^(famil(y|ies)|relatives|parents|homes?|countr(y|ies)|units?)$/,
  sense: { people: 'freed' },
}

/** Verbs that tell an outcome only with words behind their object: "whisked 14 passengers off a bus", by lemma. */
export const SAID_AROUND: ReadonlyMap<string, readonly Around[]> = new Map<string, readonly Around[]>([
  [
    'whisk',
    [
      {
        behind:
          /^(off|away|from|out|into (the |a )?(\w+ )?(forests?|bush|bushes|hills|mountains|jungle|cars?|vans?|vehicles?))\b/,
        sense: ABDUCTED,
      },
    ],
  ],
  ['bundle', [{ behind: /^(into|off|away|out)\b/, sense: ABDUCTED }]],
  ['lead', [INTO_WILDS, TO_FLEE]],
  ['remove', [OFF_VEHICLE]],
  [
    'put',
    [
      ON_LORRIES,
      INTO_JAIL,
      {
        behind: /^(to the (sword|torch)|(before|in front of|up against) (a|the) (firing squads?|wall))\b/,
        word: /^(sword|torch|squads?|wall)$/,
        sense: { people: 'killed', materiel: 'destroyed' },
      },
    ],
  ],
  ['load', [ON_LORRIES]],
  ['herd', [ON_LORRIES, INTO_WILDS, { behind: /^(away|out of|from) (the|their|a)\b/, sense: ABDUCTED }]],
  ['move', [OUT_OF_DANGER]],
  ['bring', [OUT_OF_PLACE]],
  ['bus', [OUT_OF_DANGER]],
  ['ferry', [OUT_OF_DANGER]],
  ['pull', [OFF_VEHICLE]],
  ['order', [OFF_VEHICLE]],
  ['throw', [INTO_JAIL]],
  ['return', [TO_OWN]],
  ['recover', [FROM_CAPTORS]],
  ['retrieve', [FROM_CAPTORS]],
  ['rescue', [FROM_CAPTORS]],
  ['march', [{ behind: /^(into|off|away|out of)\b/, sense: ABDUCTED }]],
  ['drag', [{ behind: /^(into|off|away|out of|from)\b/, sense: ABDUCTED }]],
  [
    'force',
    [
      {
        behind:
          /^(to (go|come|leave|walk) with|into (a|an|the|their) (\w+ )?(car|van|truck|vehicle|bush|forest|boat))\b/,
        word: /^(go|come|leave|walk|car|van|truck|vehicle|bush|forest|boat)$/,
        sense: ABDUCTED,
      },
      FROM_HOME,
      TO_FLEE,
    ],
  ],
  ...['compel', 'oblige', 'cause', 'prompt'].map((lemma): [string, readonly Around[]] => [lemma, [TO_FLEE]]),
  ['drive', [FROM_HOME, TO_FLEE, INTO_EXILE]],
  ['chase', [FROM_HOME]],
  ['push', [FROM_HOME, TO_FLEE, INTO_EXILE]],
  ['reduce', [TO_ASH]],
  ['turn', [TO_ASH]],
  ['send', [TO_GRAVE, AGAINST]],
  ['dispatch', [TO_GRAVE, AGAINST]],
  ['take', [INTO_WILDS, OUT_OF_PLACE]],
  [
    'shoot',
    [
      { behind: /^out of the (sky|air)\b/, word: /^(sky|air)$/, sense: { airborne: 'intercepted' } },
      TO_DEATH,
      AT_CLOSE_RANGE,
      IN_LIMB,
    ],
  ],
  ['beat', [TO_DEATH, ON_HEAD]],
  ['hit', [ON_HEAD]],
  ['strike', [ON_HEAD]],
  ['kick', [TO_DEATH]],
  ['knife', [TO_DEATH]],
  ['slash', [TO_DEATH]],
  ['axe', [TO_DEATH]],
  ['spear', [TO_DEATH]],
  ['whip', [TO_DEATH]],
  ['flog', [TO_DEATH]],
  ['bludgeon', [TO_DEATH]],
  ['batter', [TO_DEATH]],
  ['shell', [TO_DEATH]],
  ['choke', [TO_DEATH]],
  ['suffocate', [TO_DEATH]],
  ['club', [TO_DEATH]],
  ['stab', [TO_DEATH]],
  ['hack', [TO_DEATH]],
  ['trample', [TO_DEATH]],
  ['crush', [TO_DEATH]],
  ['burn', [TO_DEATH]],
  ['stone', [TO_DEATH]],
  ['torture', [TO_DEATH]],
  [
    'leave',
    [
      {
        behind: /^(in (ruins|rubble|ashes|flames)|ablaze|on fire)\b/,
        word: /^(ruins|rubble|ashes|flames|ablaze|fire)$/,
        sense: { materiel: 'destroyed' },
      },
      WITH_WOUNDS,
    ],
  ],
  [
    'set',
    [
      {
        behind: /^(on fire|ablaze|alight|afire)\b/,
        word: /^(fire|ablaze|alight|afire)$/,
        sense: { materiel: 'destroyed' },
      },
    ],
  ],
])

/** Verbs with which people give themselves, or their weapons, up. */
export const GIVES_UP: ReadonlyMap<string, RegExp> = new Map([
  ['give', /^up\b/],
  ['turn', /^in\b/],
  ['hand', /^(in|over)\b/],
  ['drop', /^/],
  ['down', /^/],
  ['raise', /^/],
  ['present', /^/],
  ['throw', /^(down|away|aside)\b/],
  ['put', /^(down|aside)\b/],
  ['set', /^(down|aside)\b/],
  ['cast', /^(down|away|aside)\b/],
  ['lay', /^aside\b/],
])

const ALL = [...SAID_AROUND.values()].flat()
const ALWAYS: ReadonlySet<string> = new Set(
  [...SAID_AROUND].flatMap(([lemma, around]) => (around.some(({ word }) => word === undefined) ? [lemma] : [])),
)

/** Whether a word by itself shows that an outcome may be told so: one that stands behind, or a verb that needs none. */
export const isSaidAround = (word: string): boolean =>
  ALWAYS.has(readVerb(word)?.lemma ?? '') || ALL.some((around) => around.word?.test(word) === true)
