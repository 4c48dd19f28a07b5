import { CAPITALISED, UPPER } from '../../2-tokens/tokenize.ts'
import type { Group } from '../group.ts'
import type { GroupView } from './group-view.ts'
import { nounAt } from './noun-at.ts'

/** What a head says of its group: a noun of the field by its entry, another word by its form. */
export const describeHead = (view: GroupView, head: number, quantity: number): Pick<Group, 'class' | 'plural'> => {
  const { tokens, quantities } = view.below
  const entry = nounAt(view, head)
  if (entry) return { class: entry.class, plural: entry.plural }
  const plural = /s$/.test(tokens.folded[head] ?? '') || (quantity >= 0 && (quantities[quantity]?.value.low ?? 0) > 1)
  const capital = tokens.letterCase[head] === CAPITALISED || tokens.letterCase[head] === UPPER
  return { class: capital && !view.upperCase ? 'name' : 'unknown', plural }
}
