import { MIXED, NUMBER, type Tokenized, type Tokens } from '../2-tokens/tokenize.ts'
import { type AnchoredRule, indexRules } from '../engine/anchored-rule.ts'
import type { Found } from '../engine/rule.ts'
import { askOnce, NO_WORD, type Word } from '../engine/word.ts'
import { isMass } from './en/units.ts'
import { ENGLISH_QUANTITIES } from './en/index.ts'
import { endOfSentence } from './end-of-sentence.ts'
import { MASKS } from './masks/index.ts'
import type { Maskable, MaskKind, Measured, QuantityValue } from './quantity.ts'

/** A rule with its test of the word behind the one that it begins at; undefined where any will do. */
interface Starter<Value> {
  readonly rule: AnchoredRule<Maskable, Value>
  readonly next: ((word: Word) => boolean) | undefined
}

/** The rules that can begin at a word. */
interface Starters {
  readonly masks: readonly Starter<MaskKind>[]
  readonly quantities: readonly Starter<QuantityValue>[]
  /** The tests of the next word one of which has to hold; none where a rule takes any. */
  readonly tests: readonly ((word: Word) => boolean)[]
}

/** A token at which a mask or a figure may begin. */
interface Opening extends Starters {
  readonly at: number
}

const asked = new Map<(next: string) => boolean, (word: Word) => boolean>()

/** A test that asks each word once; rules that share a test share its answers. */
const once = (test: (next: string) => boolean): ((word: Word) => boolean) => {
  const there = asked.get(test) ?? askOnce(test)
  asked.set(test, there)
  return there
}

const masksFrom = indexRules(MASKS)
const quantitiesFrom = indexRules(ENGLISH_QUANTITIES)

const toStarter =
  (word: string) =>
  <Value>(rule: AnchoredRule<Maskable, Value>): Starter<Value> => {
    const next = rule.next?.(word)
    return { rule, next: next && once(next) }
  }

const startersOf = (word: string): Starters | undefined => {
  const masks = (masksFrom.get(word) ?? []).map(toStarter(word))
  const quantities = (quantitiesFrom.get(word) ?? []).map(toStarter(word))
  const tests = [...new Set([...masks, ...quantities].map(({ next }) => next))]
  if (tests.length === 0) return undefined
  const all = tests.filter((test) => test !== undefined)
  return { masks, quantities, tests: all.length === tests.length ? all : [] }
}
const STARTERS: ReadonlyMap<string, Starters> = new Map(
  [...new Set([...masksFrom.keys(), ...quantitiesFrom.keys()])].flatMap((word) => {
    const starters = startersOf(word)
    return starters ? [[word, starters] as const] : []
  }),
)
const startersOfWord = askOnce((word) => STARTERS.get(word))
/** Numerals, alone or glued to letters ("1.30am"), all begin what "0" does. */
const startersOfNumeral = STARTERS.get('0')

/** Whether any rule that begins at a word takes the one behind it. */
const mayGoOn = ({ tests }: Starters, next: Word): boolean => {
  if (tests.length === 0) return true
  for (const test of tests) if (test(next)) return true
  return false
}

/** The tokens at which anything may begin: most begin nothing, and are looked at once. */
const findOpenings = ({ count, kind, words }: Tokens): readonly Opening[] => {
  const openings: Opening[] = []
  for (let at = 0; at < count; at += 1) {
    const isNumeral = kind[at] === NUMBER || kind[at] === MIXED
    const starters = isNumeral ? startersOfNumeral : startersOfWord(words[at] ?? NO_WORD)
    if (!starters || !mayGoOn(starters, words[at + 1] ?? NO_WORD)) continue
    openings.push({ at, masks: starters.masks, quantities: starters.quantities, tests: starters.tests })
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
  startersAt: (opening: Opening) => readonly Starter<Value>[],
  take: (found: Found<Value>) => void,
): void => {
  const { maskOf, tokens } = below
  let from = 0
  for (const opening of openings) {
    const { at } = opening
    if (at < from || maskOf[at] !== 0) continue
    const limit = endOfSentence(below, at)
    const behind = tokens.words[at + 1] ?? NO_WORD
    for (const { rule, next } of startersAt(opening)) {
      if (next !== undefined && !next(behind)) continue
      const result = rule.read(below, at)
      if (!result || result.end > limit || touchesMask(maskOf, at, result.end)) continue
      take({ first: at, end: result.end, value: result.value, rule: rule.name })
      from = result.end
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
