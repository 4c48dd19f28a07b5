import { groupAt, isGroup, verbOf } from '../../5-frames/clause/clause-walk.ts'
import { canSpeak } from '../subjects/can-speak.ts'
import { nameSpeaker } from '../names/name-speaker.ts'
import type { SpeechAct } from './speech-act.ts'
import type { View } from '../view.ts'

/** How a figure is come by that nobody has counted. */
const RECKONS = /^(put|estimate|give|reckon|number|assess|calculate)$/

/** How a figure is come by that somebody has kept. */
const KEEPS = /^(establish|record|document|register|verify|confirm|count|tally|log|certify)$/

/** Where the words end that tell of a figure: before the next verb, or where the sentence does. */
const endOfFigure = ({ clause, limit }: View, from: number): number =>
  clause.chunks.find(({ type }, at) => at > from && /^(verb|semicolon|subordinator|dash)$/.test(type))?.first ?? limit

/** "stood by the 441 dead established by its prosecutors": whoever has counted them answers for them; `last` tells of it. */
export const keptBy = (view: View, at: number, last: SpeechAct | undefined): SpeechAct | undefined => {
  const { clause, framed } = view
  const { chunks } = clause
  const verb = verbOf(clause, at)
  if (verb?.form !== 'bare' || verb.end - verb.first > 1 || !KEEPS.test(verb.lemma)) return undefined
  const state = chunks[at - 1]?.type === 'state' ? at - 2 : at - 1
  const figure = chunks[state]
  if (figure?.counted !== true || chunks[at + 1]?.word !== 'by' || !isGroup(clause, at + 2)) return undefined
  const index = groupAt(clause, at + 2)
  if (!canSpeak(view, index) || framed.groups[index]?.class === 'pronoun') return undefined
  const speaker = nameSpeaker(framed, index, verb.lemma, view.limit)
  return {
    speaker,
    refersBack: false,
    relay: last?.side === 'behind' && last.speaker?.name !== speaker?.name ? last.speaker : null,
    at: verb.first,
    side: 'before',
    denial: false,
    within: { first: figure.first, end: endOfFigure(view, at + 2) },
    inRelative: true,
  }
}

/** "The rebels, put at more than 100 by residents, burned four houses": whoever reckons answers for that figure alone. */
export const reckonedBy = (view: View, at: number): SpeechAct | undefined => {
  const { clause, framed } = view
  const { chunks } = clause
  const verb = verbOf(clause, at)
  const figure = chunks[at + 2]
  if (!verb || !RECKONS.test(verb.lemma) || chunks[at + 1]?.word !== 'at' || figure?.counted !== true) return undefined
  if (chunks[at + 3]?.word !== 'by' || !isGroup(clause, at + 4) || !canSpeak(view, groupAt(clause, at + 4)))
    return undefined
  return {
    speaker: nameSpeaker(framed, groupAt(clause, at + 4), verb.lemma, view.limit),
    refersBack: false,
    relay: null,
    at: verb.first,
    side: 'before',
    denial: false,
    within: { first: figure.first, end: figure.end },
    inRelative: true,
  }
}
