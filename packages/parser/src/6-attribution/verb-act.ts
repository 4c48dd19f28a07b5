import type { Clause } from '../5-frames/chunk-sentence.ts'
import { groupAt, skipAside, verbOf } from '../5-frames/clause-walk.ts'
import { behindPaper } from './behind-paper.ts'
import { canSpeak } from './can-speak.ts'
import { DENIALS, RELAYS, SPEECH_VERBS, WEAK_SPEECH } from './en/speech.ts'
import { findSubject } from './find-subject.ts'
import { isTrailing } from './is-trailing.ts'
import { nameSpeaker } from './name-speaker.ts'
import { passiveAct } from './passive-act.ts'
import { quotingAct } from './quoting-act.ts'
import { refersBack } from './refers-back.ts'
import type { SpeechAct } from './speech-act.ts'
import { toldTo } from './told-to.ts'
import type { View } from './view.ts'

/** Whether a weak verb of speech speaks here: a figure, "that" or quotation follows closely. */
const speaksHere = (view: View, at: number, lemma: string, inverted: boolean): boolean => {
  if (!WEAK_SPEECH.has(lemma) || inverted) return true
  const next = skipAside(view.clause, at + 1)
  const chunk = view.clause.chunks[next]
  if (!chunk) return true
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
  if (chunk.type === 'preposition') return /^(of|in|on|at)$/.test(chunk.word)
  // "the ministry reported as of 18:00"
  if (chunk.word === 'as') return view.clause.chunks[next + 1]?.word === 'of'
  return chunk.type === 'group' || chunk.type === 'state'
}

/** "The ministry denied the loss and said …", "…, but added …": the speaker of the verb before goes on. */
const sharesSubject = ({ chunks }: Clause, at: number): boolean => {
  const before = chunks[at - 1]?.type === 'adverb' ? chunks[at - 2] : chunks[at - 1]
  return before?.type === 'and' || before?.word === 'but'
}

/** "The army said …", "…, a doctor told Reuters", "was reported by the police": a verb of speech with its speaker. */
export const verbAct = (view: View, at: number, spoken: boolean): SpeechAct | undefined => {
  const { clause, framed } = view
  const verb = verbOf(clause, at)
  if (!verb || !SPEECH_VERBS.has(verb.lemma) || verb.form === 'infinitive') return undefined
  if (verb.passive) return passiveAct(view, at)
  const { position: subject, inverted } = findSubject(view, at)
  const position = behindPaper(view, subject)
  if (!speaksHere(view, at, verb.lemma, inverted)) return undefined
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
