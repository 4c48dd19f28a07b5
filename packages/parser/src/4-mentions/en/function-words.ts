const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const DETERMINERS = set('the a an this that these those its his her their our my your every each any such')
export const POSSESSIVES = set('its his her their our my your')
export const PRONOUNS = set(
  'he she it they we i you him them us who whom himself herself itself themselves someone everyone anyone nobody',
)
export const PREPOSITIONS =
  set(`of in on at by for from to with near into onto over under above below between among amongst amid during
  after before since until against toward towards through throughout across along alongside around about within without
  outside inside off behind beside besides beyond despite via per upon as including incl like as unlike except excluding versus aboard
  atop past following near north south east west northeast northwest southeast southwest regarding concerning due because according amidst include includes included comprising`)
export const CONJUNCTIONS = set('and or but nor & plus')
export const SUBORDINATORS =
  set(`when while as after before because although though if unless until since whereas once that whether
  where so than lest whenever wherever even`)
export const RELATIVES = set('who which that whom whose where')
export const AUXILIARIES =
  set(`be is are was were been being am have has had having do does did will would shall should can could may might must
  't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't couldn't can't cannot shan't`)
export const ADVERBS =
  set(`also reportedly allegedly visually independently publicly formally unofficially preliminarily then later now already still yet again only just even so far however meanwhile
  moreover instead apparently earlier recently previously subsequently initially reportedly nearby there here overnight today yesterday
  tomorrow ago together apart away back down up out off inside outside abroad alone altogether too very quite rather almost nearly
  too not never ever once twice thereafter afterwards afterward elsewhere else instantly immediately badly seriously severely slightly
  lightly critically fatally mortally allegedly officially currently respectively simultaneously eventually finally separately
  totally completely partially partly fully heavily successfully accidentally reportedly regrettably unfortunately tragically
  thereby therefore thus hence mostly mainly largely home indeed perhaps maybe probably likely possibly soon shortly dead
  alive intact unharmed unhurt unscathed unspecified unclear strong well aged kia wia mia pow newly lately similarly likewise additionally else otherwise ashore aboard onwards onward accordingly nationwide countrywide statewide worldwide alight ablaze afire`)
/** Words that look like adverbs in -ly but are nouns or adjectives. */
export const NOT_ADVERBS = set(
  'family elderly italy police rally ally assembly supply deadly july friendly daily weekly monthly likely hourly early only costly reply fly bodily holy enemy',
)
/** Words that begin a group without counting it. */
export const GROUP_OPENERS = set('other another more further additional fellow same several all most many some few')

/** Adverbs end in -ly, with known exceptions. */
export const isAdverb = (word: string, capitalised: boolean): boolean =>
  ADVERBS.has(word) || (!capitalised && word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word))

/** Participles that are adjectives in the language of the field: they never say what befell anyone. */
export const ADJECTIVES =
  set(`acting armed elected suspected alleged so-called unidentified masked uniformed organised organized united allied combined
  displaced unmanned guided armoured armored mounted sophisticated assorted improvised linked affiliated related unnamed unarmed
  light powered propelled missing dead homeless unaccounted war-wounded self-propelled self-styled rocket-propelled shoulder-fired heavily-armed explosive-laden foreign-made wanted listed outlawed banned
  proscribed entrenched besieged occupied disputed embattled retired deceased aged elderly experienced trained uncrewed undeclared licensed unlicensed
  live double expended stolen blasting detonating fabricated camouflaged converted modified makeshift spent fallen rustled motorised motorized mechanised mechanized`)
