import type { Framed } from '../../5-frames/fill-frames.ts'
import { standsIn } from '../../engine/stands-in.ts'
import { firstFrom } from '../../engine/within.ts'
import type { Standing } from '../attributed.ts'

/** "The claim could not be independently verified." casts its doubt back on the sentence before. */
export const doubtAcross = (framed: Framed, standings: readonly Standing[]): readonly Standing[] =>
  standings.map((standing, at) => {
    const sentence = framed.tokens.sentence[framed.frames[at]?.first ?? 0] ?? -1
    return standing.modality === 'asserted' && isRetrospective(framed, sentence + 1)
      ? { ...standing, modality: 'unconfirmed' }
      : standing
  })

const mayVerify = standsIn((word) => /verif|confirm/.test(word))

const isRetrospective = (framed: Framed, sentence: number): boolean => {
  const range = framed.ranges[sentence]
  if (!range || range.end - range.first > 24 || !mayVerify(framed.tokens.words, range.first, range.end)) return false
  const words = framed.tokens.folded.slice(range.first, range.end).join(' ')
  const hasFrames = (framed.frames[firstFrom(framed.frames, range.first)]?.first ?? Infinity) < range.end
  return (
    !hasFrames &&
    /\b(could not|couldn't|cannot|not been|has not|have not|not yet been|not immediately|no independent|unable to)\b.*\b(verif|confirm)/.test(
      words,
    )
  )
}
