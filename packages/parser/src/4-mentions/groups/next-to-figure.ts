import { SPELLS } from '../en/spells.ts'
import { MARK } from '../../2-tokens/tokenize.ts'
import { SAYS } from '../en/says.ts'
import type { GroupView } from './group-view.ts'

/** What the word before one that may be a verb, a figure or an article, says of it. */

const FEW_WORDS = 3

/** "Twelve soldiers, reports Radio Sahel" */
const REPORTS = /^(reports|claims|states|notes)$/

/** "50 Hezbollah targets": what counts several takes no verb of the third person. */
export const countsSeveral = ({ below: { tokens, quantities, quantityAt } }: GroupView, at: number): boolean => {
  if (SAYS.has(tokens.folded[at] ?? '') || REPORTS.test(tokens.folded[at] ?? '')) return false
  for (let here = at - 2; here >= at - 1 - FEW_WORDS && here >= 0; here -= 1) {
    if (tokens.kind[here + 1] === MARK) return false
    const number = quantityAt[here] ?? 0
    const figure = number > 0 ? quantities[number - 1] : undefined
    if (figure) return figure.end > here && figure.end < at && figure.value.unit === null && (figure.value.low ?? 2) > 1
  }
  return false
}

/** "three craters", "its crews": what stands right behind several, or behind an owner. */
export const followsSeveral = ({ below: { tokens, quantities, quantityAt } }: GroupView, at: number): boolean => {
  if (/^(its|their|our|his|her|my|your|the|these|those)$/.test(tokens.folded[at - 1] ?? '')) return true
  const last = figureBefore(quantities, quantityAt, at)
  return last !== undefined && last.value.unit === null && last.value.low !== 1 && last.value.high !== 0
}

/** How many words a figure may have: "a total of more than 22". */
const LONGEST_FIGURE = 6

/** The figure that ends right before a token: it is marked where it begins. */
const figureBefore = (
  quantities: GroupView['below']['quantities'],
  quantityAt: GroupView['below']['quantityAt'],
  at: number,
): GroupView['below']['quantities'][number] | undefined => {
  for (let here = at - 1; here >= 0 && here >= at - LONGEST_FIGURE; here -= 1) {
    const number = quantityAt[here] ?? 0
    if (number > 0) return quantities[number - 1]?.end === at ? quantities[number - 1] : undefined
  }
  return undefined
}

/** "the spot", "a rally", "our launch" */
export const followsArticle = ({ below: { tokens } }: GroupView, at: number): boolean =>
  tokens.folded[at] !== 'own' && /^(a|an|the|its|their|our|his|my|your)$/.test(tokens.folded[at - 1] ?? '')

/** "26 last year": a time that begins right behind a figure, with a word that says which. */
export const isTimeBehindFigure = ({ below: { tokens, quantities, quantityAt } }: GroupView, at: number): boolean => {
  if (!SPELLS.test(tokens.folded[at + 1] ?? '')) return false
  return quantities[(quantityAt[at - 1] ?? 0) - 1]?.end === at
}
