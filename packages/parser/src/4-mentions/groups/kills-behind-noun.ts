import { CAPITALISED } from '../../2-tokens/tokenize.ts'
import { SPELLS } from '../en/spells.ts'
import { TITLES } from '../en/titles.ts'
import type { GroupView } from './group-view.ts'
import { nounAt } from './noun-at.ts'

const OPENS_ONE = /^(an?|his|her|their|its)$/

/** "the revenge killing two days ago", "the killing a week later": how long before or after, and nobody killed. */
const isTime = ({ below: { tokens } }: GroupView, at: number): boolean =>
  SPELLS.test((tokens.folded[at] ?? '').replace(/s$/, '')) || /^(hours?|minutes?)$/.test(tokens.folded[at] ?? '')

/** "shelled a bus wounding Captain Musa" */
const isTitled = ({ below: { tokens } }: GroupView, at: number): boolean =>
  tokens.letterCase[at] === CAPITALISED && TITLES.has(tokens.folded[at] ?? '')

/**
 * "A bomb exploded near the market killing eight people": without a comma, a word such as "killing" is no noun behind a
 * noun where a figure or one person stands behind it.
 */
export const killsBehindNoun = (view: GroupView, at: number): boolean => {
  if (nounAt(view, at)?.class !== 'outcome') return false
  const { tokens, quantities, quantityAt } = view.below
  const figure = quantities[(quantityAt[at + 1] ?? 0) - 1]
  const next = figure ? figure.end : at + 2
  const isOne = OPENS_ONE.test(tokens.folded[at + 1] ?? '') || isTitled(view, at + 1)
  if (!figure && !isOne) return false
  return !isTime(view, next) && tokens.folded[next] !== 'of'
}
