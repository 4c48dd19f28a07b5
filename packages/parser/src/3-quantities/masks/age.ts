import { NUMBER, WORD } from '../../2-tokens/tokenize.ts'
import { CARDINAL_STARTS, SMALL_NUMBERS } from '../en/number-words.ts'
import { readCardinal } from '../read-cardinal.ts'
import type { MaskRule } from './mask-rule.ts'

const isAge = (folded: readonly string[], at: number): boolean => {
  const word = folded[at] ?? ''
  return SMALL_NUMBERS.has(word) || (/^\d{1,2}$/.test(word) && word !== '00') || /^10\d$/.test(word)
}

/** "aged 12", "ages 5 and 12", "aged between 21 and 46". */
export const aged: MaskRule = {
  name: 'masks/aged',
  starts: ['aged', 'age', 'ages'],
  read: (below, at) => {
    const { folded } = below.tokens
    let end = at + 1
    if (folded[end] === 'of' || folded[end] === 'between' || folded[end] === 'from') end += 1
    if (folded[end] === 'just' || folded[end] === 'only' || folded[end] === 'about' || folded[end] === 'around')
      end += 1
    const first = readCardinal(below, end)
    if (!first) return undefined
    end = first.end
    while (/^(and|to|,|-|–|or)$/.test(folded[end] ?? '') && isAge(folded, end + 1)) end += 2
    return { end, value: 'age' }
  },
}

/** "12-year-old", "three years old", "18 months old". */
export const yearsOld: MaskRule = {
  name: 'masks/years-old',
  starts: CARDINAL_STARTS,
  read: (below, at) => {
    const { folded } = below.tokens
    const number = readCardinal(below, at)
    if (!number) return undefined
    const hyphen = folded[number.end] === '-' ? number.end + 1 : number.end
    if (/^(year|month|week|day)s?-olds?$/.test(folded[hyphen] ?? '')) return { end: hyphen + 1, value: 'age' }
    if (/^(year|month|week|day)s?$/.test(folded[hyphen] ?? '') && /^olds?$/.test(folded[hyphen + 1] ?? ''))
      return { end: hyphen + 2, value: 'age' }
    if (/^years?$/.test(folded[hyphen] ?? '') && folded[hyphen + 1] === 'of' && folded[hyphen + 2] === 'age')
      return { end: hyphen + 3, value: 'age' }
    return undefined
  },
}

/** ", 40," behind a name or a person: an age set off by commas or brackets. */
export const ageInCommas: MaskRule = {
  name: 'masks/age-in-commas',
  starts: [',', '('],
  read: ({ tokens, maskOf }, at) => {
    const { folded, kind } = tokens
    const open = folded[at]
    const close = folded[at + 2] ?? ''
    if (kind[at - 1] !== WORD || maskOf[at + 1] !== 0) return undefined
    if (!(kind[at + 1] === NUMBER || SMALL_NUMBERS.has(folded[at + 1] ?? '')) || !isAge(folded, at + 1))
      return undefined
    const plural = /s$/.test(folded[at - 1] ?? '') && tokens.letterCase[at - 1] === 0
    // "killed, 7 …", "Rescuers, 12 of them": a figure that goes on is no age; "(31)" alone is a figure.
    if (open === '(')
      return close === ')' && tokens.letterCase[at - 1] !== 0 && tokens.letterCase[at - 2] !== 0
        ? { end: at + 3, value: 'age' }
        : undefined
    if (plural || !/^(,|\.|;)$/.test(close))
      return close === 'and' && /^(his|her|their)$/.test(folded[at + 3] ?? '')
        ? { end: at + 2, value: 'age' }
        : undefined
    return { end: at + 2, value: 'age' }
  },
}
