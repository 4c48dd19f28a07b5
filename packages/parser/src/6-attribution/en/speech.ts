/** Verbs that open reported speech, by lemma: a figure behind them is on their subject's word. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `say report state announce confirm deny admit acknowledge declare add note explain warn allege argue estimate reveal disclose
  indicate suggest insist maintain reiterate stress recall describe tell write post tweet put speak give claim concede counter reply affirm assert
  relate recount observe specify communicate document count verify record list dismiss reject refute dispute contradict respond
  answer quote cite inform lament specify learn publish believe register broadcast boast assess comment elaborate tally attribute
  show mention caution revise raise lower release accuse blame conclude clarify ask know signal show make read think fear expect underline code testify retort repeat complain detail warn identify corroborate attest assure belie
  see display monitor go contain charge hold evoke emphasize emphasise contend opine narrate proclaim confide certify reckon calculate ascertain notify remark underscore intimate protest contest share call confess reiterate highlight point divulge shout whisper brag quip swear convey hint speculate circulate`.split(
    /\s+/,
  ),
)

/** Verbs that speak only with a figure or clause right behind them, being common in other senses. */
export const WEAK_SPEECH: ReadonlySet<string> = new Set(
  'put monitor identify give show make know read count record list register document release describe think fear expect believe quote cite suggest indicate accuse blame ask claim report publish revise raise lower speak attribute verify estimate code repeat detail see evoke narrate proclaim certify reckon calculate ascertain protest share call highlight circulate shout whisper'.split(
    ' ',
  ),
)

/** Verbs that say the contrary of what stands behind them. */
export const DENIALS: ReadonlySet<string> = new Set(
  'deny dismiss reject refute dispute contest contradict rubbish debunk withdraw retract belie'.split(' '),
)

/** Verbs of doing that speak in certain company: "found that 12 died", "corrected its toll". */
export const CONCLUDING: ReadonlySet<string> = new Set([
  'find',
  'correct',
  'update',
  'express',
  'gather',
  'establish',
  'determine',
  'provide',
  'draw',
  'place',
])

/** Verbs that pass a judgement on what happened, and so report it: "the mission condemns the killing of 12 people". */
export const JUDGING: ReadonlySet<string> = new Set(['condemn', 'deplore', 'denounce', 'mourn', 'regret', 'decry'])

/** Verbs whose past is as their base: "the ministry put the toll at 12". */
export const PAST_AS_BASE: ReadonlySet<string> = new Set(['put', 'read', 'broadcast', 'tweet'])

/** Verbs that may stand before who speaks: "…, said a spokesman". */
export const INVERTED: ReadonlySet<string> = new Set(
  `say report state announce confirm declare add note explain warn estimate reveal disclose claim insist maintain reiterate recall
  write affirm assert relate recount observe specify communicate reply respond answer inform lament learn comment conclude indicate testify clarify
  ask read retort caution counter admit acknowledge argue allege complain continue concede divulge deplore regret shout whisper boast brag quip stress underline emphasise emphasize elaborate assure hint suggest protest tweet`.split(
    /\s+/,
  ),
)

/** Verbs by which an outlet passes on another's word: "X, quoting Y". */
export const RELAYS: ReadonlySet<string> = new Set(['quote', 'cite'])

/** Nouns that speak for whoever was named before: "the statement added". */
export const STAND_INS =
  /^(statement|report|communiqué|communique|release|bulletin|message|post|update|briefing|dispatch|document|note|text|letter|press|article|video|recording|audio|tweet|thread|summary|announcement|data|figures|count|sitrep|brief|tally|account|estimates?|list|inventory|handout|calculations?|advisory|notice|records|copy|draft|excerpts?)$/

/** What speaks for whoever made it and never for itself: "a first assessment by the directorate". */
export const INQUIRIES = /^(assessments?|reviews?|analys[ie]s|investigations?|surveys?|inquiry|probe|compilation)$/

