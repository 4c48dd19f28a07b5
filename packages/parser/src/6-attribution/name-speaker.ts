import type { SourceKind } from '@reportedly/schema'
import { LOWER } from '../2-tokens/tokenize.ts'
import { WEEKDAYS } from '../3-quantities/en/calendar.ts'
import { firstFrom } from '../engine/within.ts'
import type { Group } from '../4-mentions/group.ts'
import type { Framed } from '../5-frames/fill-frames.ts'
import { remember } from '../engine/remember.ts'
import { endOfGivenName } from './given-name.ts'
import { STAND_INS, UNNAMED_SPEAKERS } from './en/speech.ts'
import { endOfStrays } from './name-words.ts'
import type { Speaker } from './speaker.ts'
import { endOfName, isHandle } from './whole-name.ts'

const KINDS: readonly (readonly [RegExp, SourceKind])[] = [
  [/\b(telegram|channel|twitter|facebook|whatsapp|tiktok|blogger|x account|post|account)\b/, 'social-channel'],
  [
    /\b(reuters|afp|ap|associated press|agence france-presse|xinhua|tass|interfax|anadolu|efe|pti|ians|dpa|ansa|kyodo|upi|unb|bss|news agency|wire)\b/,
    'news-agency',
  ],
  [/\b(state television|state tv|state media|state radio|sana|wafa|state-run|state news)\b/, 'state-media'],
  [
    /\b(observatory|airwars|acled|ucdp|monitor(s|ing)?|site intelligence|rights watch|documentation|iraq body count|tracker)\b/,
    'monitor',
  ],
  [/\b(united nations|un|ocha|unhcr|iom|unicef|minusma|minusca|monusco|unmiss|unama|who|african union|osce)\b/, 'igo'],
  [/\b(red cross|red crescent|amnesty|médecins|msf|ngo|charity|oxfam|society|association|activists?|rights)\b/, 'ngo'],
  [
    /\b(hospital|doctors?|medics?|medical|health ministry|ministry of health|ambulance|morgue|nurse|paramedics?|health)\b/,
    'medical',
  ],
  [
    /\b(army|military|air force|navy|general staff|command|brigade|troops|idf|armed forces|defen[cs]e ministry|ministry of defen[cs]e|task force|fleet|coalition|colonel|general|major|lt|col|gen|maj|capt)\b/,
    'military',
  ],
  [
    /\b(rebels?|militants?|insurgents?|taliban|jnim|al-shabaab|islamic state|isis|hamas|hezbollah|houthis?|front|movement|group)\b/,
    'armed-group',
  ],
  [/\b(witness(es)?|residents?|villagers?|survivors?|locals|relatives?|farmers?|neighbou?rs?)\b/, 'witness'],
  [
    /\b(governor|mayor|district|local|village|elder|chief|commissioner|councillor|municipal|provincial|town)\b/,
    'local-official',
  ],
  [
    /\b(ministry|minister|government|president|police|spokes(man|woman|person)|authorities|officials?|prosecutor|department|office|committee|agency|customs|coast guard|kremlin)\b/,
    'government',
  ],
  [
    /\b(news|times|post|daily|herald|tribune|bbc|cnn|al jazeera|al-jazeera|newspaper|radio|tv|television|media|press|website|outlet|broadcaster|magazine|gazette)\b/,
    'news-outlet',
  ],
]

/** The kind of source that the words of a name tell; undefined when they tell none. */
const kindByWords = remember((name): SourceKind | undefined => {
  const folded = name.toLowerCase()
  return KINDS.find(([pattern]) => pattern.test(folded))?.[1]
})
const speaksOfSources = remember((name) => /\bsources?\b/.test(name.toLowerCase()))

const kindOf = (name: string, unnamed: boolean): SourceKind => {
  if (unnamed && speaksOfSources(name)) return 'unnamed'
  return kindByWords(name) ?? (unnamed ? 'unnamed' : 'unknown')
}

