import { groupAt, groupsAt, isGroup, listRight } from '../clause/clause-walk.ts'
import type { FrameView } from '../frame-rule.ts'

/** A vehicle figure that comes with the fighters: "on around 70 motorbikes", "in 20 pick-ups". */
export function* mounts(view: FrameView, at: number): Iterable<number> {
  const { below, clause } = view
  for (let here = at + 1; here < clause.chunks.length && here < at + 5; here += 2) {
    const preposition = clause.chunks[here]
    if (
      preposition?.type !== 'preposition' ||
      !/^(on|in|aboard|with|riding)$/.test(preposition.word) ||
      !isGroup(clause, here + 1)
    )
      return
    const group = below.groups[groupAt(clause, here + 1)]
    if (group && group.quantity >= 0 && (group.class === 'vehicles' || group.class === 'vessels'))
      yield groupAt(clause, here + 1)
  }
}

/** "400 officers took part, with ten armoured vehicles and two helicopters": what they came with stands behind the verb. */
export const broughtBy = ({ below, clause }: FrameView, at: number, attack: boolean): readonly number[] => {
  const from = clause.chunks[at + 1]?.type === 'comma' ? at + 2 : at + 1
  if (!attack || clause.chunks[from]?.word !== 'with' || clause.chunks[from + 1]?.counted !== true) return []
  return groupsAt(below, clause, listRight(clause, from + 1)).filter((index) =>
    /^(vehicles|vessels|aircraft)$/.test(below.groups[index]?.class ?? ''),
  )
}
