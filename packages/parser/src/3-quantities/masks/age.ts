import { LOWER, NUMBER, WORD } from '../../2-tokens/tokenize.ts'
import { CARDINAL_STARTS, SMALL_NUMBERS } from '../en/number-words.ts'
import type { Maskable } from '../quantity.ts'
import { nextInFigure, readCardinal } from '../read-cardinal.ts'
import type { MaskRule } from './mask-rule.ts'

const mayBeAge = (word: string): boolean =>
  SMALL_NUMBERS.has(word) || (/^\d{1,2}$/.test(word) && word !== '00') || /^10\d$/.test(word)

const isAge = (folded: readonly string[], at: number): boolean => mayBeAge(folded[at] ?? '')

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

/** "12-year-old", "three years old", "18 months old", "3- and 5-year-old", "10 to 12 years old". */
export const yearsOld: MaskRule = {
  name: 'masks/years-old',
  starts: CARDINAL_STARTS,
  next: nextInFigure,
  read: (below, at) => {
    const number = readCardinal(below, at)
    if (!number) return undefined
    const alone = endOfYears(below, number.end)
    if (alone > 0) return { end: alone, value: 'age' }
    const { folded } = below.tokens
    const hanging = folded[number.end] === '-' && /^(and|or|to)$/.test(folded[number.end + 1] ?? '')
    const joiner = hanging ? number.end + 1 : number.end
    if (!/^(and|or|to|-|–)$/.test(folded[joiner] ?? '')) return undefined
    const second = readCardinal(below, joiner + 1)
    const end = second ? endOfYears(below, second.end) : -1
    return end > 0 ? { end, value: 'age' } : undefined
  },
}

/** The token behind "-year-old", "years old", "yrs of age" at `at`, or -1. */
const endOfYears = ({ tokens }: Maskable, at: number): number => {
  const { folded } = tokens
  const from = folded[at] === '-' ? at + 1 : at
  const unit = folded[from] ?? ''
  if (/^(year|yr|month|week|day)s?-olds?$/.test(unit) || /^(yo|y\/o)$/.test(unit)) return from + 1
  if (!/^(year|yr|month|week|day)s?$/.test(unit)) return -1
  if (/^olds?$/.test(folded[from + 1] ?? '')) return from + 2
  if (folded[from + 1] === '-' && /^olds?$/.test(folded[from + 2] ?? '')) return from + 3
  return folded[from + 1] === 'of' && folded[from + 2] === 'age' ? from + 3 : -1
}

/** A single person of whom an age may be told with "of" alone. */
const ONE_PERSON =
  /^(boy|girl|man|woman|child|youth|teenager|student|pupil|waiter|driver|mother|father|grandmother|grandfather|widow|widower|lad|baby|toddler|infant|farmer|farmhand|worker|labourer|apprentice|nurse|teacher|son|daughter|brother|sister|soldier|private|conscript|fisherman|shepherd|herder|trader|schoolgirl|schoolboy|journalist|villager|resident|patient|survivor|witness)$/

/** "a boy of 15", "a delivery man of 24": an age, told with "of" alone. */
export const ofAge: MaskRule = {
  name: 'masks/of-age',
  starts: ['of'],
  next: () => mayBeAge,
  read: ({ tokens }, at) => {
    const { folded } = tokens
    if (!ONE_PERSON.test(folded[at - 1] ?? '') || tokens.sentence[at + 2] === undefined) return undefined
    // "a driver of 15 buses" goes on with what he drives.
    const closes = tokens.sentence[at + 2] !== tokens.sentence[at] || !/^[\p{L}\p{N}]/u.test(folded[at + 2] ?? '')
    const goesOn = /^(who|was|were|is|from|and|in|had|has|with|among|said|died)$/.test(folded[at + 2] ?? '')
    return isAge(folded, at + 1) && (closes || goesOn) ? { end: at + 2, value: 'age' } : undefined
  },
}

/** People of whom an age is told: "children under 5", "men over 60". */
const OF_AN_AGE =
  /^(children|child|boys?|girls?|kids|minors|infants|people|persons|those|youths?|women|men|males|females|anyone|civilians|aged|residents)$/

