import type { Clause } from '../5-frames/chunk-sentence.ts'
import type { Framed } from '../5-frames/fill-frames.ts'
import { accordingAct } from './according-act.ts'
import { headlineAct } from './headline-act.ts'
import { joinQuoted } from './join-quoted.ts'
import type { SpeechAct } from './speech-act.ts'
import { verbAct } from './verb-act.ts'
import type { View } from './view.ts'

/** Finds who speaks in a sentence, in the order of the text. */
export const findSpeechActs = (framed: Framed, clause: Clause): readonly SpeechAct[] => {
  const view: View = { framed, clause, limit: framed.ranges[clause.sentence]?.end ?? 0 }
  const acts: SpeechAct[] = []
  for (let at = 0; at < clause.chunks.length; at += 1) {
    const act = accordingAct(view, at) ?? verbAct(view, at, acts.length > 0)
    if (act) acts.push(act)
  }
  const headline = headlineAct(view)
  return joinQuoted(headline ? [...acts, headline] : acts)
}
