import type { Modality } from '@reportedly/schema'
import type { Clause } from '../5-frames/chunk-sentence.ts'
import type { Framed } from '../5-frames/fill-frames.ts'
import { firstFrom } from '../engine/within.ts'
import type { Attributed, Standing } from './attributed.ts'
import { findSpeechActs } from './find-speech-acts.ts'
import { breaksOff } from './breaks-off.ts'
import { findDenial } from './find-denial.ts'
import { findDoubt } from './find-doubt.ts'
import { type Floor, type ResolvedAct, resolveActs, SILENCE, weighsVoices } from './resolve-acts.ts'
import type { Link } from './speaker.ts'
import type { SpeechAct } from './speech-act.ts'
import { type Quoting, tellQuotations } from './tell-quotations.ts'

const BOUNDARY = /^(but|while|whereas|although|though)$/

/** Whether a clause boundary stands between two tokens of a sentence. */
const isParted = ({ chunks }: Clause, from: number, to: number): boolean =>
  chunks.some(
    (chunk) =>
      chunk.first > from &&
      chunk.first < to &&
      (chunk.type === 'semicolon' || (chunk.type === 'subordinator' && BOUNDARY.test(chunk.word))),
  )

/** The acts that a frame at a token stands under, nearest first. */
const actsOver = (acts: readonly ResolvedAct[], clause: Clause, at: number): readonly ResolvedAct[] => {
  const opening = acts.filter((act) => act.at < at && act.side !== 'before').at(-1)
  const closing = acts.find((act) => act.at > at && act.side !== 'behind')
  const across = closing && opening && isParted(clause, opening.at, at)
  if (opening && closing && !across) return opening.at > at ? [closing, opening] : [opening, closing]
  if (across) return [closing]
  if (opening) return [opening]
  if (closing) return [closing]
  // "…, the PDF said; it lost a commander.": what comes after goes on.
  const earlier = acts.filter((act) => act.at < at).at(-1)
  return earlier ? [earlier] : []
}

/** Joins the chains of acts nested in one another, each speaker once. */
const joinChains = (acts: readonly ResolvedAct[]): readonly Link[] => {
  const chain: Link[] = []
  for (const act of acts) {
    for (const link of act.chain) if (!chain.some(({ speaker }) => speaker.name === link.speaker.name)) chain.push(link)
  }
  return chain
}

const modalityOf = (hedge: Modality | null, acts: readonly ResolvedAct[], at: number, doubted: boolean): Modality => {
  if (acts.some((act) => act.denial && act.at < at)) return 'denied'
  return hedge ?? (doubted ? 'unconfirmed' : 'asserted')
}

const standingOf = (
  framed: Framed,
  frame: number,
  clause: Clause,
  acts: readonly ResolvedAct[],
  floor: Floor,
): Standing => {
  const found = framed.frames[frame]
  const at = found?.first ?? 0
  const over = actsOver(acts, clause, at)
  const chain = over.length > 0 ? joinChains(over) : floor.chain
  const hedge = found?.value.hedge ?? null
  if (found?.value.given) return { chain, modality: hedge ?? 'asserted' }
  const modality = findDenial(framed, clause, at)
    ? 'denied'
    : modalityOf(hedge, over, at, findDoubt(framed, clause, at))
  return { chain, modality }
}

/** How many sentences a quotation may run on before the one that names its speaker. */
const LONGEST_QUOTATION = 6

/** Who speaks in a quotation that a sentence leaves open: whoever is named behind its words, a few sentences on. */
const quotedSpeaker = (
  framed: Framed,
  acts: readonly (readonly SpeechAct[])[],
  quotings: readonly Quoting[],
  sentence: number,
  floor: Floor,
): readonly Link[] => {
  const until = Math.min(sentence + LONGEST_QUOTATION, acts.length)
  for (let next = sentence + 1; next < until && quotings[next - 1]?.ends === true; next += 1) {
    const spoken = acts[next] ?? []
    const closing = resolveActs(framed, spoken, floor).acts.find(({ side }) => side !== 'behind')
    if (closing) return closing.chain.map((link) => ({ ...link, mention: null, inherited: true }))
    if (spoken.length > 0) return []
  }
  return []
}

/** The chain of a sentence that names no speaker: of the quotation it stands in, or the one that runs on; else empty. */
const runningChain = (
  framed: Framed,
  acts: readonly (readonly SpeechAct[])[],
  quotings: readonly Quoting[],
  sentence: number,
  floor: Floor,
): readonly Link[] => {
  const quoting = quotings[sentence]
  if (quoting?.begins === true) {
    const closing = quoting.ends ? quotedSpeaker(framed, acts, quotings, sentence, floor) : []
    return closing.length > 0 ? closing : floor.last
  }
  return breaksOff(framed, sentence) || weighsVoices(floor) ? [] : floor.chain
}

/** Says of every frame on whose word it stands and how firmly. */
export const attributeFrames = (framed: Framed): Attributed => {
  const standings: Standing[] = []
  const acts = framed.clauses.map((clause) => findSpeechActs(framed, clause))
  const quotings = tellQuotations(framed)
  let floor = SILENCE
  let frame = 0
  for (const [at, clause] of framed.clauses.entries()) {
    const range = framed.ranges[clause.sentence]
    floor = { ...floor, chain: runningChain(framed, acts, quotings, clause.sentence, floor) }
    const { acts: resolved, floor: next } = resolveActs(framed, acts[at] ?? [], floor)
    for (; frame < framed.frames.length && (framed.frames[frame]?.first ?? 0) < (range?.end ?? 0); frame += 1) {
      standings.push(standingOf(framed, frame, clause, resolved, floor))
    }
    floor = next
  }
  return { ...framed, standings: doubtAcross(framed, standings) }
}

/** "The claim could not be independently verified." casts its doubt back on the sentence before. */
const doubtAcross = (framed: Framed, standings: readonly Standing[]): readonly Standing[] => {
  const doubted = new Set<number>()
  for (const clause of framed.clauses) if (isRetrospective(framed, clause)) doubted.add(clause.sentence - 1)
  return standings.map((standing, at) => {
    const sentence = framed.tokens.sentence[framed.frames[at]?.first ?? 0] ?? -1
    return doubted.has(sentence) && standing.modality === 'asserted'
      ? { ...standing, modality: 'unconfirmed' }
      : standing
  })
}

const isRetrospective = (framed: Framed, clause: Clause): boolean => {
  const range = framed.ranges[clause.sentence]
  if (!range || range.end - range.first > 24) return false
  const words = framed.tokens.folded.slice(range.first, range.end).join(' ')
  const hasFrames = (framed.frames[firstFrom(framed.frames, range.first)]?.first ?? Infinity) < range.end
  return (
    !hasFrames &&
    /\b(could not|couldn't|cannot|not been|has not|have not|not yet been|not immediately|no independent|unable to)\b.*\b(verif|confirm)/.test(
      words,
    )
  )
}