/** Folds a name so that its spellings meet: lower case, no quotation marks, no article, no diacritics. */
export const foldSource = remember((name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’“”"'«»]/g, '')
    .replace(/^(the|a|an) /, '')
    .replace(/\s+/g, ' ')
    .trim(),
)

const ofPhrase = /^(of|for|at|in)$/

/** Where the name ends, with what "of" adds to it: "the General Staff of the Armed Forces". */
const reachOf = (framed: Framed, index: number, limit: number): number => {
  const { groups, tokens } = framed
  let end = endOfName(framed, index, groups[index]?.end ?? 0)
  for (let next = index + 1; next < groups.length; next += 1) {
    const group = groups[next]
    if (
      !group ||
      group.first >= limit ||
      group.first !== end + 1 ||
      !ofPhrase.test(tokens.folded[end] ?? '') ||
      // "the ministry in a post on Friday"
      (tokens.folded[end] === 'in' && STAND_INS.test(tokens.folded[group.head] ?? '')) ||
      group.quantity >= 0
    )
      break
    // "in" and "at" belong to the name only with a place: "the hospital in Gharm".
    if (
      tokens.folded[end] !== 'of' &&
      tokens.folded[end] !== 'for' &&
      group.class !== 'name' &&
      group.class !== 'infrastructure'
    )
      break
    end = group.end
  }
  return endOfStrays(framed, end, limit)
}

/** "the armed group’s statement": whoever owns the paper speaks. */
const ownerOf = ({ tokens }: Framed, group: Group): Group['owner'] =>
  group.owner !== null && STAND_INS.test(tokens.folded[group.head] ?? '') ? group.owner : null

/** Where a name set off by commas behind a token ends; -1 when none stands there. */
const nameBehind = ({ groups, tokens }: Framed, at: number, limit: number): number => {
  const index = firstFrom(groups, at + 1)
  const name = groups[index]
  // "Monday Sule Dakup": a first name like any other.
  const begins = WEEKDAYS.has(tokens.folded[at + 1] ?? '') ? at + 2 : at + 1
  if (!name || name.class !== 'name' || name.first !== begins) return -1
  // "Maj.-Gen. Musa Bello"
  const ranked = tokens.folded[name.end] === '.' && tokens.folded[name.end + 1] === '-'
  const end = ranked ? (groups[index + 1]?.end ?? limit) : name.end
  return end < limit && tokens.folded[at] === ',' && /^[,.]$/.test(tokens.folded[end] ?? '') ? end : -1
}

/** Parts of a country, which no group names: "the director in the south". */
const DIRECTIONS = /^(north|south|east|west|(north|south)(east|west)|centre|center|interior)$/

/**
 * "the police spokesman, DSP Nanret Botmang, …": a name set off by commas belongs to the office before it, past one phrase
 * that says which office ("in the state", ", Defence Media Operations").
 */
const withName = (framed: Framed, end: number, limit: number): number => {
  const named = nameBehind(framed, end, limit)
  if (named >= 0) return named
  const { folded } = framed.tokens
  if (folded[end] === 'in' && folded[end + 1] === 'the' && DIRECTIONS.test(folded[end + 2] ?? ''))
    return Math.max(end, nameBehind(framed, end + 3, limit))
  const phrase = framed.groups[firstFrom(framed.groups, end + 1)]
  if (
    !phrase ||
    phrase.quantity >= 0 ||
    phrase.first !== end + 1 ||
    !/^(,|in|at|for|of)$/.test(framed.tokens.folded[end] ?? '')
  )
    return end
  return Math.max(end, nameBehind(framed, phrase.end, limit))
}

/** The speaker that a group names, as the text words it. */
export const nameSpeaker = (framed: Framed, index: number, verb: string, limit: number): Speaker | null => {
  const group = framed.groups[index]
  if (!group) return null
  const { text, tokens } = framed
  const owner = ownerOf(framed, group)
  const reach = owner ? owner.end : withName(framed, reachOf(framed, index, limit), limit)
  const end = owner ? reach : endOfGivenName(framed, reach, limit)
  const start = owner ? owner.first : firstWord(framed, group)
  const first = isHandle(framed, start) ? start - 1 : start
  if (end <= first) return null
  const name = text.slice(tokens.start[first], tokens.end[end - 1])
  const head = tokens.folded[group.head] ?? ''
  // "Sahara Observer" is a name, "local observers" are not.
  const named = tokens.letterCase[group.head] !== LOWER && group.head > first
  const unnamed = (UNNAMED_SPEAKERS.test(head) && owner === null && !named) || group.class === 'elided'
  const known = framed.known.source(name)
  return {
    first,
    end,
    name,
    kind: known?.kind ?? kindOf(text.slice(tokens.start[first], tokens.end[reach - 1]), unnamed),
    voice: known?.id ?? (unnamed ? null : foldSource(name)),
    verb,
  }
}

const DROPPED = /^(the|a|an|this|that|its|their|his|her|said|says|whilst)$/

/** The first word of the name: articles are no part of it, an owner and a figure are. */
const firstWord = ({ tokens }: Framed, group: Group): number => {
  let first = group.first
  while (first < group.end && DROPPED.test(tokens.folded[first] ?? '')) first += 1
  // An opening quotation mark belongs to the name when it closes within it: "‘Operation Z’ channel".
  const opens = /^["“‘']$/.test(tokens.folded[first] ?? '')
  const closes = tokens.folded.slice(first + 1, group.end).some((word) => /^["”’']$/.test(word))
  return opens && !closes ? first + 1 : first
}
