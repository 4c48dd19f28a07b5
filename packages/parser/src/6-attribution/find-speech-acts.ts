import type { Framed } from '../5-frames/fill-frames.ts'
import { accordingAct, goesAccording } from './according-act.ts'
import { standsIn } from '../engine/stands-in.ts'
import { endsInBrackets, headlineAct, setsOff } from './headline-act.ts'
import { joinQuoted } from './join-quoted.ts'
import type { SpeechAct } from './speech-act.ts'
import { saysSomething, verbAct } from './verb-act.ts'
import type { View } from './view.ts'

const maySpeak = standsIn((word) => goesAccording(word) || saysSomething(word) || setsOff(word))

/** Reads who speaks in a sentence, whatever its words. */
export const readSpeechActs = (framed: Framed, sentence: number): readonly SpeechAct[] => {
  const clause = framed.clauseOf(sentence)
  const view: View = { framed, clause, limit: framed.ranges[sentence]?.end ?? 0 }
  const acts: SpeechAct[] = []
  for (let at = 0; at < clause.chunks.length; at += 1) {
    const act = accordingAct(view, at) ?? verbAct(view, at, acts.at(-1))
    if (act) acts.push(act)
  }
  const headline = headlineAct(view)
  return joinQuoted(headline ? [...acts, headline] : acts)
}

/** Finds who speaks in a sentence, in the order of the text; one without a word of speech is not even cut into chunks. */
export const findSpeechActs = (framed: Framed, sentence: number): readonly SpeechAct[] => {
  const range = framed.ranges[sentence]
  if (!range) return []
  const speaks = maySpeak(framed.tokens.words, range.first, range.end) || endsInBrackets(framed, range.end)
  return speaks ? readSpeechActs(framed, sentence) : []
}
