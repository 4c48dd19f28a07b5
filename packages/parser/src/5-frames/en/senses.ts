import type { Measure } from '@reportedly/schema'

/** What a predicate says of what it affects, by kind of what is affected. */
export interface Sense {
  readonly people?: Measure
  readonly materiel?: Measure
  /** Aircraft, drones, missiles and rockets where they differ from other materiel. */
  readonly airborne?: Measure
  /** Who is affected when there is no object: the subject ("twelve died"). */
  readonly intransitive?: true
  /** "hold": captured or abducted, by whom it befalls. */
  readonly held?: true
  /** Said of the wounded it tells of their wounds, and of no flight. */
  readonly ofPatients?: true
  /** Affected only as the subject of a passive or as an object, never as a subject. */
  readonly onlyBodies?: true
  /** Not said of nouns that no list has: one secures a seat as well as a rifle. */
  readonly onlyKnown?: true
  /** Said of mines and shells alone: one clears a road as well. */
  readonly ofOrdnance?: true
  /** Of a noun that no list has, it is said as of people: the law detains a barista, and things that it detains are known. */
  readonly mostlyPeople?: true
}

const SENSES: readonly (readonly [string, Sense])[] = [
  [
    'capture dead|finish off|cut to pieces|blow to bits|blow to pieces|blow apart|lay to rest|hunt down|pick off|burn alive|put down|find dead|find lifeless|strike down|send to their ancestors|strangulate|mourn|send to hell|send to their graves|blow to smithereens|kill|butcher|execute|assassinate|murder|massacre|slaughter|behead|hang|lynch|decapitate|electrocute|eliminate|liquidate|slay|exterminate|annihilate|shoot dead|shoot to death|strangle to death|strangulate to death|gun down|cut down|mow down|hack to death|martyr|burn to death|beat to death|stab to death|put to death|torture to death|crush to death|stone to death|strangle|wipe out|take out',
    { people: 'killed' },
  ],
  [
    'embrace martyrdom|embrace shahadat|attain martyrdom|attain shahadat|die|perish|succumb|drown|suffocate|fall dead|bleed to death|freeze to death|starve to death|pass away',
    { people: 'killed', intransitive: true },
  ],
  ['starve|strangle', { people: 'killed', intransitive: true }],
  ['wound|injure|maim|hurt|stab|scald|bruise|graze|hospitalise|hospitalize|mutilate', { people: 'injured' }],
  ['capture', { people: 'captured', materiel: 'seized' }],
  [
    'arrest|detain|apprehend|nab|imprison|jail|intern|take prisoner|hold prisoner|take into custody|round up|remand|take captive|take alive|place under arrest|put under arrest|lock up',
    { people: 'captured' },
  ],
  ['catch|capture alive', { people: 'captured' }],
  ['hold', { people: 'captured', held: true }],
  [
    'spirit away|spirit off|abduct|kidnap|take hostage|hold hostage|snatch|whisk away|hold captive|take away|carry off|carry away|lead away|drag away|march off|haul off|haul away|make off with|go away with|go off with',
    { people: 'abducted' },
  ],
  [
    'yield|deposit|take possession of|seize|confiscate|recover|impound|commandeer|hijack|retrieve|unearth|uncover|loot|steal|rob|plunder|make off with|carry off|carry away|take away|hand in|turn in|collect|haul|discover|net|pick up|hand over|find|take as booty|get away with|make away with|drive off|drive away|cart away|cart off|herd away|herd off|rustle|walk off with|walk away with|drive off with|drive away with|ride off with|ride away with|come away with|go away with|go off with|flee with|hold of|take hold of|lay hands on|lay their hands on|lay its hands on|haul off|haul away|exhume',
    { materiel: 'seized' },
  ],
  [
    'find|discover|recover|retrieve|exhume|unearth|pull out|pull|dig out|dig up|uncover|bury|collect|arrive|bring in|bring|receive|see|count|pass|fish out|wash up|haul out|lift out',
    { people: 'killed', onlyBodies: true },
  ],
  ['free|rescue|save|extricate|liberate|release|let go|let off|let out|set free|hand over', { people: 'freed' }],
  ['surrender|give up|lay down|defect|demobilise|demobilize', { people: 'surrendered', intransitive: true }],
  ['displace|rehouse|uproot|relocate|expel|drive out|force out|make homeless|render homeless', { people: 'displaced' }],
  ['go up in flames|go up in smoke|burn down', { materiel: 'destroyed', intransitive: true }],
  ['force from their homes|drive from their homes', { people: 'displaced' }],
  ['evacuate', { people: 'displaced', intransitive: true, ofPatients: true }],
  ['flee', { people: 'displaced', intransitive: true }],
  [
    'torpedo|tear down|pulverise|pulverize|set fire to|destroy|demolish|raze|torch|burn|burn down|wreck|flatten|obliterate|ravage|gut|char|incinerate|blow up|detonate|ruin|shatter|level|annihilate|knock out|set on fire|set ablaze|set alight|wipe out|eliminate|ransack|dismantle|smash|take out|sink|scuttle|liquidate|defuse|put out of operation|put out of commission|render useless|render unusable|render inoperable|render inoperative|make safe|render safe|blow to bits|blow to pieces|blow to smithereens|blow apart|smash to pieces|reduce to rubble|reduce to ashes',
    { materiel: 'destroyed', airborne: 'destroyed' },
  ],
  // What is out of service or of use can be mended.
  [
    'damage|riddle|shoot up|tear up|cut up|mangle|dent|scar|mutilate|vandalise|vandalize|disable|crater|pierce|puncture|cripple|scorch|put out of service|put out of use|put out of order|force out of service|knock out of service|knock out of action|knock out of use',
    { materiel: 'damaged' },
  ],
  ['bring down', { airborne: 'intercepted', materiel: 'destroyed', onlyKnown: true }],
  ['devour|swallow|engulf', { materiel: 'destroyed', onlyKnown: true }],
  ['collapse', { materiel: 'destroyed', airborne: 'destroyed', intransitive: true, onlyKnown: true }],
  ['shoot down|take down|down|intercept|knock down|suppress|swat|swat down|bat away|zap', { airborne: 'intercepted' }],
  ['clear|dispose of|remove|extract', { materiel: 'destroyed', ofOrdnance: true }],
  ['crash', {}],
  ['lose', { people: 'killed', materiel: 'lost' }],
  ['launch|fire|rain|lob|hurl|unleash|drop', { materiel: 'launched' }],
  ['parade', { people: 'captured', held: true }],
  ['neutralise|neutralize|put out of action|incapacitate', { people: 'neutralised' }],
  ['go missing|vanish|disappear', { people: 'missing', intransitive: true }],
  ['fall', { people: 'killed', intransitive: true }],
  ['trap|strand', {}],
]

