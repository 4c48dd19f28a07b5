/** Currencies that share a name, by the country whose they are (ISO 3166-1), as ISO 4217 codes. */
const SHARED_NAMES: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map<
  string,
  Readonly<Record<string, string>>
>([
  ['pesos', { MX: 'MXN', CO: 'COP', PH: 'PHP', AR: 'ARS', CL: 'CLP', CU: 'CUP', DO: 'DOP', UY: 'UYU' }],
  ['dinars', { IQ: 'IQD', LY: 'LYD', KW: 'KWD', JO: 'JOD', DZ: 'DZD', TN: 'TND', BH: 'BHD', RS: 'RSD', MK: 'MKD' }],
  ['rupees', { IN: 'INR', PK: 'PKR', NP: 'NPR', LK: 'LKR', MU: 'MUR' }],
  ['pounds', { GB: 'GBP', SY: 'SYP', LB: 'LBP', EG: 'EGP', SD: 'SDG', SS: 'SSP' }],
  ['liras', { TR: 'TRY', SY: 'SYP', LB: 'LBP' }],
  ['riyals', { YE: 'YER', SA: 'SAR', QA: 'QAR', OM: 'OMR', IR: 'IRR' }],
  ['shillings', { KE: 'KES', SO: 'SOS', UG: 'UGX', TZ: 'TZS' }],
  ['francs', { CD: 'CDF', RW: 'RWF', BI: 'BIF', GN: 'GNF', DJ: 'DJF', CH: 'CHF', KM: 'KMF' }],
  ['cfa francs', {}],
])
const WEST_AFRICAN = ['BJ', 'BF', 'CI', 'GW', 'ML', 'NE', 'SN', 'TG']
const CENTRAL_AFRICAN = ['CM', 'CF', 'TD', 'CG', 'GQ', 'GA']
/** ISO 4217 for a currency that is not known. */
const UNKNOWN = 'XXX'

const codeIn = (name: string, country: string): string | undefined => {
  if (/francs$/.test(name) && WEST_AFRICAN.includes(country)) return 'XOF'
  if (/francs$/.test(name) && CENTRAL_AFRICAN.includes(country)) return 'XAF'
  return SHARED_NAMES.get(name)?.[country]
}

/**
 * The unit of a figure as ISO 4217 codes it, where it is money in a currency whose name several countries share: the
 * one of the country it is told of, else of the only country named that has one, else XXX. Other units stay.
 */
export const currencyOf = (unit: string, country: string | null, named: ReadonlySet<string>): string => {
  if (!SHARED_NAMES.has(unit)) return unit
  const here = country === null ? undefined : codeIn(unit, country)
  if (here) return here
  const codes = new Set([...named].map((each) => codeIn(unit, each)).filter((code) => code !== undefined))
  const [only = UNKNOWN] = codes
  return codes.size === 1 ? only : UNKNOWN
}
