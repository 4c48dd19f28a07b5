const NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const SHORT = ['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec']

/** Month names and their abbreviations, January being 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...NAMES.map((name, index): [string, number] => [name, index + 1]),
  ...SHORT.map((name): [string, number] => [name, NAMES.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1]),
])

export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].map(
    (name, index): [string, number] => [name, index],
  ),
  ...['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].map((name, index): [string, number] => [name, index]),
])
