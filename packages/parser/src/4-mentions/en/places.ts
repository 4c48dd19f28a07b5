/** Prepositions that can put an event somewhere, before a name that the gazetteer knows. */
export const LOCATIVE: ReadonlySet<string> = new Set(
  'in near at outside around off of from to over inside toward towards along between across within on into above south north east west against through under via about beside throughout'.split(
    ' ',
  ),
)

/** Those behind which any name is a place, known or not. */
export const STRONG: ReadonlySet<string> = new Set(
  'in near at outside around off over inside along across within'.split(' '),
)

/** Those that put an event beside a place, not in it. */
export const BESIDE = /^(near|outside|around|off|north|south|east|west|toward|towards|between|along)$/

export const DIRECTIONS =
  /^(north|south|east|west|outside|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|outskirts|suburbs|edge)$/

/** Nouns that make the name with them a place: "the village of Moura", "Zamfara state", "the Toretsk sector". */
export const KINDS =
  /^(villages?|towns?|city|cities|districts?|provinces?|regions?|states?|area|areas|county|counties|governorates?|departments?|municipality|municipalities|neighbou?rhoods?|camps?|hamlets?|locality|localities|suburbs?|islands?|gorge|valley|forest|pass|river|lake|airport|border|crossing|oblasts?|prefectures?|communes?|territory|division|subdivision|sector|axis|front|frontline|direction|salient|junction|highway|road|strip|peninsula|desert|mountains?|hills?|heights|plateau|countryside|market|hospital|clinic|morgue|mortuary|base|garrison|barracks|checkpoint|outpost|local|lga|square|prison|community|communities|ward|settlement|settlements|kibbutz|township|townships|quarter|regency|regencies|chiefdom|parish|tehsil|taluk|raion|canton|woreda|kebele|payam|upazila|barangay|mine|refinery|port|harbou?r|bay|gulf|coast|sea|basin|delta|bridge|dam|field|ranch|farm|plantation|station|mosque|church|cathedral|monastery|university|campus|school|stadium|park|estuary|marsh|marshes|swamp|lagoon|creek|canal|zone|compound|plant|factory|depot|neighbou?rhood|quarters|barrio|enclave|pocket|corridor|triangle|archipelago|lowlands|highlands|plains?|woods|woodlands?|jungle|slums?|shantytown|favela|oilfield|gasfield|airfield|airbase|airstrip|creeks|straits?|ridge|ravine|wadi|posts?|checkposts?)$/

/** The kinds that are settlements or have borders of their own: an adjective of nation before them is no name. */
export const SETTLEMENTS =
  /^(villages?|towns?|city|cities|districts?|provinces?|regions?|states?|governorates?|municipality|camps?|hamlets?|border|community|township|settlement|county|prefecture|commune|territory|territories)$/

/** Nouns of settlements that lie in a region: "the Donetsk region town of Hypo". */
export const SETTLED = /^(village|town|city|hamlet|camp|community|township|settlement|suburb|kibbutz)$/

/** Names that stand where places stand and are none: media, bodies, conditions. */
export const NOT_PLACES =
  /^(infantry|no|north|south|east|west|central|northern|southern|eastern|western|communiqué no|communique no|dhq|operation|telegram|facebook|twitter|x|whatsapp|youtube|instagram|tiktok|parliament|custody|captivity|islam|reuters|afp|ap|bbc|cnn|un|nato|eu)$/

/** What the name of a body ends with: "director at Human Rights Watch" says nothing of where. */
export const ENDS_BODY =
  /^(watch|institute|foundation|network|council|commission|committee|ministry|agency|initiative|observatory|international|group|institution|association|alliance|federation|programme|program|project|times|news)$/

/** Words that open the name of a person or an operation. */
export const OPENS_OTHER_NAME =
  /^(mr|mrs|ms|dr|gen|general|col|colonel|maj|major|capt|captain|lt|lieutenant|president|minister|sheikh|spokesman|spokesperson|commander|operation|radio|télé|article|chapter|room|resolution|communiqué|communique)$/

