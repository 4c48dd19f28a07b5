import type { Measure } from '@reportedly/schema'
import type { Mentioned } from '../4-mentions/mentioned.ts'
import type { Found } from '../engine/rule.ts'
import { figureOfGroup } from './counted/figure-of-group.ts'
import type { Frame } from './frame.ts'

/** Rules that read "the victims" as the dead. */
const OF_VICTIMS: ReadonlySet<string> = new Set(['frames/among-the-dead', 'frames/the-dead-were'])
/** What makes victims of people besides death. */
const VICTIMS_OF: ReadonlySet<Measure> = new Set<Measure>(['abducted', 'injured'])
const FARTHEST = 3
const MOST_FRAMES = 12
const NEAR = 6

const saysVictims = ({ tokens: { folded } }: Mentioned, { predicate }: Frame): boolean =>
  folded.slice(Math.max(0, predicate.first - NEAR), predicate.end + NEAR).some((word) => /^victims?$/.test(word))

/** What befell the people told of last before a frame, where nobody told of near it died; undefined else. */
const befallenBefore = (below: Mentioned, frames: readonly Found<Frame>[], at: number): Measure | undefined => {
  const figure = figureOfFrame(below, frames[at])
  const sentenceOf = (frame: Found<Frame> | undefined): number => below.tokens.sentence[frame?.first ?? 0] ?? 0
  let last: Measure | undefined
  for (let here = at - 1; here >= Math.max(0, at - MOST_FRAMES); here -= 1) {
    const before = frames[here]
    if (!before || sentenceOf(frames[at]) - sentenceOf(before) > FARTHEST) break
    if (OF_VICTIMS.has(before.rule)) continue
    if (before.value.measure === 'killed' || before.value.measure === 'casualties') return undefined
    if (VICTIMS_OF.has(before.value.measure) && figureOfFrame(below, before) > figure) last ??= before.value.measure
  }
  return figure > 0 ? last : undefined
}

const figureOfFrame = (below: Mentioned, frame: Found<Frame> | undefined): number =>
  figureOfGroup(below, below.groups[frame?.value.group ?? -1])

/** "The group kidnapped 14 people. Among the victims are four mayors": victims are whom the outcome told last befell. */
export const asVictims = (below: Mentioned, frames: readonly Found<Frame>[]): readonly Found<Frame>[] =>
  frames.map((frame, at) => {
    if (!OF_VICTIMS.has(frame.rule) || frame.value.measure !== 'killed' || !saysVictims(below, frame.value))
      return frame
    const measure = befallenBefore(below, frames, at)
    return measure ? { ...frame, value: { ...frame.value, measure } } : frame
  })
