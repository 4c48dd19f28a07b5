import { findGapped } from './lists/find-gapped.ts'
import { findNamedParts } from './parts/find-named-parts.ts'
import { findParts } from './parts/find-parts.ts'
import { findSeries } from './lists/find-series.ts'
import { findVariants } from './parts/find-variants.ts'
import type { FrameView } from './frame-rule.ts'
import { linkApposed } from './parts/link-apposed.ts'
import { linkBrokenDown } from './parts/link-broken-down.ts'
import { linkIncluded } from './parts/link-included.ts'
import { listMembers } from './lists/list-members.ts'
import { nameParts } from './parts/name-parts.ts'
import type { Frames } from './place-frame.ts'
import { wholesOfShares } from './parts/whole-of-share.ts'

/** Adds what follows from the direct readings: parts of a figure, members of a list, names of parts. */
export const completeFrames = (view: FrameView, direct: Frames): Frames => {
  const whole = wholesOfShares(view, direct)
  const parts = [...whole, ...findParts(view, whole)]
  const withSubsets = [...parts, ...findNamedParts(view, parts)]
  const listed = [...withSubsets, ...listMembers(view, withSubsets)]
  const varied = [...listed, ...findVariants(view, listed)]
  const named = nameParts(view, [...varied, ...findSeries(view, varied), ...findGapped(view, varied)])
  return linkIncluded(view, linkBrokenDown(view, linkApposed(view, named)))
}