const build = (): ReadonlyMap<string, Sense> => {
  const senses = new Map<string, Sense>()
  for (const [lemmas, sense] of SENSES) {
    for (const lemma of lemmas.split('|')) senses.set(lemma, { ...sense, ...senses.get(lemma) })
  }
  // "found 14 bodies" is of deaths, "found 14 rifles" of a seizure: the object decides, so both senses stand.
  for (const lemma of [
    'find',
    'discover',
    'recover',
    'retrieve',
    'exhume',
    'unearth',
    'uncover',
    'dig up',
    'collect',
    'pick up',
  ])
    senses.set(lemma, { people: 'killed', onlyBodies: true, materiel: 'seized' })
  for (const lemma of ['secure', 'gather up', 'submit']) senses.set(lemma, { materiel: 'seized', onlyKnown: true })
  senses.set('turn over', { materiel: 'seized', onlyKnown: true })
  senses.set('locate', { people: 'killed', onlyBodies: true, materiel: 'seized', onlyKnown: true })
  senses.set('surrender', { people: 'surrendered', materiel: 'seized', intransitive: true })
  senses.set('hand over', { people: 'freed', materiel: 'seized' })
  for (const lemma of ['apprehend', 'detain'])
    senses.set(lemma, { people: 'captured', materiel: 'seized', mostlyPeople: true })
  senses.set('take into custody', { people: 'captured', materiel: 'seized', mostlyPeople: true })
  senses.set('pick up', { people: 'captured', materiel: 'seized' })
  senses.set('net', { people: 'captured', materiel: 'seized' })
  senses.set('repel', { airborne: 'intercepted' })
  // "gunmen shot two herders": who is shot and not said to be wounded is told to be dead.
  senses.set('shoot', { people: 'killed', onlyKnown: true })
  senses.set('retain', { people: 'abducted' })
  senses.set('jam', { airborne: 'intercepted' })
  senses.set('uproot', { people: 'displaced', materiel: 'destroyed' })
  senses.set('harm', { people: 'casualties' })
  senses.set('come to harm', { people: 'injured', intransitive: true })
  senses.set('recapture', { people: 'captured' })
  senses.set('yield', { people: 'surrendered', materiel: 'seized', intransitive: true })
  senses.set('hand back', { people: 'freed' })
  senses.set('net', { people: 'captured', materiel: 'seized' })
  for (const lemma of ['ride off with', 'drive off with', 'cart away', 'cart off'])
    senses.set(lemma, { people: 'abducted', materiel: 'seized' })
  for (const whose of ['enemy', 'rebel', 'police', 'army', 'government'])
    senses.set(`fall into ${whose} hands`, {
      people: 'captured',
      materiel: 'seized',
      airborne: 'seized',
      intransitive: true,
    })
  senses.set('displace', { people: 'displaced', intransitive: true })
  for (const lemma of ['swap', 'exchange']) senses.set(lemma, { people: 'freed' })
  senses.set('haul in', { people: 'captured', materiel: 'seized', onlyKnown: true })
  senses.set('dig out', { people: 'killed', onlyBodies: true, materiel: 'seized', onlyKnown: true })
  senses.set('pick off', { people: 'killed', airborne: 'intercepted' })
  // "accounted for 12 rebels killed and 30 rifles": of people their participle says it.
  senses.set('account for', { materiel: 'seized', onlyKnown: true })
  senses.set('come across', { people: 'killed', onlyBodies: true, materiel: 'seized' })
  senses.set('stumble on', { people: 'killed', onlyBodies: true, materiel: 'seized' })
  senses.set('bury', { people: 'killed' })
  senses.set('set free', { people: 'freed' })
  senses.set('turn up', {
    materiel: 'seized',
    airborne: 'seized',
    people: 'killed',
    onlyBodies: true,
    intransitive: true,
  })
  senses.set('snatch', { people: 'abducted', materiel: 'seized' })
  senses.set('fall into the hands', { people: 'abducted', materiel: 'seized', airborne: 'seized', intransitive: true })
  senses.set('fall to', { materiel: 'seized', airborne: 'seized', intransitive: true })
  senses.set('seize', { people: 'abducted', materiel: 'seized' })
  senses.set('intercept', { airborne: 'intercepted', materiel: 'seized', people: 'captured' })
  senses.set('eliminate', { people: 'killed', materiel: 'destroyed', airborne: 'destroyed' })
  // "put 14 jihadists out of action" is of people; drones that are put out of action were stopped.
  senses.set('put out of action', { people: 'neutralised', materiel: 'destroyed', airborne: 'intercepted' })
  senses.set('neutralise', { people: 'neutralised', materiel: 'destroyed', airborne: 'intercepted' })
  senses.set('neutralize', { people: 'neutralised', materiel: 'destroyed', airborne: 'intercepted' })
  return senses
}

