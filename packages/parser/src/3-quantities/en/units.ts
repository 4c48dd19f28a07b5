/** Signs and words before a sum, and their ISO 4217 codes. */
export const CURRENCY_BEFORE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'USD',
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
    php: 'PHP',
    cfa: 'XOF',
    fcfa: 'XOF',
    '₱': 'PHP',
    '₺': 'TRY',
    afn: 'AFN',
    pkr: 'PKR',
    kyat: 'MMK',
  }),
)

/** Letters right before a dollar sign: "US$2 million". */
export const DOLLARS: ReadonlyMap<string, string> = new Map(
  Object.entries({ us: 'USD', 'u.s.': 'USD', a: 'AUD', c: 'CAD', nz: 'NZD', hk: 'HKD', s: 'SGD', r: 'BRL' }),
)

/** Currencies that share a name, by whose they are; the name alone stands for the one most reports mean. */
const NATIONAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'us dollars': 'USD',
    'u.s. dollars': 'USD',
    'american dollars': 'USD',
    'australian dollars': 'AUD',
    'canadian dollars': 'CAD',
    'syrian pounds': 'SYP',
    'syrian liras': 'SYP',
    'syrian lira': 'SYP',
    'lebanese pounds': 'LBP',
    'lebanese liras': 'LBP',
    'lebanese lira': 'LBP',
    'egyptian pounds': 'EGP',
    'sudanese pounds': 'SDG',
    'turkish liras': 'TRY',
    'turkish lira': 'TRY',
    'indian rupees': 'INR',
    'pakistani rupees': 'PKR',
    'nepali rupees': 'NPR',
    'nepalese rupees': 'NPR',
    'iraqi dinars': 'IQD',
    'libyan dinars': 'LYD',
    'yemeni riyals': 'YER',
    'saudi riyals': 'SAR',
    'iranian rials': 'IRR',
    'kenyan shillings': 'KES',
    'somali shillings': 'SOS',
    'ugandan shillings': 'UGX',
    'tanzanian shillings': 'TZS',
    'mexican pesos': 'MXN',
    'colombian pesos': 'COP',
    'philippine pesos': 'PHP',
    'congolese francs': 'CDF',
    'cfa francs': 'XOF',
    'nigerian naira': 'NGN',
    'bangladeshi taka': 'BDT',
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
    lb: 'lb',
    quintals: 'quintal',
    mt: 'tonne',
    ounces: 'oz',
  }),
)

/** The unit that stands right after a figure, and the token behind it; "metric tons" and "CFA francs" are one unit. */
export const readUnit = (
  folded: readonly string[],
  at: number,
): { readonly unit: string; readonly end: number } | undefined => {
  const from = folded[at] === '-' || folded[at] === 'metric' ? at + 1 : at
  const word = folded[from] ?? ''
  const national = NATIONAL.get(`${word} ${folded[from + 1] ?? ''}`)
  if (national !== undefined) return { unit: national, end: from + 2 }
  const mass = MASS.get(word)
  // "pounds of heroin" weigh, "pounds" alone are paid.
  if (mass !== undefined && !(word === 'pounds' && folded[from + 1] !== 'of')) return { unit: mass, end: from + 1 }
  const currency = CURRENCY_AFTER.get(word)
  return currency === undefined ? undefined : { unit: currency, end: from + 1 }
}
