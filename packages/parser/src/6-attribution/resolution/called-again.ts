import type { SourceKind } from '@reportedly/schema'
import { LOWER } from '../../2-tokens/tokenize.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { lookupDemonym } from '../../4-mentions/gazetteer/lookup-demonym.ts'
import { firstFrom } from '../../engine/within.ts'
import { remember } from '../../engine/remember.ts'
import { ARMED_WORDS, OF_THE_PRESS, PLAIN_NOUNS, PRESS_WING, SAYS_WHAT_LIKE, WHOLE } from '../en/plain-nouns.ts'
import { isBody, isPerson } from '../names/person-or-body.ts'
import type { Speaker } from '../speaker.ts'

/** How many groups back a body may have been named. */
const FARTHEST = 60

/** What the words of a plain name may be: "the armed group", "the Iran-backed group"; null for the name of someone. */
const kindsOf = remember((name): readonly SourceKind[] | null => {
  const words = name.split(' ')
  const kinds = PLAIN_NOUNS.get(words.at(-1) ?? '') ?? null
  if (kinds === null || !words.slice(0, -1).every((word) => SAYS_WHAT_LIKE.test(word) || lookupDemonym(word) !== null))
    return null
  return words.some((word) => ARMED_WORDS.test(word)) ? ['armed-group'] : kinds
})

/** Whether plain words may be said of a body of a kind: "rights group" of a monitor. */
export const mayBeOfKind = (name: string, kind: SourceKind): boolean => kindsOf(name)?.includes(kind) === true

const isNamed = ({ name, voice }: Speaker): boolean => voice !== null && /\p{Lu}/u.test(name) && !WHOLE.test(name)

/** The body of such a kind that the text named last before a speaker, whether it spoke or not. */
const mentionedBefore = (
  framed: Framed,
  speaker: Speaker,
  kinds: readonly SourceKind[],
  until = 0,
): Speaker | undefined => {
  const { groups, tokens, text, known } = framed
  const from = firstFrom(groups, speaker.first) - 1
  for (let at = from; at >= 0 && at > from - FARTHEST; at -= 1) {
    const group = groups[at]
    if (group && group.first < until) return undefined
    if (!group || group.head < 0 || tokens.letterCase[group.head] === LOWER) continue
    // "the U.N. mission MINUSCA": by all of its words, or by the last.
    for (const begin of group.wordsFirst === group.head ? [group.head] : [group.wordsFirst, group.head]) {
      const name = text.slice(tokens.start[begin], tokens.end[group.end - 1])
      const source = WHOLE.test(name) ? null : known.source(name)
      if (source && kinds.includes(source.kind)) return { ...speaker, name, voice: source.id, kind: source.kind }
    }
  }
  return undefined
}

/**
 * Whom a plain noun with "the" stands for: "the armed group", "the mission". The body of such a kind that its sentence names, the speaker of such a kind that spoke last,
 * or else the body of such a kind that the registry knows and the text named last; undefined when there is none.
 */
export const calledAgain = (framed: Framed, speaker: Speaker, known: readonly Speaker[]): Speaker | undefined => {
  if (PRESS_WING.test(speaker.name))
    return known.findLast(({ kind, name }) => kind === 'military' && OF_THE_PRESS.test(name))
  const definite = framed.tokens.folded[speaker.first - 1] === 'the'
  if (definite && ARMIES.test(speaker.name)) return onlyArmy(known)
  const kinds = definite ? kindsOf(speaker.name) : null
  if (kinds === null) return undefined
  return amongKinds(framed, speaker, known, claimsDeeds(framed, speaker) ? ['armed-group'] : kinds)
}

/** What an army is called by itself, and what its name ends with. */
const ARMIES = /^(army|military|armed forces)$/
const OF_ARMIES = /^\p{Lu}.*\b(army|military|armed forces)( \(\p{Lu}+\))?$/iu

/** "The Orva army said … The military also said": the one army that has spoken. */
const onlyArmy = (known: readonly Speaker[]): Speaker | undefined => {
  const armies = known.filter((one) => one.kind === 'military' && isNamed(one) && OF_ARMIES.test(one.name))
  return armies.every(({ voice }) => voice === armies[0]?.voice) ? armies.at(-1) : undefined
}

/** "the group claimed 29 attacks": a deed of its own, where others claim that something happened. */
const claimsDeeds = ({ tokens: { folded } }: Framed, { end }: Speaker): boolean => {
  const claims = /^claim(s|ed)$/.test(folded[end] ?? '') ? end : end + 1
  if (!/^claim(s|ed)$/.test(folded[claims] ?? '')) return false
  for (let at = claims + 1; at < claims + 4; at += 1) if (DEEDS.test(folded[at] ?? '')) return true
  return false
}

const DEEDS = /^(attacks?|responsibility|operations?|ambush(es)?|raids?|bombings?|killings?)$/

/** Bodies that are called by what they are, and never "the organisation". */
const HAS_OWN_NOUN =
  /\b(commission|ministry|department|directorate|office|authority|court|tribunal|assembly|police|council)\b/i

