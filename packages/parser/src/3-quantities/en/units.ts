/** Codes of ISO 4217 that are no word of English; they stand before a sum or behind it. */
const CODES: readonly (readonly [string, string])[] =
  `aed amd ars aud azn bam bdt bhd bif brl bwp byn cad clp crc cny djf dkk dop dzd egp gmd gnf gtq gyd hkd hnl huf ils
  jmd jod jpy khr krw kwd kzt lrd lyd mga mru mwk myr mzn nad nio nok nzd omr pgk pln pyg qar rwf sek sgd sle srd szl tjs
  tnd ttd twd uyu uzs ves vnd yer zmw`
    .split(/\s+/)
    .map((code) => [code, code.toUpperCase()] as const)

/** Signs and words before a sum, and their ISO 4217 codes. */
export const CURRENCY_BEFORE: ReadonlyMap<string, string> = new Map([
  ...CODES,
  ...Object.entries({
    $: 'USD',
    usd: 'USD',
    '€': 'EUR',
    eur: 'EUR',
    '£': 'GBP',
    rs: 'rupees',
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
    cfa: 'cfa francs',
    fcfa: 'cfa francs',
    '₱': 'PHP',
    '₺': 'TRY',
    afn: 'AFN',
    pkr: 'PKR',
    kyat: 'MMK',
    rp: 'IDR',
    idr: 'IDR',
    ssp: 'SSP',
    sdg: 'SDG',
    cdf: 'CDF',
    ksh: 'KES',
    kes: 'KES',
    ugx: 'UGX',
    tzs: 'TZS',
    etb: 'ETB',
    ngn: 'NGN',
    xaf: 'cfa francs',
    xof: 'cfa francs',
    cop: 'COP',
    mxn: 'MXN',
    zar: 'ZAR',
    ghs: 'GHS',
    htg: 'HTG',
    thb: 'THB',
    lkr: 'LKR',
    npr: 'NPR',
    mmk: 'MMK',
    uah: 'UAH',
    rub: 'RUB',
    lbp: 'LBP',
    syp: 'SYP',
    iqd: 'IQD',
    gbp: 'GBP',
    rmb: 'CNY',
    chf: 'CHF',
  }),
])

/** Letters right before a dollar sign: "US$2 million". */
export const DOLLARS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    us: 'USD',
    'u.s.': 'USD',
    usd: 'USD',
    a: 'AUD',
    au: 'AUD',
    aud: 'AUD',
    c: 'CAD',
    ca: 'CAD',
    cad: 'CAD',
    can: 'CAD',
    nz: 'NZD',
    nzd: 'NZD',
    hk: 'HKD',
    hkd: 'HKD',
    s: 'SGD',
    sgd: 'SGD',
    r: 'BRL',
    nt: 'TWD',
    n: 'NAD',
    j: 'JMD',
    tt: 'TTD',
    bz: 'BZD',
    g: 'GYD',
    mx: 'MXN',
    mxn: 'MXN',
    col: 'COP',
    cop: 'COP',
    clp: 'CLP',
    arg: 'ARS',
    ars: 'ARS',
  }),
)

/** Names that several currencies share: as a unit they stand for themselves until the country is known. */
export const SHARED_CURRENCIES: ReadonlySet<string> = new Set([
  'pesos',
  'dinars',
  'rupees',
  'pounds',
  'liras',
  'riyals',
  'shillings',
  'francs',
  'cfa francs',
])

/** Whether a unit is one of money. */
export const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit) || SHARED_CURRENCIES.has(unit)

/** Currencies that share a name, by whose they are. */
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
    'cfa francs': 'cfa francs',
    'nigerian naira': 'NGN',
    'bangladeshi taka': 'BDT',
  }),
)

/** Words after a sum; a name that several currencies share stands for itself, and room 7 tells by the country which is meant. */
export const CURRENCY_AFTER: ReadonlyMap<string, string> = new Map([
  ...CODES,
  ...Object.entries({
    dollars: 'USD',
    dollar: 'USD',
    euros: 'EUR',
    euro: 'EUR',
    pounds: 'pounds',
    rupees: 'rupees',
    taka: 'BDT',
    naira: 'NGN',
    shekels: 'ILS',
    hryvnias: 'UAH',
    hryvnia: 'UAH',
    rubles: 'RUB',
    roubles: 'RUB',
    pesos: 'pesos',
    francs: 'francs',
    cfa: 'cfa francs',
    lira: 'liras',
    liras: 'liras',
    riyals: 'riyals',
    dinars: 'dinars',
    birr: 'ETB',
    shillings: 'shillings',
    kyats: 'MMK',
    kyat: 'MMK',
    afghanis: 'AFN',
    usd: 'USD',
    eur: 'EUR',
    rupiah: 'IDR',
    baht: 'THB',
    yuan: 'CNY',
    yen: 'JPY',
    rand: 'ZAR',
    cedis: 'GHS',
    kwacha: 'ZMW',
    gourdes: 'HTG',
    quetzals: 'GTQ',
    lempiras: 'HNL',
    bolivars: 'VES',
    reais: 'BRL',
    reals: 'BRL',
    meticais: 'MZN',
    tenge: 'KZT',
    somoni: 'TJS',
    dong: 'VND',
    ringgit: 'MYR',
    ariary: 'MGA',
  }),
])

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
    litre: 'litre',
    litres: 'litre',
    liter: 'litre',
    liters: 'litre',
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

const MASSES: ReadonlySet<string> = new Set(MASS.values())

/** Whether a unit is one of mass or volume. */
export const isMass = (unit: string | null): boolean => unit !== null && MASSES.has(unit)

/** "pounds of heroin", "pounds (8 kilograms)", "8 kg (17.6 pounds) of heroin" weigh; "pounds" alone are paid. */
const areWeighed = (folded: readonly string[], behind: number): boolean =>
  folded[folded[behind] === ')' ? behind + 1 : behind] === 'of' ||
  (folded[behind] === '(' && folded.slice(behind + 2, behind + 4).some((word) => MASS.has(word)))

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
  if (mass !== undefined && (word !== 'pounds' || areWeighed(folded, from + 1))) return { unit: mass, end: from + 1 }
  const currency = CURRENCY_AFTER.get(word)
  return currency === undefined ? undefined : { unit: currency, end: from + 1 }
}
