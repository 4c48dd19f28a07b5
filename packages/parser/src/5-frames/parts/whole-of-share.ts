import { THOSE } from '../en/those.ts'
import type { FrameView } from '../frame-rule.ts'
import { nounBehind } from '../noun-behind.ts'
import { type Frames, positionOf, stamp } from '../place-frame.ts'

/**
 * "At least five of the 13 killed were aid workers": the participle behind both figures is said of the whole, and what the
 * part was stands behind it. A verb of its own ("three of the five were killed") is said of the part alone.
 */
export const wholesOfShares = (view: FrameView, frames: Frames): Frames => {
  const { below } = view
  const told = new Set(frames.map(({ value }) => `${value.group} ${value.measure}`))
  return frames.flatMap((frame) => {
    const { value, rule } = frame
    const index = below.groups[value.group]?.partOf ?? -1
    const whole = below.groups[index]
    const { first, end } = value.predicate
    const isSaidOfWhole =
      whole !== undefined &&
      whole.quantity >= 0 &&
      first === whole.end &&
      end - first === 1 &&
      THOSE.has(below.tokens.folded[first] ?? '')
    if (!isSaidOfWhole || told.has(`${index} ${value.measure}`)) return [frame]
    const noun = nounBehind(view, positionOf(view, value.group))
    const label = noun < 0 ? value.label : (view.clause.chunks[noun]?.index ?? value.label)
    return [stamp(view, { ...value, group: index }, rule), { ...frame, value: { ...value, subsetOf: index, label } }]
  })
}
