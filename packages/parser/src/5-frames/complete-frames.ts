import { findParts } from './find-parts.ts'
import { findVariants } from './find-variants.ts'
import type { FrameView } from './frame-rule.ts'
import { listMembers } from './list-members.ts'
import type { Frames } from './place-frame.ts'

/** Adds what follows from the direct readings: parts of a figure and members of a list. */
export const completeFrames = (view: FrameView, direct: Frames): Frames => {
  const withSubsets = [...direct, ...findParts(view, direct)]
  const listed = [...withSubsets, ...listMembers(view, withSubsets)]
  return [...listed, ...findVariants(view, listed)]
}
