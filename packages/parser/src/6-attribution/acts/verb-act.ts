import { readVerb } from '../../4-mentions/en/verbs.ts'
import type { Clause } from '../../5-frames/clause/chunk-sentence.ts'
import { groupAt, isGroup, subjectsOf, verbOf } from '../../5-frames/clause/clause-walk.ts'
import { asideOf } from './aside-of.ts'
import { behindPaper } from '../subjects/behind-paper.ts'
import { canSpeak, isFirstPerson, isSomeOfThem, isWhoever } from '../subjects/can-speak.ts'
import { CONCLUDING, JUDGING, RELAYS, SPEAKING_NOUNS, SPEECH_VERBS } from '../en/speech.ts'
import { deniesHere, denialOf } from './denial-of.ts'
import { findSubject, isAccompanying } from '../subjects/find-subject.ts'
import { isTrailing, saysMoreBehind, standsBetween } from './is-trailing.ts'
import { hearerInClause } from './hearer-in-clause.ts'
import { jointBefore, jointBehind } from '../subjects/joint-speaker.ts'
import { headWord } from './particular-verbs.ts'
import { learntByUs, learntFrom } from './learnt-from.ts'
import { nameSpeaker } from '../names/name-speaker.ts'
import { ownAntecedent } from '../subjects/own-antecedent.ts'
import { paperBeside } from '../subjects/paper-beside.ts'
import { hadFrom, takenOverBy } from './passed-again.ts'
import { passiveAct } from './passive-act.ts'
import { isPlaceOfRecord } from './place-of-record.ts'
import { pronounOf } from '../subjects/pronoun-of.ts'
import { quotingAct } from './quoting-act.ts'
import { keptBy, reckonedBy } from './reckoned-by.ts'
import { refersBack } from '../subjects/refers-back.ts'
import { relayedBy } from './relayed-by.ts'
import { isNounHere, speaksHere } from './speaks-here.ts'
import type { SpeechAct } from './speech-act.ts'
import { spokeTo } from './spoke-to.ts'
import { isOfThis } from './this-act.ts'
import { toldTo } from './told-to.ts'
import type { View } from '../view.ts'

/** "The ministry denied the loss and said …", "…, but added …": the speaker of the verb before goes on. */
const sharesSubject = ({ chunks }: Clause, at: number): boolean => {
  const before = chunks[at - 1]?.type === 'adverb' ? chunks[at - 2] : chunks[at - 1]
  return before?.type === 'and' || before?.word === 'but'
}

/** "worth recalling", "without saying", "after announcing". */
const isGerund = ({ chunks, verbs }: Clause, at: number): boolean => {
  const before = chunks[at - 1]
  return (
    before?.type === 'preposition' ||
    before?.type === 'subordinator' ||
    (before?.type === 'verb' && verbs[before.index]?.lemma === 'worth')
  )
}

/** "The army struck two buildings and said …": who does what the verb before says. */
const sharedSubject = (view: View, at: number): number =>
  subjectsOf(view.clause, at).find(
    (position) =>
      view.framed.groups[groupAt(view.clause, position)]?.quantity === -1 &&
      canSpeak(view, groupAt(view.clause, position)),
  ) ?? -1

/** Verbs whose object may be the outlet that is told. */
const TOLD_TO = /^(tell|say|confirm|speak|write|inform|assure)$/

/** Verbs by which "one of them" speaks; before others it is counted: "one confirmed dead". */
const SOME_SAY = /^(say|tell|add|explain|recall|recount|insist|relate|note|maintain|argue|claim)$/

/** "The commission was able to confirm the death of 11 people": it did. */
const isAbleTo = ({ clause, framed }: View, at: number): boolean => {
  const be = verbOf(clause, at - 2)
  return (
    framed.tokens.folded[clause.chunks[at - 1]?.first ?? -1] === 'able' &&
    be?.form === 'copula' &&
    !be.negated &&
    be.hedge === null
  )
}

/** Verbs that only people do. */
const OF_PEOPLE = /^(say|tell|add)$/

