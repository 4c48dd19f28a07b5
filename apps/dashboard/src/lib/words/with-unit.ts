/** A number with its unit: things and people bare, currencies before ("USD 2,000"), the rest after ("35 kg"). */
export const withUnit = (number: string, unit: string): string => {
  if (unit === 'count') return number
  // ISO 4217 has XXX for a currency that is not known.
  if (unit === 'XXX') return `${number} (currency not told)`
  return /^[A-Z]{3}$/.test(unit) ? `${unit} ${number}` : `${number} ${unit}`
}
