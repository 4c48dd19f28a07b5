import { MIXED, NUMBER, type Tokenized, type Tokens } from '../2-tokens/tokenize.ts'
import { type AnchoredRule, indexRules } from '../engine/anchored-rule.ts'
import type { Found } from '../engine/rule.ts'
import { askOnce, NO_WORD } from '../engine/word.ts'
import { isMass } from './en/units.ts'
import { ENGLISH_QUANTITIES } from './en/index.ts'
import { MASKS } from './masks/index.ts'
import type { Maskable, Measured } from './quantity.ts'

type RulesAt<Value> = (tokens: Tokens, at: number) => readonly AnchoredRule<Maskable, Value>[] | undefined

/** The rules that can begin at a token: by its word, or for numerals, alone or glued to letters ("1.30am"), by "0". */
const rulesOf = <Value>(rules: readonly AnchoredRule<Maskable, Value>[]): RulesAt<Value> => {
  const index = indexRules(rules)
  const numerals = index.get('0')
  const byWord = askOnce((word) => index.get(word))
  return ({ kind, words }, at) => (kind[at] === NUMBER || kind[at] === MIXED ? numerals : byWord(words[at] ?? NO_WORD))
}

const masksAt = rulesOf(MASKS)
const quantitiesAt = rulesOf(ENGLISH_QUANTITIES)

/** "no one %": what is masked belongs to nothing else. */
const touchesMask = (maskOf: Maskable['maskOf'], first: number, end: number): boolean => {
  for (let at = first; at < end; at += 1) if (maskOf[at] !== 0) return true
  return false
}

/** Walks the tokens once; at each, the first rule that reads there wins and the walk goes on behind it. */
const walk = <Value>(below: Maskable, rulesAt: RulesAt<Value>, take: (found: Found<Value>) => void): void => {
  const { tokens, maskOf, ranges } = below
  for (const { first, end: limit } of ranges) {
    for (let at = first; at < limit; at += 1) {
      if (maskOf[at] !== 0) continue
      const rules = rulesAt(tokens, at)
      if (!rules) continue
      for (const { name, read } of rules) {
        const result = read(below, at)
        if (!result || result.end > limit || touchesMask(maskOf, at, result.end)) continue
        take({ first: at, end: result.end, value: result.value, rule: name })
        at = result.end - 1
        break
      }
    }
  }
}

const JOINS = /^(and|or)$/

/** "3,080 and 1,215 kilograms": a figure that only "and" parts from one of a mass has its unit. */
const shareUnits = ({ folded }: Tokens, quantities: Measured['quantities']): Measured['quantities'] =>
  quantities.map((quantity, at) => {
    const next = quantities[at + 1]
    const joined =
      quantity.value.unit === null &&
      next?.first === quantity.end + 1 &&
      isMass(next.value.unit) &&
      JOINS.test(folded[quantity.end] ?? '')
    return joined ? { ...quantity, value: { ...quantity.value, unit: next.value.unit } } : quantity
  })

/** Finds what is no count (dates, ages, calibres …) and then every figure that is left, with its bounds. */
export const findQuantities = (tokenized: Tokenized): Measured => {
  const { count } = tokenized.tokens
  const maskOf = new Int32Array(count)
  const maskable: Maskable = { ...tokenized, maskOf }
  const masks: Measured['masks'][number][] = []
  walk(maskable, masksAt, (mask) => {
    masks.push(mask)
    for (let at = mask.first; at < mask.end; at += 1) maskOf[at] = masks.length
  })
  const quantityAt = new Int32Array(count)
  const quantities: Measured['quantities'][number][] = []
  walk(maskable, quantitiesAt, (quantity) => {
    quantities.push(quantity)
    quantityAt[quantity.first] = quantities.length
  })
  return { ...maskable, masks, quantities: shareUnits(tokenized.tokens, quantities), quantityAt }
}
