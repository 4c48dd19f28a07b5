import { LOWER } from '../2-tokens/tokenize.ts'
import { opening } from '../5-frames/clause/pass-over.ts'
import { groupAt, headBefore, isGroup, subjectsOf, verbOf } from '../5-frames/clause-walk.ts'
import { canSpeak, isSomeOfThem } from './can-speak.ts'
import { PASSES_ON } from './en/relays.ts'
import { SPEECH_VERBS } from './en/speech.ts'
import { beginningOfStrays, isNameWord } from './name-words.ts'
import { isBareName, isPerson } from './person-or-body.ts'
import { isEndOfName } from './whole-name.ts'
import type { View } from './view.ts'

/** How far back an aside may open: no writer parts a speaker further from its verb. */
const LONGEST_ASIDE = 30

const isSpeaker = (view: View, position: number): boolean =>
  position >= 0 &&
  canSpeak(view, groupAt(view.clause, position)) &&
  view.framed.groups[groupAt(view.clause, position)]?.quantity === -1

/** The first word of a group, where "who opted" may hide a verb that no list holds. */
const firstWordOf = ({ framed, clause }: View, position: number): string =>
  framed.tokens.folded[framed.groups[groupAt(clause, position)]?.first ?? -1] ?? ''

/** "a resident who fled the village": the antecedent of a relative clause that closes at `at`; -1 when none does. */
const antecedentBefore = (view: View, at: number): number => {
  const { clause } = view
  const { chunks } = clause
  for (let here = at; here > 0 && here > at - LONGEST_ASIDE; here -= 1) {
    const chunk = chunks[here]
    if (chunk?.type === 'relative') {
      const opens = chunks[here + 1]?.type === 'adverb' ? here + 2 : here + 1
      // "who fled", "whom we consulted", "a list which the minister published"
      const told =
        verbOf(clause, opens) ??
        (/^(whom|which)$/.test(chunk.word) && isGroup(clause, opens) ? verbOf(clause, opens + 1) : undefined)
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

/** The head of what ends at `at`, past the relative clause that may close there. */
const headOf = (view: View, at: number): number => {
  const { clause } = view
  const seen = beforeSeen(view, at)
  if (seen >= 0) return headOf(view, seen)
  const unbracketed = clause.chunks[at]?.type === 'close' ? opening(clause, at) - 1 : at
  const named = isNameWord(view, unbracketed) ? unbracketed - 1 : at
  const before = clause.chunks[named]?.type === 'preposition' ? named - 1 : named
  const head = beginningOfStrays(view, beginningOfName(view, headBefore(clause, before)))
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

/** Whether what stands between two commas says more of the speaker before it. */
const isAside = ({ clause }: View, open: number, close: number): boolean => {
  const { chunks } = clause
  const opening = chunks[open + 1]
  if (!opening) return false
  if (/^(relative|preposition|adverb|time|other|open)$/.test(opening.type)) return true
  const verb = verbOf(clause, open + 1)
  // "Musa Bello, head of the administration, said"
  if (verb?.lemma === 'head' && chunks[open + 2]?.word === 'of') return true
  if (verb) return verb.form === 'bare' || verb.form === 'ing'
  if (opening.type !== 'group') return /^(as|when|where)$/.test(opening.word)
  // "The general staff, the site wrote, spoke of two dead": who tells of it stands between.
  const tells = close === open + 3 && SPEECH_VERBS.has(verbOf(clause, open + 2)?.lemma ?? '')
  if (tells && /^(finite|bare)$/.test(verbOf(clause, close + 1)?.form ?? ''))
    return !chunks.some(({ type }, here) => here < open && (type === 'verb' || type === 'quote'))
  for (let here = open + 2; here < close; here += 1) {
    const inner = verbOf(clause, here)
    if (chunks[here]?.type === 'relative' || chunks[here]?.type === 'comma') return true
    // "and head of the task force"
    if (inner?.lemma === 'head' && chunks[here + 1]?.word === 'of') continue
    if (inner && (inner.form === 'finite' || inner.form === 'copula')) return false
  }
  return true
}

/** "One", "one of them" and "the other" of those just named. */
export const isOneOf = (view: View, position: number): boolean => {
  const { framed, clause } = view
  const index = groupAt(clause, position)
  return (
    isSomeOfThem(view, index) ||
    /^(one|other|another|first|second|third|latter)$/.test(
      framed.tokens.folded[(framed.groups[index]?.end ?? 0) - 1] ?? '',
    )
  )
}

/** Who stands before an aside that closes with the comma at `close`; -1 when nobody does. */
const beforeAside = (view: View, close: number): number => {
  const { chunks } = view.clause
  for (let here = close - 1; here > 0 && here > close - LONGEST_ASIDE; here -= 1) {
    const type = chunks[here]?.type
    if (type === 'semicolon' || type === 'colon' || type === 'quote') return -1
    if (type !== 'comma' || !isAside(view, here, close)) continue
    const head = headOf(view, here - 1)
    if (isSpeaker(view, head)) return head
    // "One, an officer in Niamey, said": whoever the aside says it is.
    if (isOneOf(view, head) && isSpeaker(view, here + 1)) return here + 1
  }
  return -1
}

/** What may stand between a speaker and its verb and says nothing: "also", "on Monday", "themselves". */
const isBeside = ({ clause, framed }: View, at: number): boolean => {
  const type = clause.chunks[at]?.type
  // "The authorities have themselves published …"
  const have = verbOf(clause, at)
  if (have && have.end - have.first === 1 && /^(have|has|had)$/.test(framed.tokens.folded[have.first] ?? ''))
    return true
  // "who on the same day said"
  if (type === 'preposition') return clause.chunks[at + 1]?.type === 'time'
  if (type !== 'group') return type === 'adverb' || type === 'time' || type === 'other'
  const group = framed.groups[groupAt(clause, at)]
  if (group === undefined || group.end - group.first > 1) return false
  const word = framed.tokens.folded[group.head] ?? ''
  // "Radio Sel first gave a toll of 11", "The police late on Monday said"
  return /^(first|late|early)$/.test(word) || (group.class === 'pronoun' && /(self|selves)$/.test(word))
}

/** "for his part", "on its side", "in her turn". */
const isOwnPart = ({ clause, framed }: View, at: number): boolean => {
  const group = framed.groups[groupAt(clause, at)]
  if (!group || clause.chunks[at - 1]?.type !== 'preposition') return false
  return (
    /^(his|her|its|their)$/.test(group.determiner ?? '') &&
    /^(part|side|turn)$/.test(framed.tokens.folded[group.head] ?? '')
  )
}

/** The words of a group. */
const nameAt = ({ clause, framed: { groups, text, tokens } }: View, position: number): string => {
  const { wordsFirst = 0, end = 1 } = groups[groupAt(clause, position)] ?? {}
  return text.slice(tokens.start[wordsFirst], tokens.end[end - 1])
}

/** Words that end an office, where a name would end a person: "the Orva East commissioner". */
const OFFICE_NOUN =
  /^(chief|head|director|commissioner|governor|mayor|minister|secretary|spokes(man|woman|person)|commander|administrator|officer|leader|chairman|coordinator|manager)$/

/**
 * "Colonel Musa Bello, acting head of the office | said", "For his part, Musa Bello, the Orva East commissioner | said": the name
 * that opens a sentence, where no comma closes its office.
 */
const beforeOffice = (view: View, head: number): number => {
  const { clause, framed } = view
  const before = clause.chunks[head - 3]?.type ?? 'comma'
  if (head < 2 || clause.chunks[head - 1]?.type !== 'comma' || before !== 'comma' || !isSpeaker(view, head - 2))
    return head
  const [name, office] = [framed.groups[groupAt(clause, head - 2)], framed.groups[groupAt(clause, head)]]
  if (!name || !office || !(name.person || isBareName(nameAt(view, head - 2)))) return head
  const noun = framed.tokens.folded[office.end - 1] ?? ''
  const isOffice = OFFICE_NOUN.test(noun) && office.end - office.wordsFirst > 1
  const isLower = framed.tokens.letterCase[office.wordsFirst] === LOWER && isPerson(nameAt(view, head))
  return isOffice || (head === 2 && isLower) ? head - 2 : head
}

/** The position of the group that speaks before its verb, past what stands between: names, asides, "of the army". */
export const subjectBefore = (view: View, at: number): number => {
  const { clause } = view
  const { chunks } = clause
  let here = at - 1
  while (isBeside(view, here)) here -= 1
  if (isOwnPart(view, here)) here -= chunks[here - 2]?.type === 'comma' ? 3 : 2
  // "in a claim relayed by Sel it said": a pronoun is no part of what stands before it.
  const pronoun = view.framed.groups[isGroup(clause, here) ? groupAt(clause, here) : -1]
  if (pronoun?.class === 'pronoun' && /^(he|she|it|they|we|i)$/.test(view.framed.tokens.folded[pronoun.head] ?? ''))
    return here
  // "a commander, who denied that …"
  if (chunks[here]?.type === 'relative' && /^(who|which)$/.test(chunks[here]?.word ?? '')) {
    const end = chunks[here - 1]?.type === 'comma' ? here - 2 : here - 1
    const head = headBefore(clause, end)
    // "the toll of the general staff, which said that": whoever can speak, not what it speaks of.
    const speaks = !isSpeaker(view, head) && isGroup(clause, end) && isSpeaker(view, end) ? end : head
    // "information from an officer of the rebels, which indicated that": no person is "which".
    return chunks[here]?.word === 'which' && isGroup(clause, speaks) && isPerson(nameAt(view, speaks)) ? -1 : speaks
  }
  const before = chunks[here]?.type
  if (before !== 'comma') return beforeOffice(view, headOf(view, here))
  const set = beforeAside(view, here)
  if (set >= 0) return set
  // "“…,” a teacher in Gao, told Reuters": a comma that is too many.
  const head = headOf(view, here - 1)
  if (chunks[head - 1]?.type === 'quote' && isSpeaker(view, head)) return head
  const name = view.framed.groups[groupAt(clause, here - 1)]
  if (name?.class === 'name' && chunks[here - 2]?.type === 'comma') return here - 1
  const [position = -1] = [...subjectsOf(clause, at)].sort((a, b) => b - a)
  return position
}
