import type { Phrase } from './phrase.ts'

/** Words that always stand in a phrase of a state, a treatment, a hospital, a bullet. */
const OF_CONDITION = /^(condition|state|care)$/
const OF_TREATMENT = /^(treatment|care|attention|surgery|observation)$/
const OF_HOSPITAL = /^(hospitals?|clinics?|infirmary|cmh|treatment|surgery)$/
const OF_BULLETS = /^(bullets?|gunfire|gunshots?|shrapnel|splinters?|fragments|pellets|shards)$/

/** Wounds and limbs. */
const HURT: readonly Phrase[] = [
  {
    verbs: ['suffer', 'sustain', 'receive'],
    measure: 'injured',
    behind:
      /^(\w+ ){0,3}(wounds?|injur(y|ies)|burns|fractures?|concussions?|lacerations?|trauma|amputations?|bruises|smoke inhalation|hearing loss|broken (bones?|arms?|legs?|limbs?|ribs?))\b/,
    word: /^(wounds?|injur(y|ies)|burns|fractures?|concussions?|lacerations?|trauma|amputations?|bruises|inhalation|hearing|bones?|arms?|legs?|limbs?|ribs?)$/,
  },
  {
    verbs: ['lose', 'fracture'],
    measure: 'injured',
    behind:
      /^(an?|his|her|their|both|two|one|three|four|five)? ?(left |right )?(arm|leg|eye|hand|foot|limb|finger|toe|ear)(s|es)?\b|^(both )?(his|her|their) (legs|arms|eyes|hands|feet|sight|eyesight)\b/,
    word: /^(arms?|legs?|eyes?|hands?|f(oo|ee)t|limbs?|fingers?|toes?|ears?|sight|eyesight)$/,
  },
  // "had both legs amputated"
  {
    verbs: ['be'],
    measure: 'injured',
    behind: /^(\w+ ){0,3}(arms?|legs?|hands?|f(oo|ee)t|limbs?|fingers?|toes?) (amputated|severed|torn off|blown off)\b/,
    word: /^(amputated|severed|torn|blown)$/,
  },
  // "has shrapnel in the leg", "has a concussion"
  {
    verbs: ['be'],
    measure: 'injured',
    behind:
      /^(an? |\w+ ){0,2}(shrapnel|splinters?|bullets?|pellets?|fragments?|concussions?|fractures?|burns|contusions?)( |$)/,
    word: /^(shrapnel|splinters?|bullets?|pellets?|fragments?|concussions?|fractures?|burns|contusions?)$/,
  },
  {
    verbs: ['leave'],
    measure: 'injured',
    passive: true,
    behind: /^(for dead|with (\S+ ){0,2}(wounds|injuries|burns))\b/,
    word: /^(dead|wounds|injuries|burns)$/,
  },
]

/** Who was hit, and by what. */
const HIT: readonly Phrase[] = [
  // "were hit by stray bullets"
  {
    verbs: ['strike', 'hit'],
    measure: 'injured',
    passive: true,
    behind: /^by (\S+ ){0,3}(bullets?|gunfire|gunshots?|shrapnel|splinters?|fragments|pellets|shards)\b/,
    word: OF_BULLETS,
  },
  // "Two of the squad may have been hit": of a fight, where nothing says by what.
  {
    verbs: ['hit'],
    measure: 'injured',
    passive: true,
    behind:
      /^([.,;]|and (carried|dragged|taken|pulled)|in the (exchange|crossfire|shooting|firing)|as they|when (the|they|troops|police|soldiers))/,
  },
  {
    verbs: ['hit'],
    measure: 'injured',
    behind: /^in the (head|neck|face|arm|leg|chest|back|shoulder|stomach|abdomen|hand|foot|thigh|knee|hip)s?\b/,
    word: /^(head|neck|face|arm|leg|chest|back|shoulder|stomach|abdomen|hand|foot|thigh|knee|hip)s?$/,
  },
  // "took a bullet in the thigh"
  {
    verbs: ['take', 'catch', 'stop'],
    measure: 'injured',
    behind:
      /^((an?|the|one|two|three|several|a piece of|pieces of|some) )?(stray |sniper |rubber )?(bullets?|rounds?|shrapnel|splinters?|fragments?|pellets?) (in|to|through) (the|his|her|their|one|an?|both) (\w+ )?(head|neck|face|arm|leg|chest|back|shoulder|stomach|abdomen|hand|foot|thigh|knee|hip|groin|jaw|eye|side|torso|spine|calf|ankle|elbow|wrist|belly|throat|body)s?\b/,
    word: /^(bullets?|rounds?|shrapnel|splinters?|fragments?|pellets?)$/,
  },
]

