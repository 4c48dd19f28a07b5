import { groupAt, isGroup, skipAside, skipModifiers, verbOf } from '../../5-frames/clause/clause-walk.ts'
import { PAST_AS_BASE, WEAK_SPEECH } from '../en/speech.ts'
import { headWord, PARTICULAR, takesIn } from './particular-verbs.ts'
import { subjectBefore } from '../subjects/subject-before.ts'
import type { View } from '../view.ts'

/** Whether a verb is a participle of hearsay about the noun before it: "a man believed to be …". */
const isReduced = ({ clause, framed }: View, at: number): boolean => {
  const verb = verbOf(clause, at)
  if (
    verb?.form !== 'bare' ||
    !/^(believe|think|report|say|know|suspect|fear|allege|rumou?r|understand|presume|consider)$/.test(verb.lemma)
  )
    return false
  const next = verbOf(clause, at + 1)
  // "a device believed planted by the rebels"
  if (next?.form === 'bare') return verb.lemma !== 'say' && verb.lemma !== 'report' && next.end - next.first === 1
  return next !== undefined && (next.form === 'infinitive' || framed.tokens.folded[next.first] === 'to')
}

/** Whether "admitted" says of a figure before it where it was taken: "37 admitted to the ward", "16 soldiers admitted on Sunday". */
const isOfPatients = ({ clause, framed }: View, at: number): boolean => {
  const before = framed.groups[groupAt(clause, at - 1)]
  const next = clause.chunks[at + 1]?.type ?? ''
  return (before?.quantity ?? -1) >= 0 && verbOf(clause, at)?.form === 'bare' && /^(preposition|time|state)$/.test(next)
}

/** "Seven nurses released in the county": those before the verb are told to be free. */
const isLetGo = (view: View, at: number): boolean =>
  view.framed.measuresOf.has(groupAt(view.clause, subjectBefore(view, at)))

/** Whether what looks like a verb in "-s" is the plural noun that the verb right behind it needs. */
const isPluralNoun = ({ clause, framed }: View, at: number): boolean => {
  const verb = verbOf(clause, at)
  const next = verbOf(clause, at + 1)
  const word = framed.tokens.folded[verb?.first ?? -1] ?? ''
  return (
    verb?.first === verb?.main &&
    /^(estimates|reports|counts)$/.test(word) &&
    framed.tokens.folded[next?.first ?? -1] !== 'to' &&
    /^(finite|bare)$/.test(next?.form ?? '')
  )
}

/** What a group claims to be for. */
const AIMS = /^(defend|represent|protect|fight|serve|speak|act|stand|seek|champion|support)$/

const isToVerb = ({ clause, framed }: View, at: number): boolean => {
  const verb = verbOf(clause, at)
  return verb?.form === 'infinitive' || framed.tokens.folded[verb?.first ?? -1] === 'to'
}

/** Whether a weak verb of speech speaks here: a figure, "that" or quotation follows closely. */
export const speaksHere = (view: View, at: number, lemma: string, inverted: boolean): boolean => {
  const next = skipAside(view.clause, at + 1)
  const chunk = view.clause.chunks[next]
  // "The hospital admitted 37 wounded."
  const tells = /^(finite|copula)$/.test(verbOf(view.clause, skipModifiers(view.clause, next + 1))?.form ?? '')
  if (lemma === 'admit' && chunk?.counted === true && !tells && takesIn(view, subjectBefore(view, at))) return false
  // "16 soldiers admitted on Sunday": patients.
  if (lemma === 'admit' && isOfPatients(view, at)) return false
  // "Initial estimates put the toll at 20", "Early reports said …": a noun before its verb.
  if (isPluralNoun(view, at)) return false
  // "They released 12 hostages", "claiming 12 lives", "an officer accused of theft"
  if (lemma === 'release' && (chunk?.counted === true || isLetGo(view, at))) return false
  if (/^(accuse|blame)$/.test(lemma) && chunk?.type !== 'group') return false
  if (lemma === 'claim' && /^(life|lives)$/.test(headWord(view, next))) return false
  // "The group claims to defend farmers": what it is for, and nothing that happened.
  if (lemma === 'claim' && AIMS.test(verbOf(view.clause, next)?.lemma ?? '') && isToVerb(view, next)) return false
  if (PARTICULAR[lemma]?.(view, at) === false) return false
  // "a substance believed to be cocaine", "troops reported to have fled"
  if (isReduced(view, at) && !inverted) return false
  // "over 100 militants reported dead"
  if (chunk?.type === 'state' && /^(report|fear|believe|presume|confirm|say)$/.test(lemma)) return false
  if (!WEAK_SPEECH.has(lemma) || inverted || !chunk) return true
  if (
    chunk.type === 'relative' ||
    chunk.type === 'comma' ||
    chunk.type === 'semicolon' ||
    chunk.type === 'quote' ||
    chunk.type === 'verb' ||
    chunk.type === 'colon' ||
    chunk.type === 'other' ||
    chunk.type === 'time'
  )
    return true
  if (chunk.type === 'preposition')
    return /^(of|in|on|at)$/.test(chunk.word) || (/^(raise|revise|lower|put)$/.test(lemma) && chunk.word === 'to')
  // "the ministry reported as of 18:00"
  if (chunk.word === 'as') return view.clause.chunks[next + 1]?.word === 'of'
  return chunk.type === 'group' || chunk.type === 'state'
}

/** "the police post", "Russian air defences": in the singular no base form of a verb stands behind its subject. */
export const isNounHere = ({ clause, framed }: View, at: number, subject: number): boolean => {
  const verb = verbOf(clause, at)
  const group = framed.groups[groupAt(clause, subject)]
  if (!verb || !group || verb.main !== verb.first || framed.tokens.folded[verb.main] !== verb.lemma) return false
  // "in a dispute over", "for fear of"
  const before = framed.tokens.folded[verb.first - 1] ?? ''
  if (verb.form !== 'infinitive' && /^(an?|the|for|in|of|and|any|no)$/.test(before) && group.end < verb.first - 1)
    return true
  if (verb.lemma === 'post' && group.class !== 'pronoun') return true
  if (group.class === 'pronoun' || group.plural || PAST_AS_BASE.has(verb.lemma)) return false
  // "health officials and Reuters say"
  if (clause.chunks[subject - 1]?.type === 'and' && isGroup(clause, subject - 2)) return false
  return !/^(police|people|media|data|staff|personnel)$/.test(framed.tokens.folded[group.head] ?? '')
}
