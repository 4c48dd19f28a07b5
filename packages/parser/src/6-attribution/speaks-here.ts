import { groupAt, skipAside, skipModifiers, verbOf } from '../5-frames/clause-walk.ts'
import { PAST_AS_BASE, WEAK_SPEECH } from './en/speech.ts'
import type { View } from './view.ts'

const headWord = ({ clause, framed }: View, position: number): string =>
  framed.tokens.folded[framed.groups[groupAt(clause, position)]?.head ?? -1] ?? ''

/** Whether a weak verb of speech speaks here: a figure, "that" or quotation follows closely. */
export const speaksHere = (view: View, at: number, lemma: string, inverted: boolean): boolean => {
  const next = skipAside(view.clause, at + 1)
  const chunk = view.clause.chunks[next]
  // "The hospital admitted 37 wounded."
  const tells = /^(finite|copula)$/.test(verbOf(view.clause, skipModifiers(view.clause, next + 1))?.form ?? '')
  if (lemma === 'admit' && chunk?.counted === true && !tells) return false
  // "They released 12 hostages", "claiming 12 lives", "an officer accused of theft"
  if (lemma === 'release' && chunk?.counted === true) return false
  if (/^(accuse|blame)$/.test(lemma) && chunk?.type !== 'group') return false
  if (lemma === 'claim' && /^(life|lives)$/.test(headWord(view, next))) return false
  if (!WEAK_SPEECH.has(lemma) || inverted || !chunk) return true
  if (
    chunk.type === 'relative' ||
    chunk.type === 'comma' ||
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
  if (verb.lemma === 'post' && group.class !== 'pronoun') return true
  if (group.class === 'pronoun' || group.plural || PAST_AS_BASE.has(verb.lemma)) return false
  return !/^(police|people|media|data|staff|personnel)$/.test(framed.tokens.folded[group.head] ?? '')
}
