import { readVerb } from '../4-mentions/en/verbs.ts'
import type { Clause } from '../5-frames/chunk-sentence.ts'
import { groupAt, skipAside, skipModifiers, subjectsOf, verbOf } from '../5-frames/clause-walk.ts'
import { behindPaper } from './behind-paper.ts'
import { canSpeak } from './can-speak.ts'
import { DENIALS, PAST_AS_BASE, RELAYS, SPEECH_VERBS, WEAK_SPEECH } from './en/speech.ts'
import { findSubject } from './find-subject.ts'
import { isTrailing } from './is-trailing.ts'
import { nameSpeaker } from './name-speaker.ts'
import { passiveAct } from './passive-act.ts'
import { quotingAct } from './quoting-act.ts'
import { refersBack } from './refers-back.ts'
import type { SpeechAct } from './speech-act.ts'
import { toldTo } from './told-to.ts'
import type { View } from './view.ts'

const headWord = ({ clause, framed }: View, position: number): string =>
  framed.tokens.folded[framed.groups[groupAt(clause, position)]?.head ?? -1] ?? ''

/** Whether a weak verb of speech speaks here: a figure, "that" or quotation follows closely. */
const speaksHere = (view: View, at: number, lemma: string, inverted: boolean): boolean => {
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
const isNoun = ({ clause, framed }: View, at: number, subject: number): boolean => {
  const verb = verbOf(clause, at)
  const group = framed.groups[groupAt(clause, subject)]
  if (!verb || !group || verb.main !== verb.first || framed.tokens.folded[verb.main] !== verb.lemma) return false
  if (verb.lemma === 'post' && group.class !== 'pronoun') return true
  if (group.class === 'pronoun' || group.plural || PAST_AS_BASE.has(verb.lemma)) return false
  return !/^(police|people|media|data|staff|personnel)$/.test(framed.tokens.folded[group.head] ?? '')
}

/** "The ministry denied the loss and said …", "…, but added …": the speaker of the verb before goes on. */
const sharesSubject = ({ chunks }: Clause, at: number): boolean => {
  const before = chunks[at - 1]?.type === 'adverb' ? chunks[at - 2] : chunks[at - 1]
  return before?.type === 'and' || before?.word === 'but'
}

/** "The army struck two buildings and said …": who does what the verb before says. */
const sharedSubject = (view: View, at: number): number =>
  subjectsOf(view.clause, at).find(
    (position) =>
      view.framed.groups[groupAt(view.clause, position)]?.quantity === -1 &&
      canSpeak(view, groupAt(view.clause, position)),
  ) ?? -1

/** The words without which `verbAct` finds nothing. */
export const saysSomething = (word: string): boolean => SPEECH_VERBS.has(readVerb(word)?.lemma ?? '')

/** "The army said …", "…, a doctor told Reuters", "was reported by the police": a verb of speech with its speaker. */
export const verbAct = (view: View, at: number, spoken: boolean): SpeechAct | undefined => {
  const { clause, framed } = view
  const verb = verbOf(clause, at)
  if (!verb || !SPEECH_VERBS.has(verb.lemma) || verb.form === 'infinitive') return undefined
  if (verb.passive) return passiveAct(view, at)
  const { position: subject, inverted } = findSubject(view, at)
  const shared = subject < 0 && !spoken && sharesSubject(clause, at) ? sharedSubject(view, at) : subject
  const position = behindPaper(view, shared)
  if (!speaksHere(view, at, verb.lemma, inverted) || (!inverted && isNoun(view, at, subject))) return undefined
  const index = groupAt(clause, position)
  // "…, saying that" goes on with whoever has just been named.
  const goesOn = verb.form === 'ing' ? position < 0 || spoken : position < 0 && spoken && sharesSubject(clause, at)
  const back = goesOn || refersBack(view, index)
  if (!back && (position < 0 || !canSpeak(view, index))) return undefined
  const speaker =
    position < 0 || (back && framed.groups[index]?.class === 'pronoun')
      ? null
      : nameSpeaker(framed, index, verb.lemma, inverted ? view.limit : verb.first)
  if (RELAYS.has(verb.lemma)) return quotingAct(view, at, speaker)
  const trails = inverted || isTrailing(view, at, subject)
  // "If 50 were killed, as the rebels say, …": an aside speaks for both sides of it.
  const aside = clause.chunks[subject - 1]?.word === 'as'
  const side = aside ? 'both' : trails ? 'before' : 'behind'
  return {
    speaker,
    refersBack: back,
    relay:
      verb.lemma === 'tell' ||
      verb.lemma === 'say' ||
      verb.lemma === 'confirm' ||
      verb.lemma === 'speak' ||
      verb.lemma === 'write'
        ? toldTo(view, at)
        : null,
    at: verb.first,
    side,
    // "did not deny" says nothing to the contrary.
    denial: DENIALS.has(verb.lemma) ? !verb.negated : verb.negated && verb.lemma === 'confirm',
  }
}
