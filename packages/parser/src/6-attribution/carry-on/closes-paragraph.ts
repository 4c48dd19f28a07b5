import { CAPITALISED } from '../../2-tokens/tokens.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { firstFrom, within } from '../../engine/within.ts'
import { SPEAKING_NOUNS } from '../en/speech.ts'
import { addsUp } from './goes-on.ts'
import { OUTLET_KINDS } from '../papers/outlet-kinds.ts'
import { toldOfFirst } from '../acts/told-of-before.ts'
import { tellsByHearsay } from './tells-by-hearsay.ts'
import { followsSpeech, type Silent } from './silent.ts'

/** How many sentences of a paragraph are looked through on either side. */
const AROUND = 6

/** Kinds that are quoted for a number, and whose word goes no further: "12,000 have died, according to the monitor". */
const COUNTS_FROM_AFAR = /^(ngo|monitor)$/

/** How a mission in the field tells of what befell it, where others of its kind only count: "IOM has registered 12,000". */
const TELLS = /^(say|tell|state|indicate|explain|specify|add)$/

const FIGURES = /\b(figures|data|statistics|records|count|tally|toll|estimates)$/

/** Whether a sentence has a day, a month or a span of its own, and so may tell of another happening: "in twin bombings in June 2022". */
const hasTime = ({ times, ranges }: Framed, sentence: number): boolean => {
  const { first = 0, end = 0 } = ranges[sentence] ?? {}
  return within(times, first, end).length > 0
}

/** Whether a sentence tells any figure. */
const tellsFigure = ({ frames, ranges }: Framed, sentence: number): boolean => {
  const { first = 0, end = 0 } = ranges[sentence] ?? {}
  return (frames[firstFrom(frames, first)]?.first ?? end) < end
}

/** How far into a sentence the words may stand that say when or where it goes on. */
const OPENING = 7

/** "About two hours later an officer was shot", "In Orva, a drone hit a tent": what happened at another hour or place. */
const goesElsewhere = ({ tokens: { folded, letterCase }, ranges }: Framed, sentence: number): boolean => {
  const { first = 0, end = 0 } = ranges[sentence] ?? {}
  const until = Math.min(end, first + OPENING)
  const comma = folded.slice(first, until).indexOf(',')
  if (/^(in|at|near|around|on)$/.test(folded[first] ?? '') && comma > 0)
    return letterCase.slice(first + 1, first + comma).includes(CAPITALISED)
  return folded.slice(first, until).some((word) => /^(later|earlier|afterwards|ago)$/.test(word))
}

/** "The police have yet to give a figure.": of one who might speak, and does not. */
const isAboutAnother = (framed: Framed, sentence: number): boolean => {
  const { folded } = framed.tokens
  const { first = 0 } = framed.ranges[sentence] ?? {}
  if (folded[first] === 'the' && SPEAKING_NOUNS.test(folded[first + 1] ?? '')) return true
  return toldOfFirst(framed, sentence, 'it') !== null
}

/** Behind a sentence in which nobody speaks the telling goes on, unless that one is about another or this one goes elsewhere. */
const goesOnInSilence = ({ framed, sentence, before }: Silent): boolean =>
  before[0] !== undefined &&
  !OUTLET_KINDS.has(before[0].speaker.kind) &&
  !isAboutAnother(framed, sentence - 1) &&
  !goesElsewhere(framed, sentence)

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
  if (!isHere(sentence - 1) || hasTime(framed, sentence) || addsUp(framed, sentence)) return false
  if (tellsByHearsay(framed, sentence)) return false
  if (!followsSpeech(silent) && !goesOnInSilence(silent)) return false
  for (let at = sentence + 1; at < sentence + AROUND && isHere(at); at += 1) if (actsOf(at).length > 0) return false
  const voices = new Set<string>()
  for (let at = sentence - 1; at > sentence - AROUND && isHere(at); at -= 1)
    for (const { speaker } of actsOf(at)) if (speaker) voices.add(speaker.voice ?? speaker.name)
  return voices.size <= 1
}