/** What verbs say, by lemma with its particle: "shoot down". */
export const VERB_SENSES: ReadonlyMap<string, Sense> = build()

/** Words that say a state of those they stand with, like a participle: "30 dead", "7 missing", "3 KIA". */
export const STATE_WORDS: ReadonlyMap<string, Measure> = new Map(
  Object.entries({
    dead: 'killed',
    deceased: 'killed',
    kia: 'killed',
    fatal: 'killed',
    lifeless: 'killed',
    wia: 'injured',
    hurt: 'injured',
    missing: 'missing',
    mia: 'missing',
    pow: 'captured',
    unaccounted: 'missing',
    homeless: 'displaced',
    captive: 'captured',
    hostage: 'abducted',
    martyred: 'killed',
  } satisfies Record<string, Measure>),
)

/** Nouns that name an outcome: what "the deaths of", "23 deaths", "the seizure of" say. */
export const NOUN_SENSES: ReadonlyMap<string, Sense> = new Map(
  Object.entries({
    body: { people: 'killed' },
    martyrdom: { people: 'killed' },
    demise: { people: 'killed' },
    corpse: { people: 'killed' },
    remains: { people: 'killed' },
    death: { people: 'killed' },
    killing: { people: 'killed' },
    homicide: { people: 'killed' },
    murder: { people: 'killed' },
    elimination: { people: 'killed', materiel: 'destroyed' },
    execution: { people: 'killed' },
    assassination: { people: 'killed' },
    slaying: { people: 'killed' },
    beheading: { people: 'killed' },
    liquidation: { people: 'killed' },
    massacre: { people: 'killed' },
    fatality: { people: 'killed' },
    lynching: { people: 'killed' },
    killer: { people: 'killed' },
    murderer: { people: 'killed' },
    assassin: { people: 'killed' },
    injury: { people: 'injured' },
    wounding: { people: 'injured' },
    casualty: { people: 'casualties' },
    loss: { people: 'killed', materiel: 'lost' },
    abduction: { people: 'abducted' },
    exodus: { people: 'displaced' },
    kidnapping: { people: 'abducted' },
    disappearance: { people: 'missing' },
    arrest: { people: 'captured' },
    detention: { people: 'captured' },
    apprehension: { people: 'captured' },
    capture: { people: 'captured', materiel: 'seized' },
    seizure: { materiel: 'seized' },
    recovery: { materiel: 'seized', people: 'killed', onlyBodies: true },
    confiscation: { materiel: 'seized' },
    discovery: { materiel: 'seized', people: 'killed', onlyBodies: true },
    destruction: { materiel: 'destroyed' },
    release: { people: 'freed' },
    freedom: { people: 'freed' },
    rescue: { people: 'freed' },
    liberation: { people: 'freed' },
    surrender: { people: 'surrendered' },
    displacement: { people: 'displaced' },
    evacuation: { people: 'displaced' },
    neutralisation: { people: 'neutralised' },
    neutralization: { people: 'neutralised' },
    interception: { materiel: 'intercepted', airborne: 'intercepted' },
    downing: { airborne: 'intercepted', materiel: 'intercepted' },
    launch: { materiel: 'launched' },
    burning: { materiel: 'destroyed' },
    torching: { materiel: 'destroyed' },
    razing: { materiel: 'destroyed' },
    demolition: { materiel: 'destroyed' },
    sinking: { materiel: 'destroyed' },
    looting: { materiel: 'seized' },
    theft: { materiel: 'seized' },
    hijacking: { materiel: 'seized' },
    wrecking: { materiel: 'destroyed' },
    hanging: { people: 'killed' },
    slaughter: { people: 'killed' },
    drowning: { people: 'killed' },
    expulsion: { people: 'displaced' },
    recapture: { people: 'captured' },
    shooting: { people: 'killed' },
  } satisfies Record<string, Sense>),
)

/** Verbs whose subjects take part in the fighting: a figure on them is a strength. */
export const ATTACK_VERBS: ReadonlySet<string> = new Set(
  'engage clash roam sight spot appear throw lob hurl comb rush gather attack target storm raid ambush assault overrun besiege participate involve join deploy invade charge pounce surround encircle board infiltrate mobilise mobilize station garrison open bomb bombard strafe pound break waylay descend arrive swoop take come enter cross burst advance encircle mount carry defend hold man camp hide mass assemble regroup lurk hole retake recapture'.split(
    ' ',
  ),
)

/** Verbs of impact that are said of charges set beforehand as well: a planted bomb tears through a bus. */
export const BURSTS: ReadonlySet<string> = new Set('tear rip slice smash plunge burst pound whistle'.split(' '))

/** Verbs that munitions in flight are subjects of: "half a dozen rounds hit the camp". */
export const IMPACT_VERBS: ReadonlySet<string> = new Set([
  'come down',
  ...'hit strike land fall slam explode fly target rain impact reach cross penetrate enter plough plow crash'.split(
    ' ',
  ),
  ...BURSTS,
])
