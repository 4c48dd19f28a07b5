import { MIXED, NUMBER, type Tokenized, type Tokens } from '../2-tokens/tokenize.ts'
import { indexRules, type RuleIndex } from '../engine/anchored-rule.ts'
import type { Found } from '../engine/rule.ts'
import { ENGLISH_QUANTITIES } from './en/index.ts'
import { MASKS } from './masks/index.ts'
import type { Maskable, Measured } from './quantity.ts'

const MASK_INDEX = indexRules(MASKS)
const QUANTITY_INDEX = indexRules(ENGLISH_QUANTITIES)

/** Rules are indexed by word; numerals, alone or glued to letters ("1.30am", "Rs25,000"), by "0". */
const keyOf = ({ kind, folded }: Tokens, at: number): string =>
  kind[at] === NUMBER || kind[at] === MIXED ? '0' : (folded[at] ?? '')

/** Walks the tokens once; at each, the first rule that reads there wins and the walk goes on behind it. */
const walk = <Value>(below: Maskable, index: RuleIndex<Maskable, Value>, take: (found: Found<Value>) => void): void => {
  const { tokens, maskOf, ranges } = below
  for (const { first, end: limit } of ranges) {
    for (let at = first; at < limit; at += 1) {
      if (maskOf[at] !== 0) continue
      const rules = index.get(keyOf(tokens, at))
      if (!rules) continue
      for (const { name, read } of rules) {
        const result = read(below, at)
        if (!result || result.end > limit) continue
        take({ first: at, end: result.end, value: result.value, rule: name })
        at = result.end - 1
        break
      }
    }
  }
}

/** Finds what is no count (dates, ages, calibres …) and then every figure that is left, with its bounds. */
export const findQuantities = (tokenized: Tokenized): Measured => {
  const { count } = tokenized.tokens
  const maskOf = new Int32Array(count)
  const maskable: Maskable = { ...tokenized, maskOf }
  const masks: Measured['masks'][number][] = []
  walk(maskable, MASK_INDEX, (mask) => {
    masks.push(mask)
    maskOf.fill(masks.length, mask.first, mask.end)
  })
  const quantityAt = new Int32Array(count)
  const quantities: Measured['quantities'][number][] = []
  walk(maskable, QUANTITY_INDEX, (quantity) => {
    quantities.push(quantity)
    quantityAt[quantity.first] = quantities.length
  })
  return { ...maskable, masks, quantities, quantityAt }
}
