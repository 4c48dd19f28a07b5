import type { QuantityValue } from '../quantity.ts'

/** Signs and words before a sum, and their ISO 4217 codes. */
export const CURRENCY_BEFORE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'USD',
    us$: 'USD',
    usd: 'USD',
    '€': 'EUR',
    eur: 'EUR',
    '£': 'GBP',
    rs: 'INR',
    '₹': 'INR',
    inr: 'INR',
    tk: 'BDT',
    '₦': 'NGN',
    '¥': 'JPY',
    '₪': 'ILS',
    '₴': 'UAH',
    nis: 'ILS',
    shs: 'UGX',
    sh: 'KES',
    r$: 'BRL',
    php: 'PHP',
    p: 'PHP',
    afn: 'AFN',
    pkr: 'PKR',
    kyat: 'MMK',
  }),
)

/** Words after a sum. */
export const CURRENCY_AFTER: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dollars: 'USD',
    dollar: 'USD',
    euros: 'EUR',
    euro: 'EUR',
    pounds: 'GBP',
    rupees: 'INR',
    taka: 'BDT',
    naira: 'NGN',
    shekels: 'ILS',
    hryvnias: 'UAH',
    hryvnia: 'UAH',
    rubles: 'RUB',
    roubles: 'RUB',
    pesos: 'MXN',
    francs: 'XOF',
    cfa: 'XOF',
    lira: 'TRY',
    liras: 'TRY',
    riyals: 'YER',
    dinars: 'IQD',
    birr: 'ETB',
    shillings: 'KES',
    kyats: 'MMK',
    kyat: 'MMK',
    afghanis: 'AFN',
    usd: 'USD',
    eur: 'EUR',
  }),
)

const MASS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kg: 'kg',
    kgs: 'kg',
    kilo: 'kg',
    kilos: 'kg',
    kilogram: 'kg',
    kilograms: 'kg',
    kilogramme: 'kg',
    kilogrammes: 'kg',
    tonne: 'tonne',
    tonnes: 'tonne',
    ton: 'tonne',
    tons: 'tonne',
    gram: 'g',
    grams: 'g',
    grammes: 'g',
    g: 'g',
    litre: 'l',
    litres: 'l',
    liter: 'l',
    liters: 'l',
    barrels: 'barrel',
    gallons: 'gallon',
    pounds: 'lb',
    lbs: 'lb',
    quintals: 'quintal',
    ounces: 'oz',
  }),
)

/** The unit that stands right after a figure, and the token behind it; "metric tons" and "CFA francs" are one unit. */
export const readUnit = (
  folded: readonly string[],
  at: number,
): { readonly unit: string; readonly end: number } | undefined => {
  let from = at
  if (folded[from] === '-') from += 1
  if (folded[from] === 'metric' || folded[from] === 'cfa' || folded[from] === 'us' || folded[from] === 'u.s.') from += 1
  const word = folded[from] ?? ''
  const mass = MASS.get(word)
  // "pounds of heroin" weigh, "pounds" alone are paid.
  if (mass !== undefined && !(word === 'pounds' && folded[from + 1] !== 'of')) return { unit: mass, end: from + 1 }
  const currency = CURRENCY_AFTER.get(word)
  if (currency !== undefined) return { unit: currency, end: from + 1 }
  return undefined
}

/** Gives a figure the unit that stands after it, if any. */
export const withUnit = (
  folded: readonly string[],
  end: number,
  value: QuantityValue,
): { readonly end: number; readonly value: QuantityValue } => {
  const unit = readUnit(folded, end)
  return unit ? { end: unit.end, value: { ...value, unit: unit.unit } } : { end, value }
}
