import { LOWER } from '../../2-tokens/tokenize.ts'
import { groupAt, isGroup, verbOf } from '../../5-frames/clause/clause-walk.ts'
import { canSpeak } from '../subjects/can-speak.ts'
import { SAID_THINGS } from '../en/channels.ts'
import { ASKS, BELONGS, CHANNELS, MEANS, OUTLETS, OWN, PASSES_ON, SAME, SHARED_PAGES } from '../en/relays.ts'
import { PAST_AS_BASE } from '../en/speech.ts'
import { nameSpeaker } from '../names/name-speaker.ts'
import { OUTLET_KINDS } from '../papers/outlet-kinds.ts'
import type { Speaker } from '../speaker.ts'
import type { View } from '../view.ts'

/** How far behind a verb of passing on its "by" may stand: "reached by phone by". */
const REACH = 4

/** Whether a name is that of an outlet: by the registry, which knows the arms of armed groups too, or by its words. */
const isOutlet = ({ framed, clause }: View, index: number, { name, first }: Speaker): boolean => {
  const known = framed.known.source(name)
  if (known) return OUTLET_KINDS.has(known.kind) || known.stake.position === 'affiliated'
  if (SHARED_PAGES.test(name)) return false
  const named = !clause.upperCase && /\p{Lu}/u.test(name)
  const owned = /^(its|their)$/.test(framed.groups[index]?.determiner ?? '') && framed.tokens.folded[first] === 'agency'
  return (
    owned ||
    SAME.test(name) ||
    (OUTLETS.test(name) && (named || / (tv|television|radio|arm|wing)$|^agency/i.test(name)))
  )
}

const passesOn = ({ clause }: View, at: number): boolean => {
  const verb = verbOf(clause, at)
  if (verb === undefined || !PASSES_ON.has(verb.lemma)) return false
  // "a statement broadcast by Radio Sel": a participle that looks like its base.
  return verb.form === 'bare' || verb.passive || (PAST_AS_BASE.has(verb.lemma) && clause.chunks[at + 1]?.word === 'by')
}

/** "Armed Forces of the Philippines": an "of" within a name. */
const isWithinName = ({ clause, framed: { groups, tokens } }: View, at: number, word: string): boolean =>
  word === 'of' && isGroup(clause, at - 1) && tokens.letterCase[groups[groupAt(clause, at - 1)]?.head ?? -1] !== LOWER

/** Whoever words between two positions name as passing on what a speaker says: "quoted by Interfax", "on Radio Sel". */
const relayBetween = (view: View, from: number, to: number, behindSpeaker: boolean): Speaker | null => {
  const { clause, framed } = view
  let passed = -REACH - 1
  for (let at = from; at < to; at += 1) {
    if (passesOn(view, at)) passed = at
    const word = clause.chunks[at]?.type === 'preposition' ? (clause.chunks[at]?.word ?? '') : ''
    const by = word === 'by' && at - passed <= REACH
    const channel =
      CHANNELS.has(word) && !(behindSpeaker && at === from && BELONGS.has(word)) && !isWithinName(view, at, word)
    if ((!by && !channel) || !isGroup(clause, at + 1)) continue
    const index = groupAt(clause, at + 1)
    const group = framed.groups[index]
    if (!group || group.quantity >= 0 || group.class === 'pronoun' || OWN.test(group.determiner ?? '')) continue
    if (isOwnSite(view, index)) continue
    const speaker = nameSpeaker(framed, index, by ? (verbOf(clause, passed)?.lemma ?? 'say') : 'say', view.limit)
    const asked = ASKS.has(verbOf(clause, passed)?.lemma ?? '')
    // "asked by Reuters for comment": who may have spoken before.
    if (by && asked && /^(for|about|to|whether|on)$/.test(clause.chunks[at + 2]?.word ?? '')) continue
    if (speaker && (by && !asked ? canSpeak(view, index) && !isMeans(view, index) : isOutlet(view, index, speaker)))
      return speaker
  }
  return null
}

/** "carried by its website": what a speaker has of its own and calls by no name. */
const isOwnSite = ({ framed: { groups, text, tokens } }: View, index: number): boolean => {
  const group = groups[index]
  if (!group || !/^(its|their|his|her)$/.test(group.determiner ?? '')) return false
  return !/\p{Lu}/u.test(text.slice(tokens.start[group.wordsFirst], tokens.end[group.end - 1]))
}

/** "reached by phone": how, and not by whom. */
const isMeans = ({ framed: { groups, tokens } }: View, index: number): boolean => {
  const group = groups[index]
  return group !== undefined && group.end - group.first === 1 && MEANS.test(tokens.folded[group.head] ?? '')
}

