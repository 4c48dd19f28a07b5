import { MIXED, WORD } from '../2-tokens/tokenize.ts'
import { MAGNITUDES } from './en/number-words.ts'
import { CURRENCY_BEFORE, DOLLARS, isMass, readUnit } from './en/units.ts'
import { endOfSentence } from './end-of-sentence.ts'
import type { Maskable } from './quantity.ts'
import { type Cardinal, readCardinal } from './read-cardinal.ts'
import { magnitudeOf } from './read-number-words.ts'
import { parseNumeral } from './read-numeral.ts'

export interface Amount extends Cardinal {
  /** A unit of mass, volume or money; null for a plain count. */
  readonly unit: string | null
}

/** "Rs25,000" and "N5m" are one token: a currency's letters, a numeral, and perhaps a magnitude. */
const GLUED_MONEY = /^(rs|tk|usd|n|eur|sh|ksh|rp|r|p)(\d[\d,.]*)(k|m|bn|mn)?$/
const GLUED_CURRENCIES: Readonly<Record<string, string>> = {
  rs: 'rupees',
  tk: 'BDT',
  usd: 'USD',
  n: 'NGN',
  eur: 'EUR',
  sh: 'KES',
  ksh: 'KES',
  rp: 'IDR',
  r: 'ZAR',
  p: 'PHP',
}
const GLUED_MASS = /^(\d[\d,.]*)(kg|kgs|g|t|l|lb|lbs)$/
const GLUED_UNITS: Readonly<Record<string, string>> = {
  kg: 'kg',
  kgs: 'kg',
  g: 'g',
  t: 'tonne',
  l: 'litre',
  lb: 'lb',
  lbs: 'lb',
}
/** Generations of mobile networks. */
const NETWORK = /^[2-6]g$/
const GLUED_MAGNITUDE = /^(\d[\d,.]*)(k|mn|bn)$/
const GLUED_MILLIONS = /^(\d[\d,.]*)(k|m|mn|b|bn)$/

const times = (numeral: string | undefined, letters: string | undefined): number => {
  const magnitude = letters === undefined ? 1 : letters === 'b' ? 1e9 : (MAGNITUDES.get(letters) ?? Number.NaN)
  return Math.round(parseNumeral(numeral ?? '') * magnitude * 1e6) / 1e6
}

const readGluedMoney = (below: Maskable, at: number): Amount | undefined => {
  const { folded } = below.tokens
  const [, currency, numeral, letters] = GLUED_MONEY.exec(folded[at] ?? '') ?? []
  if (currency === undefined || numeral === undefined) return undefined
  const magnitude = at + 1 < endOfSentence(below, at) ? magnitudeOf(folded[at + 1] ?? '') : undefined
  // "N4" and "R4" alone are roads, "N5 million" and "N5,000" are money.
  if (/^[nrp]$/.test(currency) && magnitude === undefined && letters === undefined && !numeral.includes(','))
    return undefined
  const value = times(numeral, letters) * (magnitude ?? 1)
  const unit = GLUED_CURRENCIES[currency]
  if (Number.isNaN(value) || unit === undefined) return undefined
  return { end: magnitude === undefined ? at + 1 : at + 2, value, round: false, unit }
}

const readGluedNumeral = (below: Maskable, at: number): Amount | undefined => {
  const word = below.tokens.folded[at] ?? ''
  const [, mass, letters] = NETWORK.test(word) ? [] : (GLUED_MASS.exec(word) ?? [])
  const [, numeral, magnitude] = GLUED_MAGNITUDE.exec(word) ?? []
  const value = mass === undefined ? times(numeral, magnitude) : parseNumeral(mass)
  if (Number.isNaN(value)) return undefined
  return { end: at + 1, value, round: false, unit: GLUED_UNITS[letters ?? ''] ?? null }
}

const GLUED_TIMES = /^(\d{1,4})[x×]$/
/** What is compared, and not counted: "3x more", "3 x the price". */
const COMPARED =
  /^(more|less|fewer|larger|bigger|higher|greater|longer|faster|stronger|the|as|a|an|per|increase|rise|of|and|in)$/

/** Whether what stands behind a sign of multiplication is what there are so many of: "2x T-72", "02 x 12 bore rifles", not "5 x 9". */
const isCountedByTimes = ({ tokens: { folded, kind }, maskOf }: Maskable, at: number): boolean =>
  !COMPARED.test(folded[at] ?? '') &&
  (kind[at] === WORD || kind[at] === MIXED || folded[at] === '.' || (maskOf[at] ?? 0) > 0)

