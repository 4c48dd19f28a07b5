import { LOWER } from '../../2-tokens/tokenize.ts'
import { groupAt, isGroup, verbOf } from '../../5-frames/clause/clause-walk.ts'
import { behindPaper } from '../subjects/behind-paper.ts'
import { canSpeak, isKnownSoFar, isNobodysCount, isPublisherItself } from '../subjects/can-speak.ts'
import { COUNTS } from '../en/speech.ts'
import { jointBehind } from '../subjects/joint-speaker.ts'
import { nameSpeaker } from '../names/name-speaker.ts'
import { pronounOf } from '../subjects/pronoun-of.ts'
import { relayedBehind } from './relayed-by.ts'
import { refersBack } from '../subjects/refers-back.ts'
import type { SpeechAct } from './speech-act.ts'
import { spokeTo } from './spoke-to.ts'
import type { View } from '../view.ts'

/** Whoever "by the ministry’s count", "by his account" or "by the count of a mediator" names; -1 when no one. */
const counterAt = (view: View, at: number): number => {
  const { clause, framed } = view
  if (clause.chunks[at]?.word !== 'by' || !isGroup(clause, at + 1)) return -1
  const group = framed.groups[groupAt(clause, at + 1)]
  // "by UN estimates": the plural of a noun where a verb might stand.
  const plural = verbOf(clause, at + 2)
  if (plural && /^(estimates|counts)$/.test(framed.tokens.folded[plural.first] ?? ''))
    return group?.determiner === null && canSpeak(view, groupAt(clause, at + 1)) ? at + 1 : -1
  if (!group || group.quantity >= 0 || !COUNTS.test(framed.tokens.folded[group.head] ?? '')) return -1
  if (group.owner !== null || /^(his|her|its|their)$/.test(group.determiner ?? '')) return at + 1
  const counter = behindPaper(view, at + 1)
  // "by a tally of this agency": the publisher’s own.
  if (clause.chunks[at + 2]?.word === 'of' && isPublisherItself(view, groupAt(clause, at + 3))) return -1
  if (counter !== at + 1 && canSpeak(view, groupAt(clause, counter))) return counter
  return isNobodysCount(view, group) ? -1 : at + 1
}

/** "34 killed, per the health ministry", "per local PDF", "as per a report of the institute"; not "ten per month". */
const isPer = ({ clause, framed }: View, at: number): boolean => {
  const group = /^(as )?per$/.test(clause.chunks[at]?.word ?? '') ? framed.groups[groupAt(clause, at + 1)] : undefined
  if (!group || group.quantity >= 0) return false
  const asPer =
    clause.chunks[at]?.word === 'as per' || framed.tokens.folded[(clause.chunks[at]?.first ?? 0) - 1] === 'as'
  return asPer || group.determiner === 'the' || (framed.tokens.letterCase[group.head] !== LOWER && !clause.upperCase)
}

/** "the rescue service known as the White Helmets": whoever has a name is called by it. */
const knownAs = ({ clause, framed }: View, position: number): number => {
  const verb = verbOf(clause, position + 1)
  const named = verb?.lemma === 'know' && clause.chunks[position + 2]?.word === 'as' && isGroup(clause, position + 3)
  const group = named ? framed.groups[groupAt(clause, position + 3)] : undefined
  return group && framed.tokens.letterCase[group.head] !== LOWER ? position + 3 : position
}

/** "according to a tally based on official figures": the figures that somebody has added up; -1 where none are named. */
const basedOn = ({ clause, framed }: View, position: number): number => {
  const based = verbOf(clause, position + 1)
  const on = clause.chunks[position + 2]?.word === 'on' && isGroup(clause, position + 3)
  if (based?.lemma !== 'base' || based.form !== 'bare' || !on) return -1
  const head = framed.tokens.folded[framed.groups[groupAt(clause, position + 3)]?.head ?? -1] ?? ''
  return /^(figures|data|numbers|statistics|records|reports|statements|counts)$/.test(head) ? position + 3 : -1
}

/** The words without which `accordingAct` finds nothing. */
export const goesAccording = (word: string): boolean => /^(according|per|words?)$/.test(word) || COUNTS.test(word)

/** "according to two residents", "by the ministry’s count", "as per police data". */
export const accordingAct = (view: View, at: number): SpeechAct | undefined => {
  const { clause, framed } = view
  const chunk = clause.chunks[at]
  const goesBy = chunk?.word === 'according to' || isPer(view, at)
  const according = goesBy && isGroup(clause, at + 1) ? behindPaper(view, at + 1) : -1
  const position = according < 0 ? counterAt(view, at) : knownAs(view, according)
  if (!chunk || position < 0) return undefined
  const index = groupAt(clause, position)
  const group = framed.groups[index]
  // "according to preliminary data": whoever tells.
  if (group && isKnownSoFar(view, group) && clause.chunks[position + 1]?.type !== 'preposition') return undefined
  const back = refersBack(view, index) || framed.groups[index]?.class === 'pronoun'
  // "by his account" describes nobody: it is "according to him".
  const silent =
    framed.groups[index]?.class === 'pronoun' ||
    (according < 0 && /^(his|her|its|their)$/.test(determinerOf(view, index)))
  const speaker = silent ? null : jointBehind(view, position, nameSpeaker(framed, index, 'according to', view.limit))
  const based = speaker ? basedOn(view, position) : -1
  return {
    speaker: based >= 0 ? nameSpeaker(framed, groupAt(clause, based), 'according to', view.limit) : speaker,
    refersBack: back || silent,
    pronoun: pronounOf(view, index),
    relay: based >= 0 ? speaker : (relayedBehind(view, position) ?? spokeTo(view, position)),
    at: chunk.first,
    side: at === 0 ? 'behind' : 'both',
    denial: false,
  }
}

const determinerOf = ({ framed }: View, index: number): string => framed.groups[index]?.determiner ?? ''
