import type { Category, Measure } from '@reportedly/schema'
import { lookupDemonym } from '../../4-mentions/gazetteer/lookup-demonym.ts'
import type { Group } from '../../4-mentions/group.ts'
import type { Attributed } from '../../6-attribution/attributed.ts'
import { sideOfCaptives } from './side-of-captives.ts'
import { sideOfTarget } from './side-of-target.ts'

/** "30 Russians", "five Beninese": called by their country alone. */
export const isOfNation = ({ tokens }: Attributed, { head, wordsFirst }: Group): boolean =>
  head === wordsFirst && lookupDemonym(tokens.folded[head] ?? '') !== null

/** "Three Ukrainians surrendered", "rebels took five Beninese prisoner": in a war whoever gives up, is taken or ambushed as such. */
export const sideOfNationals = (attributed: Attributed, frame: number, measure: Measure): Category | undefined => {
  if (measure === 'surrendered') return 'state-forces'
  return measure === 'captured' ? sideOfCaptives(attributed, frame) : sideOfTarget(attributed, frame)
}
