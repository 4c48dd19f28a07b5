import type { Category } from '@reportedly/schema'
import type { Attributed } from '../../6-attribution/attributed.ts'
import { sideOfGroup } from './side-of-group.ts'
import { sideOfPronoun } from './side-of-pronoun.ts'

/** "rebels took seven prisoners": whom an armed group takes in a fight are soldiers; whom the law takes are suspects. */
export const sideOfCaptives = (attributed: Attributed, frame: number): Category | undefined => {
  const captors = attributed.frames[frame]?.value.agents ?? []
  const isArmed = captors.some((index) => {
    const captor = attributed.groups[index]
    if (!captor) return false
    const side =
      captor.class === 'pronoun' ? sideOfPronoun(attributed, frame, captor.first) : sideOfGroup(attributed, captor)
    return side === 'non-state-armed'
  })
  return isArmed ? 'state-forces' : undefined
}
