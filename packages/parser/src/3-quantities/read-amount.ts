import { CURRENCY_BEFORE, readUnit } from './en/units.ts'
import { MAGNITUDES } from './en/number-words.ts'
import type { Maskable } from './quantity.ts'
import { readCardinal } from './read-cardinal.ts'

export interface Amount {
  readonly end: number
  readonly value: number
  readonly round: boolean
  readonly unit: string | null
}

/** "Rs25,000" and "N5" are one token: a currency's letters and a numeral. */
const GLUED = /^(rs|tk|usd|us\$|n|r|p|eur|sh)(\d[\d,.]*)(m|bn|mn)?$/
const GLUED_UNITS: Readonly<Record<string, string>> = {
  rs: 'INR',
  tk: 'BDT',
  usd: 'USD',
  us$: 'USD',
  n: 'NGN',
  eur: 'EUR',
  p: 'PHP',
  sh: 'KES',
}
const GLUED_MASS = /^(\d[\d,.]*)(kg|kgs|g|t|l)$/
const GLUED_MASS_UNITS: Readonly<Record<string, string>> = { kg: 'kg', kgs: 'kg', g: 'g', t: 'tonne', l: 'l' }

const readGlued = ({ tokens }: Maskable, at: number): Amount | undefined => {
  const word = tokens.folded[at] ?? ''
  const money = GLUED.exec(word)
  const mass = GLUED_MASS.exec(word)
  const [numeral, unit] = money
    ? [money[2], GLUED_UNITS[money[1] ?? '']]
    : mass
      ? [mass[1], GLUED_MASS_UNITS[mass[2] ?? '']]
      : []
  const value = Number((numeral ?? '').replaceAll(',', ''))
  if (!numeral || !unit || Number.isNaN(value)) return undefined
  const magnitude = MAGNITUDES.get(tokens.folded[at + 1] ?? '')
  const isLarge = money !== null && magnitude !== undefined && (tokens.folded[at + 1] ?? '').length > 2
  return { end: isLarge ? at + 2 : at + 1, value: isLarge ? value * magnitude : value, round: false, unit }
}

/** Reads a cardinal with the currency before it or the unit of mass, volume or money behind it. */
export const readAmount = (below: Maskable, at: number): Amount | undefined => {
  const { tokens, maskOf } = below
  if (at >= tokens.count || maskOf[at] !== 0) return undefined
  const currency = CURRENCY_BEFORE.get(tokens.folded[at] ?? '')
  // "Rs. 4 million", "US $ 500"
  const dotted = currency && tokens.folded[at + 1] === '.' ? 2 : 1
  const cardinal = currency ? readCardinal(below, at + dotted) : readCardinal(below, at)
  if (!cardinal) return readGlued(below, at)
  if (currency) return { ...cardinal, unit: currency }
  const unit = readUnit(tokens.folded, cardinal.end)
  return unit ? { ...cardinal, end: unit.end, unit: unit.unit } : { ...cardinal, unit: null }
}
