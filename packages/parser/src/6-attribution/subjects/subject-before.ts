import { groupAt, headBefore, isGroup, subjectsOf, verbOf } from '../../5-frames/clause/clause-walk.ts'
import { beforeOffice, nameAt } from './before-office.ts'
import { isFirstPerson, isSomeOfThem } from './can-speak.ts'
import { OFFICES } from '../../4-mentions/en/titles.ts'
import { SPEECH_VERBS } from '../en/speech.ts'
import { headOfSpeaker } from './head-of-speaker.ts'
import { isSpeaker } from './is-speaker.ts'
import { isPerson } from '../names/person-or-body.ts'
import type { View } from '../view.ts'

/** How far back an aside may open: no writer parts a speaker further from its verb. */
const LONGEST_ASIDE = 30

/** Whether what stands between two commas says more of the speaker before it. */
const isAside = (view: View, open: number, close: number): boolean => {
  const { clause } = view
  const { chunks } = clause
  const opening = chunks[open + 1]
  if (!opening) return false
  if (/^(relative|preposition|adverb|time|other|open)$/.test(opening.type)) return true
  const verb = verbOf(clause, open + 1)
  // "Musa Bello, head of the administration, said"
  if (verb?.lemma === 'head' && chunks[open + 2]?.word === 'of') return true
  if (verb) return verb.form === 'bare' || verb.form === 'ing'
  if (opening.type !== 'group') return /^(as|when|where)$/.test(opening.word)
  // "A doctor in Gao, I spoke to her an hour ago, told me": what a reporter says of herself.
  if (isFirstPerson(view, groupAt(clause, open + 1)) && isGroup(clause, open - 1))
    return verbOf(clause, open + 2) !== undefined
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

/** "the director, Army Relations, 7 Division | said": the office that stands before the bodies it is held in, else the position itself. */
const beforeBody = (view: View, position: number): number => {
  const { clause, framed } = view
  const body = framed.groups[groupAt(clause, position)]
  if (clause.chunks[position - 1]?.type !== 'comma' || !isGroup(clause, position - 2) || body?.determiner !== null)
    return position
  const office = framed.groups[groupAt(clause, position - 2)]
  const isOffice =
    office?.determiner === 'the' && !office.plural && OFFICES.has(framed.tokens.folded[office.end - 1] ?? '')
  return isOffice && isSpeaker(view, position - 2) ? position - 2 : position
}

/** Who stands before an aside that closes with the comma at `close`; -1 when nobody does. */
const beforeAside = (view: View, close: number): number => {
  const { chunks } = view.clause
  for (let here = close - 1; here > 0 && here > close - LONGEST_ASIDE; here -= 1) {
    const type = chunks[here]?.type
    if (type === 'semicolon' || type === 'colon' || type === 'quote') return -1
    if (type !== 'comma' || !isAside(view, here, close)) continue
    const head = headOfSpeaker(view, here - 1)
    // "While giving an account of it, a trader, who fled, said": what is given does not speak.
    if (verbOf(view.clause, head - 1)?.form === 'ing') return isSpeaker(view, here + 1) ? here + 1 : -1
    if (isSpeaker(view, head)) return beforeBody(view, beforeOffice(view, head))
    // "One, an officer in Niamey, said": whoever the aside says it is.
    if (isOneOf(view, head) && isSpeaker(view, here + 1)) return here + 1
  }
  return -1
}

/** "The monitor – which counts the dead – said": who stands before what is set between dashes; -1 when nobody does. */
const beforeDashes = (view: View, close: number): number => {
  const { chunks } = view.clause
  const open = chunks.findLastIndex(({ type }, at) => at < close && at > close - LONGEST_ASIDE && type === 'dash')
  const head = open > 0 ? headOfSpeaker(view, open - 1) : -1
  return isSpeaker(view, head) ? beforeOffice(view, head) : -1
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
  const dashed = before === 'dash' ? beforeDashes(view, here) : -1
  if (dashed >= 0) return dashed
  if (before !== 'comma') return beforeOffice(view, headOfSpeaker(view, here))
  const set = beforeAside(view, here)
  if (set >= 0) return set
  // "“…,” a teacher in Gao, told Reuters": a comma that is too many.
  const head = headOfSpeaker(view, here - 1)
  if (chunks[head - 1]?.type === 'quote' && isSpeaker(view, head)) return head
  const name = view.framed.groups[groupAt(clause, here - 1)]
  if (name?.class === 'name' && chunks[here - 2]?.type === 'comma') return here - 1
  const [position = -1] = [...subjectsOf(clause, at)].sort((a, b) => b - a)
  return position
}