/** "the account", "the claim": what somebody has said. */
const isSaidThing = ({ clause, framed }: View, position: number): boolean =>
  SAID_THINGS.test(framed.tokens.folded[framed.groups[groupAt(clause, position)]?.head ?? -1] ?? '')

/** Where the words that say how a thing was said end: "said in a text carried by ANF | that", "…, quoted by Sel". */
const endOfManner = (view: View, from: number): number => {
  const { chunks } = view.clause
  let here = from
  for (; here < chunks.length; here += 1) {
    const chunk = chunks[here]
    if (chunk?.type === 'comma' && passesOn(view, here + 1)) continue
    // "the statement said as quoted by Sel"
    if (chunk?.word === 'as' && passesOn(view, here + 1)) continue
    if (chunk?.type === 'group' && chunks[here - 1]?.type !== 'preposition' && !chunk.counted) {
      // "confirmed the attack to AFP", "dismissed the account on its radio"
      const told =
        chunks[here + 1]?.word === 'to' || (isSaidThing(view, here) && CHANNELS.has(chunks[here + 1]?.word ?? ''))
      if (here !== from || !told) return here
      continue
    }
    if (chunk?.type === 'verb' && !passesOn(view, here) && chunk.word !== 'interview') return here
    if (!chunk || chunk.counted === true) return here
    if (!/^(group|verb|preposition|adverb|time|other)$/.test(chunk.type)) return here
  }
  return here
}

/** How far before a speaker an aside of its own may open. */
const LONGEST_ASIDE = 18

/**
 * Where words before a speaker open that are an aside of its own: "Reached by phone, …", "In a text read on Radio Sel, …",
 * "…: in a claim relayed by Sel it …"; -1 where none do.
 */
const asideBefore = ({ clause, framed }: View, speaker: number): number => {
  const { chunks } = clause
  const pronoun = framed.groups[groupAt(clause, speaker)]?.class === 'pronoun'
  if (chunks[speaker - 1]?.type !== 'comma' && !(pronoun && /^(group|time)$/.test(chunks[speaker - 1]?.type ?? '')))
    return -1
  const opens = chunks.findLastIndex(({ type }, at) => at < speaker && /^(colon|semicolon|dash)$/.test(type)) + 1
  if (speaker - opens > LONGEST_ASIDE) return -1
  const first = chunks[opens]?.type
  return (first === 'verb' ? verbOf(clause, opens)?.form !== 'finite' : first === 'preposition') ? opens : -1
}

/** "issued a statement through Amaq in which it said": where the paper stands in which a pronoun speaks; -1 where none does. */
const paperBefore = ({ clause, framed }: View, speaker: number): number => {
  const { chunks } = clause
  if (chunks[speaker - 1]?.word !== 'which' || chunks[speaker - 2]?.word !== 'in') return -1
  return chunks.findLastIndex(
    (_, at) =>
      at < speaker - 2 &&
      at > speaker - LONGEST_ASIDE / 2 &&
      isGroup(clause, at) &&
      SAID_THINGS.test(framed.tokens.folded[framed.groups[groupAt(clause, at)]?.head ?? -1] ?? ''),
  )
}

/** Whoever passes on what a speaker says, as words beside the speaker and its verb name it; null when none do. */
export const relayedBy = (view: View, verb: number, speaker: number): Speaker | null => {
  const inverted = speaker > verb
  const beside = speaker >= 0 && !inverted && verb - speaker < 24 ? relayBetween(view, speaker + 1, verb, true) : null
  if (beside) return beside
  const from = inverted ? speaker + 1 : verb + 1
  const behind = relayBetween(view, from, endOfManner(view, from), inverted)
  if (behind) return behind
  if (speaker <= 0 || inverted) return null
  const aside = asideBefore(view, speaker)
  const paper = aside < 0 ? paperBefore(view, speaker) : -1
  if (paper >= 0) return relayBetween(view, paper + 1, speaker - 2, false)
  return aside < 0 ? null : relayBetween(view, aside, speaker, false)
}

/** Whoever passes on what "according to X" goes by: "according to the channel, quoted by Interfax". */
export const relayedBehind = (view: View, speaker: number): Speaker | null => {
  const behind = view.clause.chunks[speaker + 1]?.type === 'comma' ? speaker + 2 : speaker + 1
  // "according to the general staff, as quoted by Xinhua"
  const from = view.clause.chunks[behind]?.word === 'as' && passesOn(view, behind + 1) ? behind + 1 : behind
  const word = view.clause.chunks[from]
  return word?.type === 'verb' || (from === speaker + 1 && word?.type === 'preposition')
    ? relayBetween(view, from, endOfManner(view, from), true)
    : null
}
