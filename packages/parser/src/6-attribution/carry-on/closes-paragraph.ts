import type { Framed } from '../../5-frames/fill-frames.ts'
import { firstFrom, within } from '../../engine/within.ts'
import { addsUp } from './goes-on.ts'
import { followsSpeech, type Silent } from './silent.ts'

/** How many sentences of a paragraph are looked through on either side. */
const AROUND = 6

/** Kinds that are quoted for a number, and whose word goes no further: "12,000 have died, according to the monitor". */
const COUNTS_FROM_AFAR = /^(ngo|monitor)$/

/** How a mission in the field tells of what befell it, where others of its kind only count: "IOM has registered 12,000". */
const TELLS = /^(say|tell|state|indicate|explain|specify|add)$/

const FIGURES = /\b(figures|data|statistics|records|count|tally|toll|estimates)$/

/** Whether a sentence has a day of its own, and so may tell of another happening. */
const hasDay = ({ times, ranges }: Framed, sentence: number): boolean => {
  const { first = 0, end = 0 } = ranges[sentence] ?? {}
  return within(times, first, end).some(({ kind }) => kind === 'day')
}

/** Whether a sentence tells any figure. */
const tellsFigure = ({ frames, ranges }: Framed, sentence: number): boolean => {
  const { first = 0, end = 0 } = ranges[sentence] ?? {}
  return (frames[firstFrom(frames, first)]?.first ?? end) < end
}

/**
 * Whether a silent sentence says more of what the sentence before it tells, in a paragraph in which one speaker alone is
 * heard: "Ten shells hit the market, the mayor said. Some 600 families have fled." Where the paragraph goes on to another,
 * the publisher weighs them.
 */
export const closesParagraph = (silent: Silent): boolean => {
  const { framed, actsOf, sentence, floor } = silent
  const { sentences } = framed
  const paragraph = sentences[sentence]?.paragraph
  const isHere = (at: number): boolean => at >= 0 && sentences[at]?.paragraph === paragraph
  const { kind = 'unknown', name = '', verb = '' } = floor.chain[0]?.speaker ?? {}
  // A monitor that tells of a raid and gives no number tells of what it did, too.
  if (
    (COUNTS_FROM_AFAR.test(kind) && tellsFigure(framed, sentence - 1)) ||
    (kind === 'igo' && !TELLS.test(verb)) ||
    FIGURES.test(name)
  )
    return false
  if (!followsSpeech(silent) || !isHere(sentence - 1) || hasDay(framed, sentence)) return false
  if (addsUp(framed, sentence)) return false
  for (let at = sentence + 1; at < sentence + AROUND && isHere(at); at += 1) if (actsOf(at).length > 0) return false
  const voices = new Set<string>()
  for (let at = sentence - 1; at > sentence - AROUND && isHere(at); at -= 1)
    for (const { speaker } of actsOf(at)) if (speaker) voices.add(speaker.voice ?? speaker.name)
  return voices.size <= 1
}
