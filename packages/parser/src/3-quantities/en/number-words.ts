import { CURRENCY_BEFORE, DOLLARS } from './units.ts'

/** Cardinals as words, below one hundred. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fourty: 40 /* a common misspelling */,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
)

/** Words that multiply what stands before them. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    lakh: 1e5,
    lakhs: 1e5,
    crore: 1e7,
    crores: 1e7,
    mn: 1e6,
    bn: 1e9,
    m: 1e6,
    k: 1e3,
  }),
)

/** Magnitudes that stand for one of themselves without an article: "over lakh people", "hundred killed". */
export const BARE_MAGNITUDES: ReadonlySet<string> = new Set(['hundred', 'thousand', 'lakh', 'crore'])

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** Every word that can begin a cardinal; "0" stands for any token with digits. */
export const CARDINAL_STARTS: readonly string[] = [
  '0',
  '(',
  '[',
  ...SMALL_NUMBERS.keys(),
  ...TENS.flatMap((ten) => ONES.map((one) => `${ten}-${one}`)),
  ...BARE_MAGNITUDES,
  ...['a', 'an', 'half', 'half-dozen', 'dozen', 'couple', 'pair', 'trio'],
]

/** Every word that can begin a sum or a cardinal. */
export const AMOUNT_STARTS: readonly string[] = [
  ...new Set([...CARDINAL_STARTS, ...CURRENCY_BEFORE.keys(), ...DOLLARS.keys()]),
]
