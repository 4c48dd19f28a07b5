import { within } from '../../engine/within.ts'
import type { View } from '../view.ts'

/** Verbs whose subject may be the place where things happen. */
const REGISTERS = /^(register|record|count|report)$/

/** "Zacatecas registered 1,050 murders": where it happened, and not who says so. */
export const isPlaceOfRecord = ({ framed }: View, lemma: string, index: number): boolean => {
  const group = REGISTERS.test(lemma) ? framed.groups[index] : undefined
  return group !== undefined && within(framed.places, group.first, group.end).some(({ end }) => end === group.end)
}