/** The state they are in. */
const CRITICAL: readonly Phrase[] = [
  {
    verbs: ['be', 'remain'],
    measure: 'injured',
    behind:
      /^(still |now |said to be |reported |both |all )*(in|into) (a |an )?(very )?(critical|serious|grave|delicate|stable|intensive|unstable) (condition|state|care)\b/,
    word: OF_CONDITION,
  },
  {
    verbs: ['report'],
    measure: 'injured',
    behind: /^(to be )?(critical|in (a )?critical condition)\b/,
    word: /^critical$/,
  },
  // "are battling for their lives"
  {
    verbs: ['battle', 'fight', 'struggle'],
    measure: 'injured',
    behind: /^for ((their|his|her) (lives|life)|life)\b/,
    word: /^(lives|life)$/,
  },
  { verbs: ['cling'], measure: 'injured', behind: /^to life\b/, word: /^life$/ },
]

/** Treatment, and the way to it. */
const TREATED: readonly Phrase[] = [
  {
    verbs: ['receive', 'undergo', 'seek', 'need', 'require'],
    measure: 'injured',
    behind:
      /^(also |still |now |currently )*(hospital|medical|emergency|urgent)?( medical)? ?(treatment|care|attention|surgery)\b/,
    word: OF_TREATMENT,
  },
  {
    verbs: ['seek'],
    measure: 'injured',
    behind: /^(\w+ )?(medical|hospital) (help|assistance|aid)\b/,
    word: /^(help|assistance|aid)$/,
  },
  {
    verbs: ['be', 'remain'],
    measure: 'injured',
    behind: /^(also |still |now |currently |being kept |recovering )*(in|at) (an? |the )?(\w+ ){0,2}hospitals?\b/,
    word: OF_HOSPITAL,
  },
  {
    verbs: ['be'],
    measure: 'injured',
    behind: /^(also |still |now |currently )*under(going)? (medical |hospital )?(treatment|observation)\b/,
    word: OF_TREATMENT,
  },
  { verbs: ['be'], measure: 'injured', behind: /^on admission\b/, word: /^admission$/ },
  { verbs: ['recover'], measure: 'injured', behind: /^in (an? |the )?(\w+ )?hospital\b/, word: OF_HOSPITAL },
  {
    verbs: ['land', 'end', 'wind'],
    measure: 'injured',
    behind: /^(up )?in (an? |the )?(\w+ ){0,2}hospitals?\b/,
    word: OF_HOSPITAL,
  },
  {
    verbs: ['carry', 'take', 'rush', 'fly', 'airlift', 'transfer', 'admit', 'transport', 'refer', 'move', 'evacuate'],
    measure: 'injured',
    passive: true,
    behind:
      /^(\w+ )?(to (an? |the |its |their )?(\w+ ){0,3}(hospitals?|clinics?|infirmary|cmh)\b|(\S+ ){0,5}for (further |medical |emergency |urgent )*(treatment|surgery)\b)/,
    word: OF_HOSPITAL,
  },
  // "12 people had been admitted, three with burns": of people hurt, to a hospital.
  {
    verbs: ['admit', 'hospitalise', 'hospitalize'],
    measure: 'injured',
    passive: true,
    behind: /^([.,;]|$|with (\S+ ){0,3}(wounds|injuries|burns|fractures)|overnight|after the|following the|on \S+day)/,
  },
  {
    verbs: ['carry'],
    measure: 'injured',
    passive: true,
    behind: /^(\S+ ){0,3}on (an? )?stretchers?\b/,
    word: /^stretchers?$/,
  },
]

/** Ways to say that people were hurt. */
export const INJURIES: readonly Phrase[] = [...HURT, ...HIT, ...CRITICAL, ...TREATED]
