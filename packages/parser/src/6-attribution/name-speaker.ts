import type { SourceKind } from '@reportedly/schema'
import { LOWER, WORD } from '../2-tokens/tokenize.ts'
import type { Group } from '../4-mentions/group.ts'
import type { Framed } from '../5-frames/fill-frames.ts'
import { remember } from '../engine/remember.ts'
import { endOfSpeaker } from './end-of-speaker.ts'
import { endOfGivenName } from './given-name.ts'
import { STAND_INS, UNNAMED_SPEAKERS } from './en/speech.ts'
import type { Speaker } from './speaker.ts'
import { isHandle } from './whole-name.ts'

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

/** "the armed group’s statement": whoever owns the paper speaks. */
const ownerOf = ({ tokens }: Framed, group: Group): Group['owner'] => {
  const head = tokens.folded[group.head] ?? ''
  return group.owner !== null && (STAND_INS.test(head) || OWNED_FIGURES.test(head)) ? group.owner : null
}

/** What else belongs to whoever says it. */
const OWNED_FIGURES = /^(figure|toll|total|estimate)$/

/** The speaker that a group names, as the text words it. */
export const nameSpeaker = (framed: Framed, index: number, verb: string, limit: number): Speaker | null => {
  const group = framed.groups[index]
  if (!group) return null
  const { text, tokens } = framed
  const owner = ownerOf(framed, group)
  const reach = owner ? owner.end : endOfSpeaker(framed, index, limit)
  const whole = owner ? reach : endOfGivenName(framed, reach, limit)
  // "told Reuters something else"
  const end = /^(something|nothing|everything|anything)$/.test(tokens.folded[whole - 1] ?? '') ? whole - 1 : whole
  const start = owner ? owner.first : beginningOf(framed, index, firstWord(framed, group))
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

/** Where a name begins whose words stand in two groups: "the Inter-Services | Public Relations". */
const beginningOf = ({ groups, tokens, ranges, text }: Framed, index: number, first: number): number => {
  const [before, group] = [groups[index - 1], groups[index]]
  if (!before || before.end !== group?.first || group.first !== first || before.quantity >= 0) return first
  if (ranges[tokens.sentence[first] ?? 0]?.upperCase === true) return first
  // A heading above a line is no part of the name that the line begins with.
  if (text.slice(tokens.start[before.first], tokens.start[first]).includes('\n')) return first
  for (let at = before.wordsFirst; at <= first; at += 1)
    if (tokens.kind[at] === WORD && tokens.letterCase[at] === LOWER) return first
  return before.wordsFirst
}

const DROPPED = /^(the|a|an|this|that|its|their|his|her|said|says|whilst|how|what|why|when|where|whether)$/

/** The first word of the name: articles are no part of it, an owner and a figure are. */
const firstWord = ({ tokens }: Framed, group: Group): number => {
  let first = group.first
  while (first < group.end && DROPPED.test(tokens.folded[first] ?? '')) first += 1
  // An opening quotation mark belongs to the name when it closes within it: "‘Operation Z’ channel".
  const opens = /^["“‘']$/.test(tokens.folded[first] ?? '')
  const closes = tokens.folded.slice(first + 1, group.end).some((word) => /^["”’']$/.test(word))
  return opens && !closes ? first + 1 : first
}
