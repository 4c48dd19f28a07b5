import type { Modality } from '@reportedly/schema'
import type { Clause } from '../5-frames/chunk-sentence.ts'
import type { Framed } from '../5-frames/fill-frames.ts'
import { firstFrom } from '../engine/within.ts'
import type { Attributed, Standing } from './attributed.ts'
import { findSpeechActs } from './find-speech-acts.ts'
import { breaksOff } from './breaks-off.ts'
import { findDenial } from './find-denial.ts'
import { findDoubt } from './find-doubt.ts'
import { type Floor, type ResolvedAct, resolveActs } from './resolve-acts.ts'
import type { Link } from './speaker.ts'

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
  const modality = findDenial(framed, clause, at)
    ? 'denied'
    : modalityOf(found?.value.hedge ?? null, over, at, findDoubt(framed, clause, at))
  return { chain, modality }
}

/** Says of every frame on whose word it stands and how firmly. */
export const attributeFrames = (framed: Framed): Attributed => {
  const standings: Standing[] = []
  let floor: Floor = { chain: [], last: [], known: [] }
  let frame = 0
  for (const clause of framed.clauses) {
    const range = framed.ranges[clause.sentence]
    if (breaksOff(framed, clause.sentence)) floor = { ...floor, chain: [] }
    const { acts, floor: next } = resolveActs(framed, findSpeechActs(framed, clause), floor)
    for (; frame < framed.frames.length && (framed.frames[frame]?.first ?? 0) < (range?.end ?? 0); frame += 1) {
      standings.push(standingOf(framed, frame, clause, acts, floor))
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