/** Verbs that say who is to blame. */
const BLAMES = /^(accuse|blame)$/

/** "The troops engaged the rebels’ hideout, adding that …": a noun that no list holds is not who adds. */
const isThing = ({ framed }: View, index: number): boolean => {
  const group = framed.groups[index]
  return group?.class === 'unknown' && !SPEAKING_NOUNS.test(framed.tokens.folded[group.head] ?? '')
}

/** "at least 12 whose deaths the army has confirmed": the one before "whose", and no more, is on the army’s word. */
const withinWhose = ({ clause, framed }: View, subject: number, end: number): SpeechAct['within'] => {
  const whose = clause.chunks[subject - 2]?.word === 'whose' && isGroup(clause, subject - 1) ? subject - 3 : -1
  const antecedent = isGroup(clause, whose) ? framed.groups[groupAt(clause, whose)] : undefined
  return antecedent && { first: antecedent.first, end }
}

/** What an armed group claims as its own. */
const CLAIMED = /^(responsibility|attacks?|assaults?|bombings?|ambush(es)?|raids?|operations?)$/

const isSpeech = (lemma: string): boolean => SPEECH_VERBS.has(lemma) || JUDGING.has(lemma) || CONCLUDING.has(lemma)

/** The words without which `verbAct` finds nothing. */
export const saysSomething = (word: string): boolean => isSpeech(readVerb(word)?.lemma ?? '')

