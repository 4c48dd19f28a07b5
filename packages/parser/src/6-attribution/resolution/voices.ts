import type { SourceKind } from '@reportedly/schema'
import { lookupDemonym } from '../../4-mentions/gazetteer/lookup-demonym.ts'
import { remember } from '../../engine/remember.ts'
import { mayBeOfKind } from './called-again.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { isBareName, isBody, isPerson } from '../names/person-or-body.ts'
import type { Link, Speaker } from '../speaker.ts'

/** How many speakers a report may relay before a sentence without one is the publisher’s own. */
const FEW_VOICES = 1

/** Whether so many have spoken that the publisher, who weighs them, is the one who goes on telling. */
export const weighsVoices = ({ voices }: { readonly voices: readonly string[] }): boolean => voices.length > FEW_VOICES

/** A speaker as one voice, however its name is written. */
const voice = (speaker: Speaker): string => speaker.voice ?? speaker.name

/** The voice of the nearest speaker of a chain; null in the publisher’s own. */
export const voiceOf = ([nearest]: readonly Link[]): string | null =>
  nearest === undefined ? null : voice(nearest.speaker)

/** The different speakers so far, with the nearest of a chain; whoever was told of in general comes to be named. */
export const withVoice = (
  framed: Framed,
  voices: readonly string[],
  chain: readonly Link[],
  known: readonly Speaker[],
): readonly string[] => {
  const [nearest] = chain
  if (nearest === undefined || voices.length > FEW_VOICES) return voices
  const own = voice(nearest.speaker)
  if (voices.some((one) => isOfSide(own, one))) return voices
  const [first] = voices
  const before = first === undefined ? undefined : known.find((one) => voice(one) === first)
  if (before === undefined) return [...voices, own]
  if (comesToBeNamed(before, nearest.speaker)) return [own]
  return isOfficerOf(framed, nearest.speaker, before) ? voices : [...voices, own]
}

/** How far behind a name the words reach that say whose officer that is. */
const OFFICE = 12

/** "…, said Musa Bello, director at the Rights Watch": a name set off behind which the body’s own stands. */
const isOfBody = ({ tokens, ranges, text }: Framed, officer: Speaker, body: Speaker): boolean => {
  if (!isBareName(officer.name) || !/ /.test(body.name) || tokens.folded[officer.end] !== ',') return false
  const end = ranges[tokens.sentence[officer.first] ?? 0]?.end ?? officer.end
  const words = text.slice(tokens.end[officer.end - 1], tokens.end[Math.min(end, officer.end + OFFICE) - 1])
  return words.includes(body.name.replace(/ \(.*$/, ''))
}

/** "the regional ombudsman" of the Ombudsman’s Office: whose office a body is, or who is called by its short name. */
const isHolderOf = ({ tokens, text }: Framed, { name }: Speaker, body: Speaker): boolean => {
  const [, holder] = /(\p{L}+)['’]s office$/iu.exec(body.name) ?? []
  // "the 20IB commander" of the 20th Infantry Battalion (20IB)
  const [, short] = /^\s?\(([\p{Lu}\d]{2,})\)/u.exec(text.slice(tokens.end[body.end - 1])) ?? []
  if (short !== undefined && isPerson(name) && name.startsWith(`${short} `)) return true
  return holder !== undefined && name.toLowerCase().split(' ').at(-1) === holder.toLowerCase()
}

/** "The Coastal Command said … Colonel Musa Bello, the command’s spokesman, said": who speaks for the body that has spoken. */
export const isOfficerOf = (framed: Framed, officer: Speaker, body: Speaker): boolean => {
  const { tokens, ranges } = framed
  if (isOfBody(framed, officer, body) || isHolderOf(framed, officer, body)) return true
  if (officer.kind !== body.kind || !isPerson(officer.name) || !isBody(body.name)) return false
  const noun =
    body.name
      .replace(/ \(.*$/, '')
      .split(' ')
      .at(-1)
      ?.toLowerCase() ?? ''
  const until = Math.min(officer.end + OFFICE, ranges[tokens.sentence[officer.first] ?? 0]?.end ?? officer.end)
  const words = tokens.folded.slice(officer.first, until)
  return noun !== '' && words.some((word) => word.replace(/['’]s?$/, '') === noun)
}

/** "police official" behind "police", "army" behind "army spokesman": those who speak for one body are one voice. */
export const isOfSide = (own: string, other: string): boolean => {
  if (sideOf(own) === sideOf(other)) return true
  const [shorter = '', longer = ''] = own.length < other.length ? [own, other] : [other, own]
  if (longer === shorter) return true
  return longer.startsWith(`${shorter} `) && OFFICES.test(longer.slice(shorter.length + 1))
}

/** "military" of "military officials" and "military report". */
const sideOf = (voice: string): string =>
  voice.toLowerCase().replace(/ (officials?|officers?|sources?|spokes(man|woman|person)|report|statement|release)$/, '')

const OFFICES = /^(officials?|officers?|sources?|spokes(man|woman|person))$/

/** Kinds in which a lead tells of somebody whom the text then names. */
const NAMED_LATER: ReadonlySet<SourceKind> = new Set([
  'military',
  'government',
  'local-official',
  'ngo',
  'monitor',
  'medical',
  'igo',
])

/** Papers and reports that a lead has a figure from, and that somebody named behind it has issued. */
const PAPERS = /^(new |official |police |military |army )*(reports?|statement|officials?|authorities|sources?)$/i

/** Whether a name has a word of its own, which a country’s people are not: "Orva police", where "Sudanese police" has none. */
const hasName = remember((name) =>
  name.split(' ').some((word) => /^\P{L}*\p{Lu}/u.test(word) && lookupDemonym(word) === null),
)

/**
 * Whether whoever a text had in general words is the one whom it names now: "an official said … Governor Musa Bello said", "a
 * doctors’ group said … The Orva Doctors’ Network said".
 */
const comesToBeNamed = (general: Speaker, named: Speaker): boolean => {
  if (hasName(general.name) || !hasName(named.name)) return false
  if (PAPERS.test(general.name)) return true
  return mayBeOfKind(general.name, named.kind) || (general.kind === named.kind && NAMED_LATER.has(named.kind))
}
