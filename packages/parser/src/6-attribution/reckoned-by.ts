import { groupAt, isGroup, verbOf } from '../5-frames/clause-walk.ts'
import { canSpeak } from './can-speak.ts'
import { nameSpeaker } from './name-speaker.ts'
import type { SpeechAct } from './speech-act.ts'
import type { View } from './view.ts'

/** How a figure is come by that nobody has counted. */
const RECKONS = /^(put|estimate|give|reckon|number|assess|calculate)$/

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
