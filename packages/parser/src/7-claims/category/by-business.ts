import type { Category } from '@reportedly/schema'
import type { Group } from '../../4-mentions/group.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { ABOUT_THEIR_LIFE } from '../en/described-as.ts'

/** How many tokens behind a figure are asked what those it counts were about. */
const WITHIN = 12
const ANYBODY = /^(people|persons?|m[ae]n|others|individuals?)$/

/** "19 people shot while waiting for aid", "men who were praying": what they were about says that they were civilians. */
export const byBusiness = (
  { tokens: { folded, sentence } }: Framed,
  { head, end, first }: Group,
): Category | undefined => {
  if (head >= 0 && !ANYBODY.test(folded[head] ?? '')) return undefined
  const words: string[] = []
  for (let at = end; at < end + WITHIN && sentence[at] === sentence[first]; at += 1) words.push(folded[at] ?? '')
  return ABOUT_THEIR_LIFE.test(words.join(' ')) ? 'civilian' : undefined
}
