import { CAPITALISED, LOWER } from '../../2-tokens/tokenize.ts'
import type { GroupView } from './group-view.ts'

/** "Head of the district Musa Bello said": nobody heads of anything. */
export const isHeadOf = ({ below: { tokens } }: GroupView, at: number): boolean =>
  tokens.folded[at] === 'head' && tokens.folded[at + 1] === 'of'

/** "Rivers State": behind a name, with a capital, no verb, but where everything has one. */
export const isNamedState = ({ below: { tokens }, upperCase }: GroupView, at: number): boolean =>
  !upperCase &&
  tokens.folded[at] === 'state' &&
  tokens.letterCase[at] === CAPITALISED &&
  tokens.letterCase[at - 1] === CAPITALISED &&
  tokens.letterCase[at + 1] === LOWER
