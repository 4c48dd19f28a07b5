import { NUMBER, type Tokens } from '../../2-tokens/tokenize.ts'
import type { MaskRule } from './mask-rule.ts'

const FEWEST_DIGITS = 7
const MOST_TOKENS = 16

const isTight = ({ start, end }: Tokens, at: number): boolean => start[at] === end[at - 1]

const isNumeral = ({ folded, kind }: Tokens, at: number): boolean =>
  kind[at] === NUMBER && /^\d+$/.test(folded[at] ?? '')

/** The token behind the groups of a phone number: "962 6 535 1234", "44 (0)20 7946 0018", "1-202-555-0143"; or -1. */
const readPhone = (tokens: Tokens, at: number): number => {
  let digits = 0
  let end = at
  for (let here = at; here < at + MOST_TOKENS && tokens.sentence[here] === tokens.sentence[at]; here += 1) {
    const word = tokens.folded[here] ?? ''
    if (isNumeral(tokens, here)) {
      digits += word.length
      end = here + 1
    } else if (!/^[-–()./]$/.test(word) || (word === '.' && !isTight(tokens, here + 1))) break
  }
  return digits >= FEWEST_DIGITS ? end : -1
}

/** "0300-1234567", "2023/1234/5", "12/2019": numerals joined without a space; the token behind the last. */
const endOfJoined = (tokens: Tokens, at: number): number => {
  let last = at
  while (
    /^[-–/]$/.test(tokens.folded[last + 1] ?? '') &&
    tokens.kind[last + 2] === NUMBER &&
    isTight(tokens, last + 1) &&
    isTight(tokens, last + 2)
  )
    last += 2
  return last + 1
}

/** "3 000": the second of two groups of one figure. */
const isGroup = (tokens: Tokens, at: number): boolean =>
  /^\d{3}$/.test(tokens.folded[at] ?? '') &&
  tokens.kind[at - 1] === NUMBER &&
  tokens.start[at] === (tokens.end[at - 1] ?? 0) + 1

/** "tel: 298 1234", "call 555-1234": what a phone number stands behind. */
const CUES = ['tel', 'telephone', 'phone', 'call', 'hotline', 'helpline', 'whatsapp', 'mobile', 'contact', 'fax']

const readCued = (tokens: Tokens, at: number): number => {
  let from = at + 1
  while (from < at + 3 && /^(:|\.|on|at|number|no)$/.test(tokens.folded[from] ?? '')) from += 1
  return isNumeral(tokens, from) || tokens.folded[from] === '(' ? readPhone(tokens, from) : -1
}

/** Phone and reference numbers: digits behind "+" or "#", joined by dashes or slashes, or too long to count anything. */
export const reference: MaskRule = {
  name: 'masks/reference',
  starts: ['0', '+', '#', ...CUES],
  read: ({ tokens }, at) => {
    const { folded, kind } = tokens
    const word = folded[at] ?? ''
    if (word === '#')
      return isNumeral(tokens, at + 1) && isTight(tokens, at + 1) ? { end: at + 2, value: 'label' } : undefined
    if (kind[at] !== NUMBER) {
      const phone = word === '+' ? (isTight(tokens, at + 1) ? readPhone(tokens, at + 1) : -1) : readCued(tokens, at)
      return phone > 0 ? { end: phone, value: 'label' } : undefined
    }
    if (isGroup(tokens, at)) return undefined
    const end = endOfJoined(tokens, at)
    if (end >= at + 5) return { end, value: 'label' }
    // "9/11", "24/7", "1/3"
    if (end === at + 3 && folded[at + 1] === '/') return { end, value: 'ratio' }
    // "0300-1234567", "0599": a count has no noughts before it, save the one of "02 militants".
    if (/^0\d{2,}$/.test(word)) return { end, value: 'label' }
    return /^\d{9,}$/.test(word) ? { end: at + 1, value: 'label' } : undefined
  },
}
