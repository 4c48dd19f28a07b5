import { groupAt, isGroup, verbOf } from '../../5-frames/clause/clause-walk.ts'
import { canSpeak } from '../subjects/can-speak.ts'
import { nameSpeaker } from '../names/name-speaker.ts'
import type { SpeechAct } from './speech-act.ts'
import type { View } from '../view.ts'

/** How somebody gives a figure. */
const GIVES =
  /^(say|report|give|announce|claim|cite|confirm|admit|acknowledge|mention|publish|believe|estimate|count|record)$/

/** What such a figure is said to be: "27 the army says | are dead". */
const SAYS_OF_IT = /^(verb|state|adverb|time)$/

/** "more than double the 27 deaths announced by the government": whoever gave a figure, named behind it. */
const givenBy = ({ clause, framed, limit }: View, at: number): SpeechAct | undefined => {
  const { chunks } = clause
  const figure = chunks[at]
  const verb = verbOf(clause, at + 1)
  if (!figure || !verb || verb.form !== 'bare' || verb.end - verb.first > 1 || !GIVES.test(verb.lemma)) return undefined
  const index = isGroup(clause, at + 3) ? groupAt(clause, at + 3) : -1
  if (chunks[at + 2]?.word !== 'by' || framed.groups[index]?.quantity !== -1) return undefined
  const group = framed.groups[index]
  if (!canSpeak({ clause, framed, limit }, index) || group?.class === 'pronoun') return undefined
  return {
    speaker: nameSpeaker(framed, index, verb.lemma, limit),
    refersBack: false,
    relay: null,
    at: verb.first,
    side: 'before',
    denial: false,
    within: { first: figure.first, end: verb.first },
    inRelative: true,
  }
}

/** "including 27 the army says are dead", "down from the 64 that police had given out": whoever gave a figure answers for it alone. */
export const givenFigure = (view: View, at: number): SpeechAct | undefined => {
  const { clause, framed } = view
  const { chunks } = clause
  const figure = chunks[at]
  if (figure?.counted !== true) return undefined
  const byWhom = givenBy(view, at)
  if (byWhom) return byWhom
  const giver = /^(that|which|whom)$/.test(chunks[at + 1]?.word ?? '') ? at + 2 : at + 1
  const verb = verbOf(clause, giver + 1)
  if (!verb || verb.passive || verb.form === 'ing' || !GIVES.test(verb.lemma) || !isGroup(clause, giver))
    return undefined
  if (chunks[giver]?.counted === true || !canSpeak(view, groupAt(clause, giver))) return undefined
  if (framed.groups[groupAt(clause, giver)]?.class === 'pronoun') return undefined
  let end = giver + 2
  while (SAYS_OF_IT.test(chunks[end]?.type ?? '')) end += 1
  if (chunks[end]?.word === 'that' || chunks[end]?.counted === true) return undefined
  return {
    speaker: nameSpeaker(framed, groupAt(clause, giver), verb.lemma, verb.first),
    refersBack: false,
    relay: null,
    at: verb.first,
    side: 'before',
    denial: false,
    within: { first: figure.first, end: chunks[end]?.first ?? view.limit },
    inRelative: true,
  }
}
