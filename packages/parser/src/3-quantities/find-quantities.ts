import { MIXED, NUMBER, type Tokenized, type Tokens } from '../2-tokens/tokenize.ts'
import { type AnchoredRule, indexRules } from '../engine/anchored-rule.ts'
import type { Found } from '../engine/rule.ts'
import { askOnce, NO_WORD } from '../engine/word.ts'
import { isMass } from './en/units.ts'
import { ENGLISH_QUANTITIES } from './en/index.ts'
import { endOfSentence } from './end-of-sentence.ts'
import { MASKS } from './masks/index.ts'
import type { Maskable, MaskKind, Measured, QuantityValue } from './quantity.ts'

type Rules<Value> = readonly AnchoredRule<Maskable, Value>[]

/** The rules that can begin at a word. */
interface Starters {
  readonly masks: Rules<MaskKind>
  readonly quantities: Rules<QuantityValue>
}

/** A token at which a mask or a figure may begin. */
interface Opening extends Starters {
  readonly at: number
}

const masksFrom = indexRules(MASKS)
const quantitiesFrom = indexRules(ENGLISH_QUANTITIES)

const startersOf = (word: string): Starters | undefined => {
  const [masks = [], quantities = []] = [masksFrom.get(word), quantitiesFrom.get(word)]
  return masks.length + quantities.length > 0 ? { masks, quantities } : undefined
}
const startersOfWord = askOnce(startersOf)
/** Numerals, alone or glued to letters ("1.30am"), all begin what "0" does. */
const startersOfNumeral = startersOf('0')

/** The tokens at which anything may begin: most begin nothing, and are looked at once. */
const findOpenings = ({ count, kind, words }: Tokens): readonly Opening[] => {
  const openings: Opening[] = []
  for (let at = 0; at < count; at += 1) {
    const isNumeral = kind[at] === NUMBER || kind[at] === MIXED
    const starters = isNumeral ? startersOfNumeral : startersOfWord(words[at] ?? NO_WORD)
    if (starters) openings.push({ at, masks: starters.masks, quantities: starters.quantities })
  }
  return openings
}

/** "no one %": what is masked belongs to nothing else. */
const touchesMask = (maskOf: Maskable['maskOf'], first: number, end: number): boolean => {
  for (let at = first; at < end; at += 1) if (maskOf[at] !== 0) return true
  return false
}

/** Walks the openings once; at each, the first rule that reads there wins and the walk goes on behind it. */
const walk = <Value>(
  below: Maskable,
  openings: readonly Opening[],
  rulesOf: (opening: Opening) => Rules<Value>,
  take: (found: Found<Value>) => void,
): void => {
  const { maskOf } = below
  let next = 0
  for (const opening of openings) {
    const { at } = opening
    if (at < next || maskOf[at] !== 0) continue
    const limit = endOfSentence(below, at)
    for (const { name, read } of rulesOf(opening)) {
      const result = read(below, at)
      if (!result || result.end > limit || touchesMask(maskOf, at, result.end)) continue
      take({ first: at, end: result.end, value: result.value, rule: name })
      next = result.end
      break
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
  const openings = findOpenings(tokenized.tokens)
  const masks: Measured['masks'][number][] = []
  walk(
    maskable,
    openings,
    ({ masks }) => masks,
    (mask) => {
      masks.push(mask)
      for (let at = mask.first; at < mask.end; at += 1) maskOf[at] = masks.length
    },
  )
  const quantityAt = new Int32Array(count)
  const quantities: Measured['quantities'][number][] = []
  walk(
    maskable,
    openings,
    (opening) => opening.quantities,
    (quantity) => {
      quantities.push(quantity)
      quantityAt[quantity.first] = quantities.length
    },
  )
  return { ...maskable, masks, quantities: shareUnits(tokenized.tokens, quantities), quantityAt }
}
