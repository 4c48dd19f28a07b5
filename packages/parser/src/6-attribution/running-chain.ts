import type { Framed } from '../5-frames/fill-frames.ts'
import { breaksOff, isBullet, isNumbered } from './breaks-off.ts'
import { closesParagraph } from './closes-paragraph.ts'
import { goesOn } from './goes-on.ts'
import { goesOnPlainly } from './goes-on-plainly.ts'
import { listOf } from './list-of.ts'
import { keepsCount } from './keeps-count.ts'
import { type Floor, resolveActs } from './resolve-acts.ts'
import type { Link } from './speaker.ts'
import { speaksNext } from './speaks-next.ts'
import type { SpeechAct } from './speech-act.ts'
import type { Quoting } from './tell-quotations.ts'
import { tellsHalf } from './tells-half.ts'
import { voiceOf, weighsVoices } from './voices.ts'
import { tellsOfItsMen, tellsOn } from './tells-on.ts'

/** How many sentences a quotation may run on before the one that names its speaker. */
const LONGEST_QUOTATION = 6

/** Who speaks in a quotation that a sentence leaves open: whoever is named behind its words, a few sentences on. */
const quotedSpeaker = (
  framed: Framed,
  actsOf: (sentence: number) => readonly SpeechAct[],
  quotings: readonly Quoting[],
  sentence: number,
  floor: Floor,
): readonly Link[] => {
  const until = Math.min(sentence + LONGEST_QUOTATION, framed.ranges.length)
  for (let next = sentence + 1; next < until && quotings[next - 1]?.ends === true; next += 1) {
    const spoken = actsOf(next)
    const closing = resolveActs(framed, spoken, floor).acts.find(({ side }) => side !== 'behind')
    if (closing) return closing.chain.map((link) => ({ ...link, mention: null, inherited: true }))
    if (spoken.length > 0) return []
  }
  return []
}

/** Whether a paragraph begins with a sentence. */
const parted = ({ sentences }: Framed, sentence: number): boolean =>
  sentences[sentence]?.paragraph !== sentences[sentence - 1]?.paragraph

/** How many sentences a numbered paragraph is looked back for. */
const LONGEST_PARAGRAPH = 12

/** Whether whoever spoke last did so in a numbered paragraph: what it says ends with that; a list that it opens is its own. */
const spokeInNumbered = (
  framed: Framed,
  actsOf: (sentence: number) => readonly SpeechAct[],
  sentence: number,
): boolean => {
  const from = Math.max(0, sentence - LONGEST_PARAGRAPH)
  let at = sentence - 1
  while (at > from && actsOf(at).length === 0) at -= 1
  while (at > from && !parted(framed, at)) at -= 1
  return at >= 0 && isNumbered(framed, at)
}

/** Verbs behind which a paragraph goes back to what was. */
const RECALLS = /^(recall|remember|recount)$/

/** "The judgment recalls that the hamlet had been attacked before. On 4 February, …": more of what whoever spoke last recalls. */
const isRecollection = (
  framed: Framed,
  actsOf: (sentence: number) => readonly SpeechAct[],
  sentence: number,
  { chain }: Floor,
): boolean => {
  if (!RECALLS.test(chain[0]?.speaker.verb ?? '') || actsOf(sentence).length > 0) return false
  let at = sentence
  while (at > 0 && !parted(framed, at) && actsOf(at).length === 0) at -= 1
  return at < sentence && actsOf(at).length > 0
}

/** Whether a sentence of a body’s own paper says no more of what the body has just recorded: it is on the publisher’s word. */
const leavesHouse = (
  framed: Framed,
  actsOf: (sentence: number) => readonly SpeechAct[],
  sentence: number,
  { chain, house }: Floor,
): boolean =>
  house !== null &&
  voiceOf(chain) === house &&
  (parted(framed, sentence) || (actsOf(sentence - 1).length === 0 && !goesOn(framed, sentence)))

/** Kinds that a paragraph more may be from, in which what was found is listed. */
const TELLS_MORE = /^(military|armed-group)$/

/**
 * Whether a publisher that told the story itself before anybody spoke goes on with it: in a paragraph in which nobody speaks, but
 * right behind a command.
 */
const goesBack = (
  framed: Framed,
  actsOf: (sentence: number) => readonly SpeechAct[],
  sentence: number,
  { told, chain }: Floor,
): boolean => {
  if (!told || !parted(framed, sentence) || goesOn(framed, sentence) || tellsOfItsMen(framed, sentence)) return false
  return actsOf(sentence - 1).length === 0 || !TELLS_MORE.test(chain[0]?.speaker.kind ?? '')
}

/** The chain of a sentence that names no speaker: of the quotation it stands in, or the one that runs on; else empty. */
export const runningChain = (
  framed: Framed,
  actsOf: (sentence: number) => readonly SpeechAct[],
  quotings: readonly Quoting[],
  sentence: number,
  floor: Floor,
  before: readonly Link[] = floor.chain,
): readonly Link[] => {
  const quoting = quotings[sentence]
  if (quoting?.begins === true) {
    const closing = quoting.ends ? quotedSpeaker(framed, actsOf, quotings, sentence, floor) : []
    return closing.length > 0 ? closing : (floor.recent[0] ?? [])
  }
  if (keepsCount(framed, actsOf, sentence, floor) || isRecollection(framed, actsOf, sentence, floor)) return floor.chain
  if (leavesHouse(framed, actsOf, sentence, floor)) return []
  const list = listOf(framed, actsOf, sentence, floor)
  if (list !== null) return list
  if (goesBack(framed, actsOf, sentence, floor)) return []
  // A silent sentence that the publisher tells is followed by more of its own.
  const runsOn = parted(framed, sentence) || actsOf(sentence - 1).length > 0 || before.length > 0
  // Whoever tells but the second half of a sentence does not go on.
  if (weighsVoices(floor) && tellsHalf(framed, actsOf(sentence - 1)) && !goesOn(framed, sentence)) return []
  const endsItem = isBullet(framed, sentence) && isBullet(framed, sentence - 1) && actsOf(sentence - 1).length > 0
  if (isNumbered(framed, sentence) && spokeInNumbered(framed, actsOf, sentence)) return []
  const next = speaksNext(framed, actsOf, sentence, floor)
  if (!endsItem && next === 'same') return floor.chain
  const apart = parted(framed, sentence) && (floor.voices.length > 1 || next === 'other') && !isBullet(framed, sentence)
  return endsItem ||
    apart ||
    (breaksOff(framed, sentence) && (next !== 'nobody' || !tellsOn(framed, sentence, floor))) ||
    (weighsVoices(floor) &&
      !(runsOn && goesOn(framed, sentence)) &&
      !(runsOn && closesParagraph(framed, actsOf, sentence, floor)) &&
      (parted(framed, sentence) || !runsOn || !goesOnPlainly(framed, sentence)))
    ? []
    : floor.chain
}
