import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from '../arbitraries.ts'
import { ENGLISH_QUANTITIES } from './en/index.ts'
import { MASKS } from './masks/index.ts'
import { measure, quantitiesOf } from './quantities-of.ts'

test('finds masks and figures in order, apart from one another, each within its sentence', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { masks, quantities, tokens } = measure(text)
      const found = [...masks, ...quantities].sort((a, b) => a.first - b.first)
      for (const [index, { first, end }] of found.entries()) {
        expect(end).toBeGreaterThan(first)
        expect(end).toBeLessThanOrEqual(found[index + 1]?.first ?? tokens.count)
        expect(tokens.sentence[end - 1]).toBe(tokens.sentence[first])
      }
    }),
  )
})

test('leaves what is masked to its mask', () => {
  expect(quantitiesOf('no one % of them')).toEqual([])
})

test('points from each token to its mask and from each first token to its figure', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { masks, maskOf, quantities, quantityAt, tokens } = measure(text)
      for (let at = 0; at < tokens.count; at += 1) {
        const mask = masks[(maskOf[at] ?? 0) - 1]
        if (mask) expect(mask.first <= at && at < mask.end).toBe(true)
        const quantity = quantities[(quantityAt[at] ?? 0) - 1]
        if (quantity) expect(quantity.first).toBe(at)
      }
      expect(quantityAt.filter((index) => index > 0)).toHaveLength(quantities.length)
    }),
  )
})

test('gives every figure bounds that are possible', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { low, high, qualifier } of quantitiesOf(text)) {
        for (const bound of [low, high]) if (bound !== null) expect(bound).toBeGreaterThanOrEqual(0)
        if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high)
        expect(low === null && high === null).toBe(qualifier === 'vague' || qualifier === 'unspecified')
      }
    }),
  )
})

test('reads the same in capitals, but for names that only a capital tells', () => {
  const text = 'at least 43 killed, between 20 and 30 hurt, dozens missing, a dozen held, 4.2 kg of heroin, aged 12'
  const bounds = (words: string): unknown => quantitiesOf(words).map(({ low, high, unit }) => [low, high, unit])
  expect(bounds(text.toUpperCase())).toEqual(bounds(text))
})

test('shares a unit of mass with the figure that “and” joins to it', () => {
  expect(quantitiesOf('seized 3,080 and 1,215 kilograms').map(({ unit }) => unit)).toEqual(['kg', 'kg'])
  expect(quantitiesOf('killed 12, and 40 kg was found')[0]?.unit).toBe(null)
  expect(quantitiesOf('paid 12 and 40 dollars')[0]?.unit).toBe(null)
})

test('counts no two in a couple that owns something', () => {
  expect(quantitiesOf("killing a couple's four daughters").map(({ low }) => low)).toEqual([4])
})

/** Words that rules begin with, and what stands behind them in figures. */
const FIGURE_WORDS = [
  ...new Set([...MASKS, ...ENGLISH_QUANTITIES].flatMap(({ starts }) => starts)),
  ...'of least than total estimated combined sum many few as more less $ % percent km men to or - . # 12 5 31 1,200 a'.split(
    ' ',
  ),
  ...'million hundred dozen couple pair quarter number unknown excess region between the an and in year years old'.split(
    ' ',
  ),
]

test('asks every rule that would read, whatever word stands behind', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...FIGURE_WORDS), { minLength: 2, maxLength: 8 }), (words) => {
      const below = { ...measure(words.join(' ')), maskOf: new Int32Array(words.length * 3) }
      const { folded, count } = below.tokens
      for (let at = 0; at < count; at += 1)
        for (const { name, starts, next, read } of [...MASKS, ...ENGLISH_QUANTITIES]) {
          const start = /^[\d.]/.test(folded[at] ?? '') ? '0' : (folded[at] ?? '')
          const refused = starts.includes(start) && next?.(start)?.(folded[at + 1] ?? '') === false
          if (refused) expect(read(below, at), `${name}: ${folded.join(' ')}`).toBeUndefined()
        }
    }),
    { numRuns: 2000 },
  )
})