const readGluedTimes = (below: Maskable, at: number): Amount | undefined => {
  const [, digits] = GLUED_TIMES.exec(below.tokens.folded[at] ?? '') ?? []
  if (digits === undefined || !isCountedByTimes(below, at + 1)) return undefined
  return { end: at + 1, value: Number(digits), round: false, unit: null }
}

const readGlued = (below: Maskable, at: number): Amount | undefined =>
  below.tokens.kind[at] === MIXED
    ? (readGluedMoney(below, at) ?? readGluedNumeral(below, at) ?? readGluedTimes(below, at))
    : undefined

/** The currency that stands before a sum, and the token the sum begins at: "$", "Rs .", "US $". */
const readCurrency = (
  { tokens }: Maskable,
  at: number,
): { readonly unit: string; readonly from: number } | undefined => {
  const word = tokens.folded[at] ?? ''
  const dollars = DOLLARS.get(word)
  if (dollars !== undefined && tokens.folded[at + 1] === '$' && tokens.start[at + 1] === tokens.end[at])
    return { unit: dollars, from: at + 2 }
  const unit = CURRENCY_BEFORE.get(word)
  return unit === undefined ? undefined : { unit, from: tokens.folded[at + 1] === '.' ? at + 2 : at + 1 }
}

const readSum = (below: Maskable, unit: string, from: number): Amount | undefined => {
  const cardinal = readCardinal(below, from)
  if (cardinal) return { ...cardinal, unit }
  const [, numeral, magnitude] = GLUED_MILLIONS.exec(below.tokens.folded[from] ?? '') ?? []
  const value = times(numeral, magnitude)
  return Number.isNaN(value) ? undefined : { end: from + 1, value, round: false, unit }
}

/** "8 kg (17.6 pounds) of cocaine", "N5 million ($3,200)": the token behind the same amount in another unit. */
const behindConversion = (below: Maskable, amount: Amount): Amount => {
  const { folded } = below.tokens
  if (amount.unit === null || folded[amount.end] !== '(') return amount
  const other = readAmount(below, amount.end + (APPROXIMATELY.test(folded[amount.end + 1] ?? '') ? 2 : 1))
  if (!other?.unit || folded[other.end] !== ')' || isMass(other.unit) !== isMass(amount.unit)) return amount
  return { ...amount, end: other.end + 1 }
}

const APPROXIMATELY = /^(about|around|some|approximately|roughly|nearly|almost)$/

/** Reads a cardinal with the currency before it or the unit of mass, volume or money behind it, and what it comes to in another. */
export const readAmount = (below: Maskable, at: number): Amount | undefined => {
  const amount = readPlainAmount(below, at)
  return amount && behindConversion(below, amount)
}

/** Behind "7,970 numbers of tablets" and "02 x pistols": words that only say that the figure counts. */
const behindTimes = (below: Maskable, end: number): number => {
  const { folded } = below.tokens
  if (/^(numbers|nos)$/.test(folded[end] ?? '') && folded[end + 1] === 'of') return end + 2
  return /^[x×]$/.test(folded[end] ?? '') && isCountedByTimes(below, end + 1) ? end + 1 : end
}

/** "half a tonne", "half a kilo": half of a unit of mass. */
const readHalf = (below: Maskable, at: number): Amount | undefined => {
  const { folded } = below.tokens
  if (folded[at] !== 'half' || folded[at + 1] !== 'a') return undefined
  const unit = at + 2 < endOfSentence(below, at) ? readUnit(folded, at + 2) : undefined
  return unit && isMass(unit.unit) ? { end: unit.end, value: 0.5, round: true, unit: unit.unit } : undefined
}

const readPlainAmount = (below: Maskable, at: number): Amount | undefined => {
  const { tokens, maskOf } = below
  if (at >= tokens.count || maskOf[at] !== 0) return undefined
  const currency = readCurrency(below, at)
  if (currency) return readSum(below, currency.unit, currency.from)
  const half = readHalf(below, at)
  if (half) return half
  const cardinal = readCardinal(below, at)
  if (!cardinal) return readGlued(below, at)
  const unit = cardinal.end < endOfSentence(below, at) ? readUnit(tokens.folded, cardinal.end) : undefined
  if (unit) return { ...cardinal, end: unit.end, unit: unit.unit }
  return { ...cardinal, end: behindTimes(below, cardinal.end), unit: null }
}
