import { firstFrom } from '../../engine/within.ts'
import type { Group } from '../../4-mentions/group.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'

/** "One of them, a sapper, died": the group between commas that says who it was; undefined where none does. */
export const namedAside = ({ tokens: { folded }, groups }: Framed, group: Group): Group | undefined => {
  if (group.head >= 0 || folded[group.first] !== 'one' || !/^(them|whom)$/.test(folded[group.end - 1] ?? ''))
    return undefined
  if (folded[group.end] !== ',') return undefined
  const aside = groups[firstFrom(groups, group.end)]
  const isAside = aside?.first === group.end + 1 && /^an?$/.test(aside.determiner ?? '') && aside.head >= 0
  return isAside && folded[Math.max(aside.end, aside.reach)] === ',' ? aside : undefined
}