/** "Hamas-run", "Houthi-held": who holds a place, not its name. */
export const HELD_BY = /-(run|held|controlled|led|backed|based|occupied|administered|majority|speaking)$|phone$/

/** Verbs whose object is the place they befall, known or not: "entered Mucojo", "shelled Nikopol". */
export const ENTERING: ReadonlySet<string> = new Set(
  'enter shell bombard besiege overrun storm raid reach capture retake recapture seize bomb pound ransack flee infiltrate'.split(
    ' ',
  ),
)

/** Those whose object may as well be a person. */
export const OF_PERSONS: ReadonlySet<string> = new Set('reach capture retake recapture seize flee'.split(' '))

/** Verbs whose object may be a place, where the gazetteer knows it: "hit Kharkiv". */
export const STRIKING: ReadonlySet<string> = new Set(
  'hit strike attack target bomb pound rock shake invade assault pummel loot burn torch ransack leave flee devastate'.split(
    ' ',
  ),
)

/** Nouns that are places by what happens there, not of themselves: where people are treated, tried or speak. */
export const INSTITUTIONS =
  /^(hospitals?|clinics?|morgues?|mortuary|mortuaries|headquarters|court|embassy|consulate|ministry|office|university|airport)$/

/** What may stand behind a noun that closes an apposition: "a village in", "a town that", "a district of". */
export const APPOSED =
  /^([,.;:)–—]|in|of|on|near|at|about|some|around|roughly|just|that|which|where|home|close|north|south|east|west|northeast|northwest|southeast|southwest|outside|along|between|with|under|held|\d+)$/

/** Whoever lives in what stands behind "of", known or not: "residents of Turgeau". */
export const DWELLERS = /^(residents?|inhabitants?|villagers?|townspeople|dwellers?|locals|population)$/

/** What lies in what stands behind "of", known or not: "the main bazaar of Khar", "on the streets of Turgeau". */
export const LIES_IN =
  /^(bazaars?|souks?|marketplace|centre|center|heart|streets?|suburbs?|outskirts|hinterlands?|vicinity|environs|surroundings|shores?|coast|mouth|skies|capital|slopes?|seat|edge|fringes?)$/

/** What runs from one place to another: "on the highway between Hsenwi and Kunlong". */
export const RUNS_BETWEEN =
  /^(roads?|highways?|way|track|route|path|railway|motorway|border|line|area|axis|stretch|section|corridor|forest|halfway|somewhere|travelling|traveling|crossing|ferry|strait|checkpoint|bridge|convoys?|bus|buses|trains?|lorry|lorries)$/

/** Kinds whose name, where the gazetteer does not know it, may as well be that of whoever holds them. */
export const HELD =
  /^(base|camps?|checkpoint|posts?|checkposts?|outpost|garrison|barracks|station|market|hospital|prison|front|division|court)$/

/** Kinds that are part of the name of a body when they are written with a capital: "the National Front". */
export const BODIES = /^(front|division|state|base|university|hospital|church|post)$/

/** Kinds that name a place only behind a preposition: "on the Toretsk front", not "the Moro front said". */
export const WANTS_PREPOSITION =
  /^(front|frontline|sector|axis|direction|division|border|base|garrison|state|court|prison|hospital|university|church|school)$/

/** Words within a name that are written small: "Norte de Santander". */
export const PARTICLES = /^(de|del|la|las|los|el|al|du|des|da|do|dos|di|ibn|bin)$/

/** What is to be on when one is on the way to a place: "on the road to En Nahud". */
export const WAYS = /^(roads?|highways?|way|track|route|path|railway|motorway|bridge|approach|approaches)$/

/** Parts of a place: "the north-western part of the Black Sea". */
export const PARTS_OF_PLACES =
  /^(parts?|half|centre|center|heart|mouth|shores?|banks?|coast|sky|skies|streets?|entrance|rest|middle|waters?|suburbs?|slopes?|foot|top|side|corner|end|whole)$/

/** Verbs whose subject is the place of what they tell: "Zacatecas registered 1,050 murders", "Kankara saw an attack". */
export const TELLING: ReadonlySet<string> = new Set(
  'register record see witness suffer experience endure come'.split(' '),
)
