import type { Sense } from './senses.ts'

interface Around {
  /** What stands behind the object, or behind a passive, its words joined by single spaces. */
  readonly behind: RegExp
  readonly sense: Sense
}

const ABDUCTED: Sense = { people: 'abducted' }
/** "were put on lorries": whom armed men load up they take away; buses and trains bring people to safety as well. */
const ON_LORRIES: Around = {
  behind: /^(on|onto|into|in|aboard) (an? |the |\w+ )?(\w+ )?(lorry|lorries|trucks?|pick-?ups?|vans?|cars?)\b/,
  sense: ABDUCTED,
}
const TO_DEATH: Around = { behind: /^to death\b/, sense: { people: 'killed' } }
/** "left 12 pupils with burns" */
const WITH_WOUNDS: Around = {
  behind: /^with (\S+ ){0,3}(injur(y|ies)|wounds|burns)\b/,
  sense: { people: 'injured' },
}
const FROM_HOME: Around = {
  behind:
    /^(from|out of) ((their|the|its|his|her) )?(\S+ ){0,2}(homes?|houses?|villages?|town|city|areas?|quarters?|lands?|region|camps?|neighbou?rhoods?|communit(y|ies))\b/,
  sense: { people: 'displaced' },
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
  ['put', [ON_LORRIES]],
  ['load', [ON_LORRIES]],
  ['herd', [ON_LORRIES]],
  ['march', [{ behind: /^(into|off|away|out of)\b/, sense: ABDUCTED }]],
  ['drag', [{ behind: /^(into|off|away|out of|from)\b/, sense: ABDUCTED }]],
  [
    'force',
    [
      {
        behind:
          /^(to (go|come|leave|walk) with|into (a|an|the|their) (\w+ )?(car|van|truck|vehicle|bush|forest|boat))\b/,
        sense: ABDUCTED,
      },
      FROM_HOME,
    ],
  ],
  ['drive', [FROM_HOME]],
  ['chase', [FROM_HOME]],
  ['push', [FROM_HOME]],
  ['reduce', [{ behind: /^to (rubble|ashes|ruins|cinders)\b/, sense: { materiel: 'destroyed' } }]],
  ['shoot', [{ behind: /^out of the (sky|air)\b/, sense: { airborne: 'intercepted' } }, TO_DEATH]],
  ['beat', [TO_DEATH]],
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
    [{ behind: /^(in (ruins|rubble|ashes|flames)|ablaze|on fire)\b/, sense: { materiel: 'destroyed' } }, WITH_WOUNDS],
  ],
  ['set', [{ behind: /^(on fire|ablaze|alight|afire)\b/, sense: { materiel: 'destroyed' } }]],
])

/** Verbs with which people give themselves, or their weapons, up. */
export const GIVES_UP: ReadonlyMap<string, RegExp> = new Map([
  ['give', /^up\b/],
  ['turn', /^in\b/],
  ['hand', /^(in|over)\b/],
  ['drop', /^/],
  ['present', /^/],
])

/** Verbs behind which every other word may say that somebody was led off: "into", "from". */
export const LEADS_OFF: ReadonlySet<string> = new Set(['whisk', 'bundle', 'march', 'drag'])

const HOMES =
  /^(homes?|houses?|villages?|town|city|areas?|quarters?|lands?|region|camps?|neighbou?rhoods?|community|communities)$/
const FATES =
  /^(go|come|leave|walk|car|van|truck|vehicle|bush|forest|boat|rubble|ashes|ruins|cinders|sky|air|death|flames|ablaze|alight|afire|fire|injury|injuries|wounds|burns)$/

/** Words one of which stands behind the object of any other verb above: in a sentence without any it says nothing. */
export const isSaidAround = (word: string): boolean => HOMES.test(word) || FATES.test(word)