/** "The army said …", "…, a doctor told Reuters", "was reported by the police": a verb of speech with its speaker; `last` spoke before. */
export const verbAct = (view: View, at: number, last: SpeechAct | undefined): SpeechAct | undefined => {
  const { clause, framed } = view
  const spoken = last !== undefined
  const verb = verbOf(clause, at)
  if (!verb || !isSpeech(verb.lemma) || (verb.form === 'infinitive' && !isAbleTo(view, at))) return undefined
  const asReported =
    verb.form === 'bare' && clause.chunks[at - 1]?.word === 'as' && clause.chunks[at + 1]?.word === 'by'
  const reckoned = reckonedBy(view, at) ?? keptBy(view, at, last)
  if (reckoned) return reckoned
  if (verb.passive || asReported) return passiveAct(view, at)
  const { position: subject, inverted } = findSubject(view, verb.form === 'infinitive' ? at - 2 : at)
  const shared = subject < 0 && !spoken && sharesSubject(clause, at) ? sharedSubject(view, at) : subject
  const antecedent = spoken ? -1 : ownAntecedent(view, shared)
  const position = behindPaper(view, antecedent < 0 ? shared : antecedent)
  // "the 11 officers posted in the town withdrew": where they are.
  if (
    verb.lemma === 'post' &&
    verb.form === 'bare' &&
    /^(in|at|to|near|along|outside)$/.test(clause.chunks[at + 1]?.word ?? '')
  )
    return undefined
  // "RFI, whose report the site published": what is published there is not what the sentence tells.
  if (clause.chunks[subject - 1]?.word === 'whose') return undefined
  if (!speaksHere(view, at, verb.lemma, inverted) || (!inverted && isNounHere(view, at, shared))) return undefined
  const index = groupAt(clause, position)
  // "…, saying that" goes on with whoever has just been named.
  const goesOn =
    verb.form === 'ing'
      ? position < 0 || (spoken && !isAccompanying(clause, at)) || isThing(view, index)
      : position < 0 && spoken && sharesSubject(clause, at)
  // "Soldiers killed 12 men, accusing them of spying": what was said to those killed.
  if (verb.form === 'ing' && BLAMES.test(verb.lemma) && /^(them|him|her)$/.test(headWord(view, at + 1)))
    return undefined
  // "It is worth recalling that …", "without specifying …": nobody’s act of saying.
  if (verb.form === 'ing' && position < 0 && !spoken && isGerund(clause, at)) return undefined
  const tellsBeside = verb.form === 'ing' && !spoken && (goesOn || !canSpeak(view, index))
  const paper = tellsBeside ? paperBeside(view, at, verb) : undefined
  if (paper) return paper
  const back = goesOn || refersBack(view, index)
  if (position >= 0 && isFirstPerson(view, index))
    return deniesHere(verb) ? denialOf(verb) : learntByUs(view, at, verb, subject)
  const some = SOME_SAY.test(verb.lemma) && clause.chunks[at + 1]?.type !== 'state' && isSomeOfThem(view, index)
  if (isPlaceOfRecord(view, verb.lemma, index)) return undefined
  // "A corporal died, raising the toll to 18": whoever something befell has counted no one.
  if (/^(raise|lower)$/.test(verb.lemma) && framed.measuresOf.has(index)) return undefined
  if (
    !back &&
    (position < 0 || (!some && !canSpeak(view, index) && !(OF_PEOPLE.test(verb.lemma) && isWhoever(view, index))))
  )
    return undefined
  const speaker =
    position < 0 || goesOn || (back && framed.groups[index]?.class === 'pronoun')
      ? null
      : inverted
        ? jointBehind(view, position, nameSpeaker(framed, index, verb.lemma, view.limit))
        : jointBefore(view, position, nameSpeaker(framed, index, verb.lemma, verb.first))
  if (RELAYS.has(verb.lemma))
    return quotingAct(view, at, speaker ?? (sharesSubject(clause, at) ? (last?.speaker ?? null) : null))
  // "A day after seven men were killed, the rebels claimed responsibility": for the attack, and of no number.
  const ofResponsibility =
    verb.lemma === 'claim' && clause.chunks[at + 1]?.counted !== true && CLAIMED.test(headWord(view, at + 1))
  const trails = inverted || (verb.form !== 'ing' && !ofResponsibility && isTrailing(view, at, subject))
  // "If 50 were killed, as the rebels say, …": an aside speaks for both sides of it.
  const aside = clause.chunks[subject - 1]?.word === 'as'
  const between = trails && !inverted ? standsBetween(view, at, subject) : null
  const side = aside || saysMoreBehind(view, at, subject) ? 'both' : (between ?? (trails ? 'before' : 'behind'))
  // "Our correspondent learnt that …" is the publisher’s own.
  if (verb.lemma === 'learn' && framed.groups[index]?.determiner === 'our') return undefined
  const learnt = learntFrom(view, at, verb.lemma)
  const told = !inverted && TOLD_TO.test(verb.lemma) ? (toldTo(view, at) ?? hearerInClause(view, subject)) : null
  const ofWhose = withinWhose(view, subject, verb.first)
  const had = learnt < 0 && subject > 0 && !inverted ? hadFrom(view, subject) : null
  const passed = had?.relay ?? told ?? relayedBy(view, at, subject) ?? spokeTo(view, subject)
  const taken = learnt < 0 && had === null ? takenOverBy(view, inverted ? subject + 1 : at + 1) : null
  return {
    speaker:
      learnt < 0
        ? speaker && { ...speaker, inPaper: position !== shared }
        : nameSpeaker(framed, groupAt(clause, learnt), 'say', view.limit),
    refersBack: back && learnt < 0,
    pronoun: goesOn ? null : pronounOf(view, index),
    relay: learnt < 0 ? (taken ?? passed) : speaker,
    through: had?.through ?? (taken ? passed : null),
    at: verb.first,
    side,
    denial: deniesHere(verb),
    inRelative: (clause.chunks[subject - 1]?.type === 'relative' || ofWhose !== undefined) && !inverted,
    within: inverted ? undefined : ofWhose,
    judges: JUDGING.has(verb.lemma) || BLAMES.test(verb.lemma),
    aside: asideOf(view, subject, verb.first),
    ofThis: isOfThis(view, at),
    ofResponsibility,
    // "the rebels’ claim that nine had died": a noun that reads as a verb.
    isClaim: /^claims?$/.test(framed.tokens.folded[verb.first] ?? '') && clause.chunks[at + 1]?.word === 'that',
  }
}