/** Kinds that follow what armed groups claim. */
const PASSES_ON_SIDES = /^(monitor|ngo)$/

/** The armed group that spoke in the sentence in which another passed its words on. */
const sideBeside = ({ tokens }: Framed, { first, kind }: Speaker, known: readonly Speaker[]): Speaker | undefined =>
  PASSES_ON_SIDES.test(kind)
    ? known.findLast((one) => one.kind === 'armed-group' && tokens.sentence[one.first] === tokens.sentence[first])
    : undefined

/** The body of one of some kinds that a plain noun stands for. */
const amongKinds = (
  framed: Framed,
  speaker: Speaker,
  known: readonly Speaker[],
  kinds: readonly SourceKind[],
): Speaker | undefined => {
  // "MSF treated 23 wounded, the organization said.": who is named in the sentence itself comes first.
  const sentence = framed.ranges[framed.tokens.sentence[speaker.first] ?? 0]
  const here = mentionedBefore(framed, speaker, kinds, sentence?.first)
  const last = known.findLast((one) => isNamed(one) && !isPerson(one.name))
  const noun = framed.tokens.folded[speaker.end - 1] ?? ''
  // "The Orva Committees said … The group said"
  if (!here && last && OF_NO_OUTLET.test(noun) && SEVERAL_BODIES.test(last.name)) return last
  // "said in a video on its channel al-Sel. The armed group …": what carries a side’s words is not the side.
  const carries = ({ name }: Speaker): boolean => framed.known.source(name)?.stake.position === 'affiliated'
  const isArmed = kinds.every((kind) => kind === 'armed-group')
  const fits = (one: Speaker): boolean =>
    isNamed(one) &&
    kinds.includes(one.kind) &&
    !isPerson(one.name) &&
    !(isArmed && carries(one)) &&
    !(/^organi[sz]ation$/.test(noun) && HAS_OWN_NOUN.test(one.name))
  const spoke = known.findLast(fits)
  // "The Front said it killed 12, according to the Sel Group. … The group said": whose words were passed on, not who passed them.
  const passed = spoke && sideBeside(framed, spoke, known)
  return (
    here ??
    (passed && kinds.includes(passed.kind) && fits(passed) ? passed : spoke) ??
    onlyBody(speaker, known, kinds) ??
    mentionedBefore(framed, speaker, kinds)
  )
}

/** Nouns that are said of any body, and so of the only one that has spoken. */
const ANY_BODY = /(^|[ -])(body|entity|institution|panel)$/

/** "A commission of inquiry said … The seven-member body found …": the one body that has spoken, without a name of its own. */
const onlyBody = ({ name }: Speaker, known: readonly Speaker[], kinds: readonly SourceKind[]): Speaker | undefined => {
  const last = known.at(-1)
  if (!ANY_BODY.test(name) || last === undefined || !isBody(last.name) || !kinds.includes(last.kind)) return undefined
  return known.every(({ voice }) => voice === last.voice) ? last : undefined
}

/** Plain nouns by which no outlet is called: "the group" may be whichever spoke last. */
const OF_NO_OUTLET = /^(group|outfit|faction|militia|movement|coalition|alliance|organi[sz]ation|collective|committee)$/

/**
 * Whoever of such a kind has spoken since the one whose name a plain noun repeats: "a doctors’ group said … The Orva
 * Committees said … The group said".
 */
export const latestOfKind = (
  framed: Framed,
  speaker: Speaker,
  recognised: Speaker,
  known: readonly Speaker[],
): Speaker | undefined => {
  const { tokens } = framed
  const noun = tokens.folded[speaker.end - 1] ?? ''
  const side = /^(group|organi[sz]ation)$/.test(noun) ? sideBeside(framed, recognised, known) : undefined
  if (side) return side
  if (!OF_NO_OUTLET.test(noun) || new RegExp(`\\p{Lu}\\p{Ll}*${noun.slice(1)}$`, 'u').test(recognised.name))
    return undefined
  const last = known.findLast((one) => isNamed(one) && !isPerson(one.name))
  return last !== undefined &&
    last.first > recognised.first &&
    (mayBeOfKind(speaker.name, last.kind) || SEVERAL_BODIES.test(last.name) || isCalled(tokens.folded, last, noun))
    ? last
    : undefined
}

/** How far behind a name an aside may say what it is. */
const ASIDE = 8

/** "The General Union, another grassroots group, said": whether the aside right behind a name calls it by a noun. */
const isCalled = (folded: readonly string[], { end }: Speaker, noun: string): boolean => {
  if (folded[end] !== ',' || !/^(an?|another|the)$/.test(folded[end + 1] ?? '')) return false
  for (let at = end + 2; at < end + ASIDE && folded[at] !== ','; at += 1)
    if (folded[at] === noun) return folded[at + 1] === ','
  return false
}

/** Bodies of many, which no list of kinds holds: "the Resistance Committees", "the Emergency Rooms". */
const SEVERAL_BODIES = /\b(Committees|Rooms|Councils|Networks|Unions|Lawyers|Doctors|Brigades)$/
