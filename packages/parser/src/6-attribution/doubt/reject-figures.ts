import type { Framed } from '../../5-frames/fill-frames.ts'
import type { Frame } from '../../5-frames/frame.ts'
import type { Found } from '../../engine/rule.ts'
import type { Standing } from '../attributed.ts'
import type { Rejection } from './find-rejection.ts'
import { nameSpeaker } from '../names/name-speaker.ts'
import type { ResolvedAct } from '../resolution/resolve-acts.ts'
import type { Link } from '../speaker.ts'

/** A figure that somebody rejects, beside the figure as it was claimed. */
export interface Rejected {
  /** Index of the frame that is rejected. */
  readonly of: number
  readonly frame: Found<Frame>
  readonly standing: Standing
}

/** The frames of a sentence that a rejection is of: those before it, or behind it where it opens the sentence. */
const rejectedFrames = (
  { frames }: Framed,
  { noun, one }: Rejection,
  standings: readonly Standing[],
  from: number,
): readonly number[] => {
  const whole = standings.slice(from).flatMap((standing, step) => {
    const value = frames[from + step]?.value
    return standing.modality === 'asserted' && value && value.subsetOf < 0 ? [from + step] : []
  })
  const before = whole.filter((at) => (frames[at]?.first ?? 0) < noun)
  if (before.length === 0) return one ? whole.slice(0, 1) : whole
  return one ? before.slice(-1) : before
}

/** The claims that stand against those of a sentence: "…, a claim the minister rejected" is the minister’s denial of each. */
export const rejectFigures = (
  framed: Framed,
  rejection: Rejection,
  standings: readonly Standing[],
  from: number,
  acts: readonly ResolvedAct[],
  limit: number,
): readonly Rejected[] => {
  const act = acts.find(({ at }) => at === rejection.at)
  const speaker = act ? null : nameSpeaker(framed, rejection.group, rejection.verb, limit)
  const named: readonly Link[] = speaker ? [{ speaker, mention: null, inherited: false }] : []
  const chain = act && act.chain.length > 0 ? act.chain : named
  if (chain.length === 0) return []
  return rejectedFrames(framed, rejection, standings, from).flatMap((of): readonly Rejected[] => {
    const frame = framed.frames[of]
    if (!frame) return []
    return [
      { of, frame: { ...frame, value: { ...frame.value, again: true } }, standing: { chain, modality: 'denied' } },
    ]
  })
}
