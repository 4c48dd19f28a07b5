import type { Time } from '@reportedly/schema'
import { SPEECH_VERBS } from '../6-attribution/en/speech.ts'
import { VERB_FORMS } from '../4-mentions/en/verbs.ts'
import { within } from '../engine/within.ts'
import type { TimeMention } from '../4-mentions/time-mention.ts'
import { isDateline } from './is-dateline.ts'
import type { Framed } from '../5-frames/fill-frames.ts'

/** Whether a time says when something was said, not when it happened: "said on Wednesday". */
export const isSpeechTime = ({ tokens }: Framed, time: TimeMention): boolean => {
  for (let at = time.first - 1; at >= 0 && at > time.first - 9; at -= 1) {
    const word = tokens.folded[at] ?? ''
    if (word === ',' || word === '.' || word === ';') return false
    const verb = VERB_FORMS.get(word)
    if (!verb) continue
    // "said on Tuesday", "told reporters on Friday", "said in a statement on Thursday"
    return SPEECH_VERBS.has(verb.lemma) && !/^(report|claim|release|put|hold|count|record)s?$/.test(word)
  }
  return false
}

export const toTime = ({ text, tokens }: Framed, time: TimeMention): Time => {
  const span = { start: tokens.start[time.first] ?? 0, end: tokens.end[time.end - 1] ?? 0 }
  return { text: text.slice(span.start, span.end), span, start: time.start, end: time.until, precision: time.precision }
}

/** The time nearest to a token within its sentence that says when things happened. */
export const timeNear = (framed: Framed, at: number): TimeMention | undefined => {
  const range = framed.ranges[framed.tokens.sentence[at] ?? 0]
  if (!range) return undefined
  return within(framed.times, range.first, range.end)
    .filter((time) => !isSpeechTime(framed, time) && !isDateline(framed, time.first))
    .sort((a, b) => distance(a, at) - distance(b, at))[0]
}

const distance = (time: TimeMention, at: number): number => (time.first > at ? time.first - at : (at - time.end) * 1.5)
