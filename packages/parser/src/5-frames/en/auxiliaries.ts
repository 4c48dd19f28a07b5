const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const BE = set("be is are was were been being am isn't aren't wasn't weren't 're 'm get got gets getting")
export const HAVE = set("have has had having haven't hasn't hadn't 've")
export const DO = set("do does did don't doesn't didn't")
export const MODALS = set(
  "will would shall should can could may might must won't wouldn't couldn't can't cannot shan't",
)
/** Adverbs that leave open whether what the verb tells has happened. */
export const UNSURE = set('possibly perhaps maybe potentially')
/** Modals that state a possibility and no fact. */
export const POSSIBLE = set("could may might would will should can shall won't wouldn't couldn't can't cannot must")
export const NEGATIONS = set(
  "not n't never isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't couldn't can't cannot",
)

/** Adverbs that say that something did not quite come about: "was nearly lynched". */
export const NEARLY = set('almost nearly narrowly')

/** Verbs that pass their subject on to an infinitive: "are believed to have been killed". */
export const RAISING: ReadonlyMap<string, 'feared' | 'unconfirmed' | null> = new Map([
  ['believe', null],
  ['say', null],
  ['report', null],
  ['think', null],
  ['know', null],
  ['understand', null],
  ['estimate', null],
  ['find', null],
  ['confirm', null],
  ['see', null],
  ['presume', null],
  ['assume', null],
  ['fear', 'feared'],
  ['expect', 'feared'],
  ['allege', 'unconfirmed'],
  ['suspect', 'unconfirmed'],
  ['rumour', 'unconfirmed'],
  ['appear', null],
  ['seem', null],
])

/** Verbs whose infinitive is a plan, a threat or a wish. */
export const PROSPECTIVE = set(
  'threaten plan intend aim vow want order command prepare hope seek wish promise pledge swear plot refuse fail fear expect agree warn ask demand call urge instruct need decide warned',
)
/** Verbs by which somebody is brought to do what the infinitive behind their object says. */
export const BRINGS_ABOUT =
  /^(help|force|cause|lead|allow|enable|compel|oblige|persuade|convince|induce|prompt|get|coax|pressure|coerce)$/
/** Verbs whose infinitive happened. */
export const IMPLICATIVE = set(
  'manage help go continue begin start claim only proceed use serve appear seem come force allow enable be',
)

export const PARTICLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['shoot', ['dead', 'down', 'to death', 'up']],
  ['capture', ['dead', 'alive']],
  ['strike', ['down']],
  ['strangle', ['to death']],
  ['strangulate', ['to death']],
  ['gun', ['down']],
  ['cut', ['down', 'up', 'to pieces']],
  ['mow', ['down']],
  ['bring', ['down', 'in', 'out']],
  ['hole', ['up']],
  ['knock', ['out of service', 'out of action', 'out of use', 'out', 'down']],
  ['blow', ['up', 'to bits', 'to pieces', 'to smithereens', 'apart']],
  ['reduce', ['to rubble', 'to ashes']],
  ['swat', ['down']],
  ['smash', ['to pieces']],
  ['bat', ['away']],
  ['fish', ['out']],
  ['wash', ['up']],
  ['lift', ['out']],
  ['account', ['for']],
  ['call', ['in']],
  ['burn', ['down', 'to death', 'alive']],
  [
    'take',
    [
      'hostage',
      'captive',
      'alive',
      'prisoner',
      'into custody',
      'possession of',
      'hold of',
      'away',
      'down',
      'out',
      'as booty',
      'part',
      'hostages',
      'over',
      'control',
      'place',
      'responsibility',
      'refuge',
      'shelter',
    ],
  ],
  ['hold', ['hostage', 'captive', 'prisoner', 'out', 'of']],
  ['carry', ['off', 'away', 'out']],
  ['make', ['up', 'off with', 'away with', 'homeless', 'safe']],
  ['hand', ['over', 'in', 'back']],
  ['come', ['across', 'down', 'away with', 'to harm']],
  ['stumble', ['on', 'upon']],
  ['turn', ['in', 'up', 'over']],
  ['tear', ['down', 'up']],
  ['give', ['up']],
  ['throw', ['down', 'away', 'aside']],
  ['cast', ['down', 'away', 'aside']],
  ['lay', ['down', 'aside', 'to rest', 'siege to', 'hands on', 'their hands on', 'its hands on']],
  ['let', ['go', 'off', 'out']],
  ['find', ['dead', 'lifeless']],
  ['lead', ['away']],
  ['drag', ['away']],
  ['march', ['off']],
  ['set', ['free', 'on fire', 'fire to', 'ablaze', 'alight', 'fire', 'off', 'up']],
  [
    'put',
    [
      'out of action',
      'out of operation',
      'out of service',
      'out of commission',
      'out of use',
      'out of order',
      'to death',
      'down',
      'under arrest',
      'aside',
    ],
  ],
  ['hunt', ['down']],
  ['drive', ['from their homes', 'out', 'off with', 'away with', 'off', 'away']],
  ['cart', ['away', 'off']],
  ['herd', ['away', 'off']],
  ['walk', ['off with', 'away with']],
  ['send', ['to their ancestors', 'to hell', 'to their graves']],
  ['finish', ['off']],
  ['spirit', ['away', 'off']],
  ['freeze', ['to death']],
  ['embrace', ['martyrdom', 'shahadat']],
  ['attain', ['martyrdom', 'shahadat']],
  ['go', ['missing', 'after', 'away with', 'off with', 'off', 'up in flames', 'up in smoke']],
  ['flee', ['with']],
  ['force', ['from their homes', 'out of service', 'out']],
  ['round', ['up']],
  ['pick', ['up', 'off']],
  ['pull', ['out']],
  ['dig', ['out', 'up']],
  ['wipe', ['out']],
  ['beat', ['to death']],
  ['stab', ['to death']],
  ['hack', ['to death']],
  ['torture', ['to death']],
  ['crush', ['to death']],
  ['bleed', ['to death']],
  ['starve', ['to death']],
  ['place', ['under arrest']],
  ['render', ['homeless', 'useless', 'unusable', 'inoperable', 'inoperative', 'safe']],
  ['gather', ['up']],
  ['dispose', ['of']],
  ['get', ['away with', 'through', 'out']],
  ['pass', ['away']],
  ['stone', ['to death']],
  ['lock', ['up']],
  ['haul', ['off', 'away', 'in', 'out']],
  ['ride', ['off with', 'away with']],
  ['open', ['fire']],
  ['whisk', ['away']],
  ['break', ['into', 'out']],
  [
    'fall',
    [
      'dead',
      'into enemy hands',
      'into rebel hands',
      'into police hands',
      'into army hands',
      'into government hands',
      'into the hands',
      'to',
    ],
  ],
  ['pour', ['into']],
])
