import type { Clause } from '../../5-frames/clause/chunk-sentence.ts'
import { opening } from '../../5-frames/clause/pass-over.ts'
import { groupAt, headBefore, isGroup, verbOf } from '../../5-frames/clause/clause-walk.ts'
import { PASSES_ON } from '../en/relays.ts'
import { SPEECH_VERBS } from '../en/speech.ts'
import { isSpeaker } from './is-speaker.ts'
import { beginningOfStrays, isNameWord } from '../names/name-words.ts'
import { beginningOfPair } from '../names/paired-name.ts'
import { isEndOfName } from '../names/whole-name.ts'
import type { View } from '../view.ts'

/** How far back a relative clause may open: no writer parts a speaker further from its verb. */
const LONGEST_CLAUSE = 30

/** The first word of a group, where "who opted" may hide a verb that no list holds. */
const firstWordOf = ({ framed, clause }: View, position: number): string =>
  framed.tokens.folded[framed.groups[groupAt(clause, position)]?.first ?? -1] ?? ''

/** What somebody does, or what befalls them: "was killed", which is a state where nobody did it. */
const doneBy = (clause: Clause, at: number): unknown =>
  verbOf(clause, at) ?? (clause.chunks[at]?.type === 'state' ? clause.chunks[at] : undefined)

/** "a resident who fled the village": the antecedent of a relative clause that closes at `at`; -1 when none does. */
const antecedentBefore = (view: View, at: number): number => {
  const { clause } = view
  const { chunks } = clause
  for (let here = at; here > 0 && here > at - LONGEST_CLAUSE; here -= 1) {
    const chunk = chunks[here]
    if (chunk?.type === 'relative') {
      const opens = chunks[here + 1]?.type === 'adverb' ? here + 2 : here + 1
      // "who fled", "whom we consulted", "a list which the minister published", "whose son was killed"
      const told =
        verbOf(clause, opens) ??
        (/^(whom|which|whose)$/.test(chunk.word) && isGroup(clause, opens) ? doneBy(clause, opens + 1) : undefined)
      const past = chunk.word === 'who' && isGroup(clause, opens) && /ed$/.test(firstWordOf(view, opens))
      return (told || past) && isGroup(clause, here - 1) ? headBefore(clause, here - 1) : -1
    }
    if (!chunk || /^(comma|semicolon|colon|subordinator|dash|quote|and)$/.test(chunk.type)) return -1
  }
  return -1
}

/** "Rescue 1122", "Suwayda.net": the group that the name begins with. */
const beginningOfName = ({ framed, clause }: View, position: number): number =>
  position > 0 && isEndOfName(framed, groupAt(clause, position))
    ? clause.chunks.findLastIndex((chunk, at) => at < position && chunk.type === 'group')
    : position

/** "a document seen by AFP said": what ends before the words that say who passes it on; -1 where none stand there. */
const beforeSeen = ({ clause }: View, at: number): number => {
  const verb = clause.chunks[at - 1]?.word === 'by' && isGroup(clause, at) ? verbOf(clause, at - 2) : undefined
  const passed = verb !== undefined && (verb.form === 'bare' || verb.passive) && PASSES_ON.has(verb.lemma)
  return passed && isGroup(clause, at - 3) ? at - 3 : -1
}

/** How far back the participle may stand that says more of a speaker: "an officer wounded in a raid on the town said". */
const LONGEST_PARTICIPLE = 8

/** What people may be at who then speak. */
const WATCHING = /^(monitor|document|verify|record|track|count|list|identify|hold|show|read|see|observe|describe|know)$/

/** "saw the convoy come through the town": what somebody sees another do, and no participle. */
const isSeenDoing = ({ clause }: View, at: number): boolean =>
  isGroup(clause, at - 1) && /^(see|watch|hear|notice|let|make)$/.test(verbOf(clause, at - 2)?.lemma ?? '')

/** "A trader displaced from Sake told …", "an official posted abroad said": who stands before a participle; -1 where none does. */
const beforeParticiple = (view: View, at: number): number => {
  const { clause } = view
  for (let here = at; here > 0 && here > at - LONGEST_PARTICIPLE; here -= 1) {
    const verb = verbOf(clause, here)
    if (verb) {
      // "an officer monitoring the operation", "a group documenting abuses": what they are at, and no word of theirs.
      const watches = verb.form === 'ing' && WATCHING.test(verb.lemma)
      const spoken = SPEECH_VERBS.has(verb.lemma) && verb.lemma !== 'identify' && verb.lemma !== 'quote' && !watches
      // "The coalition supporting the government in Aden said"
      const supports = verb.form === 'ing' && isGroup(clause, here + 1)
      const participle =
        (supports || (verb.form === 'bare' && verb.end - verb.first === 1)) && !spoken && !isSeenDoing(view, here)
      // "whom they met revealed": what somebody does, and no participle.
      const person = view.framed.groups[isGroup(clause, here - 1) ? groupAt(clause, here - 1) : -1]
      return participle && person !== undefined && person.class !== 'pronoun' ? headBefore(clause, here - 1) : -1
    }
    if (!/^(group|preposition|adverb|time|other)$/.test(clause.chunks[here]?.type ?? '')) return -1
    // "killed five soldiers": what a verb does, and no participle.
    if (isGroup(clause, here) && (verbOf(clause, here - 1)?.form ?? 'ing') !== 'ing') return -1
  }
  return -1
}

/** "the mother of one of the dead": where the group ends that a state closes, by which the few are called. */
const withinState = ({ clause, framed }: View, at: number): number =>
  clause.chunks[at]?.type === 'state' &&
  isGroup(clause, at - 1) &&
  framed.groups[groupAt(clause, at - 1)]?.class === 'elided' &&
  clause.chunks[at - 2]?.word === 'of'
    ? at - 1
    : at

/** The head of what ends at `at`, past the relative clause that may close there. */
export const headOfSpeaker = (view: View, end: number): number => {
  const { clause } = view
  const at = withinState(view, end)
  const seen = beforeSeen(view, at)
  if (seen >= 0) return headOfSpeaker(view, seen)
  const unbracketed = clause.chunks[at]?.type === 'close' ? opening(clause, at) - 1 : at
  const named = isNameWord(view, unbracketed) ? unbracketed - 1 : at
  const before = clause.chunks[named]?.type === 'preposition' ? named - 1 : named
  const head = beginningOfPair(view, beginningOfStrays(view, beginningOfName(view, headBefore(clause, before))))
  const antecedent = antecedentBefore(view, head < 0 ? at : head - 1)
  const described = beforeParticiple(view, at)
  if (described >= 0 && isSpeaker(view, described)) return described
  if (
    antecedent >= 0 &&
    (head < 0 || verbOf(clause, head - 1) || /^(relative|preposition)$/.test(clause.chunks[head - 1]?.type ?? ''))
  )
    return antecedent
  return head
}
