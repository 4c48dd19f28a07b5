/** Repeats a piece up to about `size` characters. */
const repeated =
  (piece: string) =>
  (size: number): string =>
    piece.repeat(Math.ceil(size / piece.length))

const nested =
  (open: string, close: string) =>
  (size: number): string =>
    open.repeat(size / 2) + close.repeat(size / 2)

/** Texts that tempt a parser to look at the same place again and again, each about as long as asked. */
export const ADVERSARIAL_TEXTS: Readonly<Record<string, (size: number) => string>> = {
  'one long word': repeated('a'),
  'one long word of hyphens': repeated('a-'),
  'one long address': (size) => `https://${repeated('a.b/c?d=e&')(size)}`,
  'one long numeral': repeated('7'),
  'groups of digits': repeated('123 '),
  'digits and commas': repeated('1,'),
  'digits and dots': repeated('1.'),
  'digits and dashes': repeated('12-'),
  'straight quotes': repeated('"'),
  'quotes that open': repeated('“a '),
  'quoted letters': repeated('“a” '),
  'full stops before a word': (size) => `${'.'.repeat(size)}a`,
  'full stops and quotes': (size) => `${repeated('."')(size)}a`,
  'full stops and spaces': repeated('. '),
  spaces: (size) => `a${' '.repeat(size)}b`,
  'line breaks': repeated('\n'),
  'line breaks behind wrapped lines': (size) => `${'x'.repeat(60)}\n`.repeat(10) + '\n'.repeat(size),
  'nested brackets': nested('(', ')'),
  'nested groups': nested('(two ', 'x) '),
  'figures in brackets': repeated('(31) '),
  'two killed, no marks': repeated('two killed '),
  'two killed, in sentences': repeated('Two were killed. '),
  'two killed, in lines': repeated('two killed\n'),
  'no punctuation': repeated('two soldiers were killed in the town by gunmen who fled '),
  'one word again and again': repeated('militants '),
  commas: repeated(', '),
  'a list with commas': repeated('two rifles, '),
  'a list with and': repeated('two rifles and '),
  'who and who': repeated('soldiers, who killed '),
  apostrophes: repeated("'"),
  genitives: repeated("army's "),
  'a dozen or a dozen or': repeated('a dozen or '),
  'one hundred and': repeated('one hundred and '),
  'two thousand': repeated('two thousand '),
  thousand: repeated('thousand '),
  'three of the five of the': repeated('three of the five of the '),
  'at least at least': repeated('at least '),
  'between two and between': repeated('between 2 and '),
  'the army said': repeated('the army said '),
  'said that said that': repeated('said that '),
  including: repeated('20 people, including '),
  names: repeated('Abu Omar '),
  places: repeated('in Mali '),
  dates: repeated('on August 5, '),
  ages: repeated('Ali, 40, '),
  calibres: repeated('60, 81 and '),
  'phone numbers': repeated('+1 '),
  'hundreds, if not thousands': repeated('hundreds, if not thousands, '),
  'tolls that rise': repeated('the toll rose to 57 from 49 '),
  tallies: repeated('killed: 12; '),
  respectively: repeated('two and three men were killed in Gao and Mopti respectively '),
  verbs: repeated('killed wounded captured '),
  adverbs: repeated('reportedly '),
  prepositions: repeated('in of to by '),
  abbreviations: repeated('Gen. '),
  initials: repeated('U.'),
  emoji: repeated('😀'),
  'combining marks': repeated('e\u0301'),
}
