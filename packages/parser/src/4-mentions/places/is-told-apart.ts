import { CAPITALISED } from '../../2-tokens/tokenize.ts'
import { KINDS } from '../en/places.ts'
import type { View } from './view.ts'

/**
 * "Gunmen attacked two villages in Kaduna, Hypo and Hypa": behind several places of one kind, names say which they are,
 * known or not.
 */
export const isToldApart = ({ measured: { tokens }, group, name, put, before }: View): boolean => {
  const { folded, letterCase } = tokens
  if (put.word !== ',' || before?.preposition !== 'in' || before.end !== put.at) return false
  const kind = folded[before.from - 1] ?? ''
  if (!kind.endsWith('s') || !KINDS.test(kind) || group.person === true) return false
  return name.end === group.end && folded[group.end] === 'and' && letterCase[group.end + 1] === CAPITALISED
}
