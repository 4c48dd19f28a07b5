/** A hostile text of about the length asked for, in UTF-16 code units. */
export interface Generator {
  readonly name: string
  readonly generate: (length: number) => string
}

const repeat =
  (unit: string) =>
  (length: number): string =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

const nest = (length: number): string => {
  const depth = Math.floor(length / 4)
  return `${'('.repeat(depth)}${repeat('two killed ')(length - 2 * depth)}${')'.repeat(depth)}`
}

const number = (unit: (index: number) => string) => (length: number) => {
  const parts: string[] = []
  for (let left = length, index = 0; left > 0; index += 1) {
    const part = unit(index)
    parts.push(part)
    left -= part.length
  }
  return parts.join('')
}

/** Texts meant to make a reader slow: each must cost time in proportion to its length. */
export const GENERATORS: readonly Generator[] = [
  { name: 'one long word', generate: repeat('a') },
  { name: 'long words', generate: repeat(`${'killed'.repeat(500)} `) },
  { name: 'hyphens', generate: repeat('a-') },
  { name: 'URLs', generate: repeat('https://example.org/two-killed?12=three&killed=4#5 ') },
  { name: 'one long URL', generate: (length) => `https://example.org/${repeat('two-killed/')(length)}` },
  { name: 'digits', generate: repeat('1234567890') },
  { name: 'numbers', generate: repeat('12 345 6 ') },
  { name: 'grouped digits', generate: repeat('1,234,') },
  { name: 'number words', generate: repeat('two hundred thousand and ') },
  { name: 'dates', generate: repeat('12 May 2024, ') },
  { name: 'quotes', generate: repeat('"') },
  { name: 'quoted speech', generate: repeat('“two killed,” he said, “') },
  { name: 'apostrophes', generate: repeat("'s ’s ") },
  { name: 'two killed', generate: repeat('two killed ') },
  { name: 'two killed, one a sentence', generate: repeat('Two were killed. ') },
  { name: 'different figures', generate: number((index) => `${index + 2} soldiers were killed. `) },
  { name: 'one figure restated', generate: repeat('At least 12 soldiers were killed, the army said. ') },
  { name: 'subsets', generate: repeat('including two children, ') },
  { name: 'of them', generate: repeat('three of them were killed. ') },
  { name: 'nested brackets', generate: nest },
  { name: 'open brackets', generate: repeat('(') },
  { name: 'spaces', generate: repeat(' ') },
  { name: 'line feeds', generate: repeat('\n') },
  { name: 'short lines', generate: repeat('- two killed\n') },
  { name: 'no punctuation', generate: repeat('gunmen killed 12 villagers in Djibo on Sunday and the army said ') },
  { name: 'full stops', generate: repeat('.') },
  { name: 'initials', generate: repeat('A. B. ') },
  { name: 'commas', generate: repeat('12 soldiers, ') },
  { name: 'bare commas', generate: repeat(',') },
  { name: 'lists with and', generate: repeat('two rifles and ') },
  { name: 'verbs', generate: repeat('killed wounded captured ') },
  { name: 'speakers', generate: repeat('according to the army ') },
  { name: 'nested speakers', generate: repeat('the army said that ') },
  { name: 'different speakers', generate: number((index) => `Colonel Abc${index} said two were killed. `) },
  { name: 'capitals', generate: repeat('TWO KILLED IN MALI ') },
  { name: 'names', generate: repeat('Abu Dahdah ') },
  { name: 'places', generate: repeat('in Timbuktu, Mali, ') },
  { name: 'emoji', generate: repeat('💥 ') },
  { name: 'combining marks', generate: repeat('e\u0301') },
  { name: 'zero-width', generate: repeat('\u200b') },
]

/** One sentence of ordinary words, however long. */
export const ONE_SENTENCE: Generator = {
  name: 'one sentence',
  generate: repeat(
    'gunmen killed 12 villagers and wounded at least 20 others near the town of Djibo, the army said, while ',
  ),
}
