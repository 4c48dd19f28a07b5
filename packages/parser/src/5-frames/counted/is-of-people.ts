import type { Measure } from '@reportedly/schema'
import { domainOf } from './domain.ts'
import type { FrameView } from '../frame-rule.ts'

/** Whether a group may stand for people: what it counts says so, or does not say otherwise. */
export const isPeopleLike = (view: FrameView, index: number): boolean => {
  const group = view.below.groups[index]
  return group !== undefined && ['people', 'elided', 'name', 'unknown'].includes(domainOf(view.below, group))
}

const PEOPLE_MEASURES =
  /^(killed|injured|casualties|captured|abducted|missing|displaced|surrendered|freed|neutralised)$/

/** Whether a measure befalls people only. */
export const isOfPeople = (measure: Measure): boolean => PEOPLE_MEASURES.test(measure)