/** "children under 5", "women over 60", "under the age of 18": a limit of age, not of a count. */
export const underAge: MaskRule = {
  name: 'masks/under-age',
  starts: ['under', 'below', 'over', 'above'],
  next: () => mayBeAge,
  read: ({ tokens }, at) => {
    const { folded } = tokens
    if (!OF_AN_AGE.test(folded[at - 1] ?? '') || tokens.sentence[at - 1] !== tokens.sentence[at]) return undefined
    // "men under 20 tons of rubble": what goes on is no age.
    if (
      !isAge(folded, at + 1) ||
      (tokens.kind[at + 2] === WORD && /s$/.test(folded[at + 2] ?? '') && !/^(was|is|has)$/.test(folded[at + 2] ?? ''))
    )
      return undefined
    return { end: at + 2, value: 'age' }
  },
}

/** Words of outcome before a figure set off by commas: "wounded, 12;" counts, "Ahmad, 12," is an age. */
const OUTCOME = /^(killed|dead|wounded|injured|missing|arrested|detained|captured|hurt|died|destroyed|damaged|seized)$/

/** "(23)" behind a name: an age when a name of two words, or a verb behind it, says that a person is meant. */
const isAgeInBrackets = ({ tokens }: Maskable, at: number): boolean => {
  const { folded, letterCase } = tokens
  if (folded[at + 2] !== ')') return false
  // "Sami Dero (Abu Ali) (78) was killed": behind another bracket a verb says that one person is meant.
  if (/^[),]$/.test(folded[at - 1] ?? '')) return /^(was|is|who|and|,)$/.test(folded[at + 3] ?? '')
  if (letterCase[at - 1] === LOWER) return false
  return letterCase[at - 2] !== LOWER || /^(was|were|from|,|and|who|is)$/.test(folded[at + 3] ?? '')
}

/** "– Musa Ali, 25, and Lina Odero, 26 –": a dash closes what names of two words opened. */
const closesName = ({ tokens: { folded, kind, letterCase } }: Maskable, at: number): boolean =>
  /^[–—]$/.test(folded[at + 2] ?? '') &&
  kind[at - 2] === WORD &&
  letterCase[at - 1] !== LOWER &&
  letterCase[at - 2] !== LOWER

/** ", 40," behind a name or a person: an age set off by commas or brackets. */
export const ageInCommas: MaskRule = {
  name: 'masks/age-in-commas',
  starts: [',', '('],
  next: () => mayBeAge,
  read: (below, at) => {
    const { folded, kind, letterCase, sentence } = below.tokens
    const bracketed = folded[at] === '(' && /^[),]$/.test(folded[at - 1] ?? '')
    if ((kind[at - 1] !== WORD && !bracketed) || sentence[at - 1] !== sentence[at] || below.maskOf[at + 1] !== 0)
      return undefined
    const isNumber = kind[at + 1] === NUMBER || SMALL_NUMBERS.has(folded[at + 1] ?? '')
    if (!isNumber || !isAge(folded, at + 1)) return undefined
    if (folded[at] === '(') return isAgeInBrackets(below, at) ? { end: at + 3, value: 'age' } : undefined
    const before = folded[at - 1] ?? ''
    // "killed, 7 …", "Rescuers, 12 of them": a figure that goes on is no age.
    const plural = before.endsWith('s') && letterCase[at - 1] === LOWER
    const close = folded[at + 2] ?? ''
    if (!plural && !OUTCOME.test(before) && (/^(,|\.|;)$/.test(close) || closesName(below, at)))
      return { end: at + 2, value: 'age' }
    // "Musa Ali, 25 and Lina Odero, 24": the ages of a list of names.
    const named =
      close === 'and' && letterCase[at - 1] !== LOWER && letterCase[at - 2] !== LOWER && letterCase[at + 3] !== LOWER
    if (named && kind[at + 3] === WORD && kind[at - 2] === WORD && !OUTCOME.test(before))
      return { end: at + 2, value: 'age' }
    const possessed = close === 'and' && /^(his|her|their)$/.test(folded[at + 3] ?? '')
    return possessed && !OUTCOME.test(before) ? { end: at + 2, value: 'age' } : undefined
  },
}