/** What somebody reckons: "by the ministry’s count", "by his own account". */
export const COUNTS =
  /^(count|counts|account|tally|estimates?|reckoning|calculations?|figures|numbers|assessment|telling)$/

/** Nouns of speakers that carry no name of their own. */
export const UNNAMED_SPEAKERS =
  /^(sources?|officials?|witness(es)?|residents?|locals?|villagers?|survivors?|doctors?|medics?|reports?|estimates?|observers?|analysts?|activists?|elders?|authorities|people|someone|neighbou?rs?|relatives?|eyewitness(es)?|rescuers?|workers?|nurses?|drivers?|teachers?|farmers?|traders?)$/

/** Nouns that can be a speaker at all, beside names and people. */
export const SPEAKING_NOUNS =
  /^(sources?|officials?|spokes(man|woman|person|people)|ministry|army|military|police|government|agency|channel|command|headquarters|office|department|committee|commission|council|group|organi[sz]ation|observatory|network|outlet|newspaper|daily|media|radio|television|tv|station|website|site|portal|hospital|service|services|forces|force|authorities|administration|staff|mission|monitor|un|directorate|bureau|association|federation|union|centre|center|movement|front|coalition|statement|report|reports|reporter|correspondent|release|communiqué|communique|bulletin|rebels|militants|insurgents|junta|brigade|battalion|side|court|prosecutor|prosecutors|governor|mayor|commissioner|minister|president|chief|commander|director|head|chairman|leader|general|colonel|captain|major|lieutenant|witness|witnesses|eyewitness|eyewitnesses|onlookers?|bystanders?|residents?|locals|villagers|doctors?|medics?|nurses?|elders?|relatives|survivors|activists?|observers|analysts?|data|figures|count|records|party|wing|branch|cell|guard|navy|company|firm|operator|board|crescent|cross|society|fund|programme|affiliate|post|account|statistics|registry|tally|lawyers?|bishop|priest|imam|rights|watch|international|security|intelligence|defen[cs]e|state|town|hall|city|municipality|customs|coastguard|unit|team|squad|morgue|university|embassy|consulate|kremlin|moscow|kyiv|kiev|tehran|washington|ankara|damascus|baghdad|islamabad|delhi|beijing|jerusalem|cairo|khartoum|bamako|niamey|ouagadougou|abuja|nairobi|mogadishu|juba|kinshasa|headman|inspector|superintendent|constable|officers?|brigadier|marshal|admiral|secretary|ambassador|envoy|coordinator|manager|owner|captain|farmers?|fishermen|miners?|workers?|traders?|shopkeepers?|drivers?|pastor|monk|cleric|teacher|student|journalists?|reporters?|photographer|editor|newsroom|presenter|channel|stringer|investigators?|researchers?|monitors?|partners|agencies|charities|campaigners|critics|images|imagery|footage|lists?|videos?|photographs?|photos|pictures|room|clinic|institutes?|institution|panel|body|assembly|parliament|senate|tracker|initiative|tribunal|judges?|pathologists?|historians?|experts?|diplomats?|negotiators?|mediators?|lawmakers?|bloggers?|ngo|charity|outfit|notables?|prefect|prefecture|emir|sheikh|ombudsman|coroner|archive|museum|famil(y|ies)|mothers?|widows?|note|letter|briefing|dispatch|advisory|notice|sitrep|announcement|presidency|governorate|superintendent|tally|rescuers?|volunteers?|firefighters?|paramedics?|tank|project|club|church|churches|diocese|archdiocese|parish|documents?|memos?|dossiers?|watchdogs?)$/

/** What a body looks into, and is no part of its name: "a review by the Orva Times of the raid". */
export const HAPPENINGS =
  /^(battles?|fighting|clash(es)?|fights?|attacks?|raids?|assaults?|ambush(es)?|massacres?|killings?|murders?|deaths?|strikes?|airstrikes?|bombings?|explosions?|blasts?|shellings?|sieges?|crackdowns?|incidents?|events?|violence|situation)$/
