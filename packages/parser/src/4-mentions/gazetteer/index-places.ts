import { placesData } from './places-data.ts'

/**
 * Where a name leads: the offset of a line of the data, doubled, and one more when this very name is an everyday word or
 * a name of people. A number, because forty thousand objects would treble the time that the index takes.
 */
export type Lead = number

/** The gazetteer by folded name, the weightiest candidate first. */
export interface PlaceIndex {
  readonly leads: ReadonlyMap<string, Lead | readonly Lead[]>
  /** First words of the names that have several. */
  readonly firstWords: ReadonlySet<string>
  readonly maxWords: number
}

type Leads = Map<string, Lead | Lead[]>

const aliasCell = 6

const addLead = (leads: Leads, marked: string, offset: number): void => {
  const isCommon = marked.startsWith('!')
  const name = isCommon ? marked.slice(1) : marked
  const lead = offset * 2 + (isCommon ? 1 : 0)
  const known = leads.get(name)
  if (known === undefined) leads.set(name, lead)
  else if (typeof known === 'number') leads.set(name, [known, lead])
  else known.push(lead)
}

const startOfAliases = (line: string): number => {
  let start = 0
  for (let cell = 0; cell < aliasCell; cell += 1) {
    const bar = line.indexOf('|', start)
    if (bar < 0) return -1
    start = bar + 1
  }
  return start
}

const addLine = (leads: Leads, line: string, offset: number): void => {
  const name = line.slice(0, line.indexOf('|'))
  const key = name.indexOf('=')
  addLead(leads, key < 0 ? name.toLowerCase() : name.slice(key + 1), offset)
  const aliases = startOfAliases(line)
  if (aliases < 0) return
  for (const alias of line.slice(aliases).split(';')) addLead(leads, alias, offset)
}

const countWords = (name: string): number => {
  let words = 1
  for (let blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1)) words += 1
  return words
}

/** Builds the index; it takes some dozens of milliseconds, so that it is done once and on first use. */
export const indexPlaces = (): PlaceIndex => {
  const leads: Leads = new Map()
  let offset = 1
  for (const line of placesData.trim().split('\n')) {
    addLine(leads, line, offset)
    offset += line.length + 1
  }
  const firstWords = new Set<string>()
  let maxWords = 1
  for (const name of leads.keys()) {
    const blank = name.indexOf(' ')
    if (blank < 0) continue
    firstWords.add(name.slice(0, blank))
    maxWords = Math.max(maxWords, countWords(name))
  }
  return { leads, firstWords, maxWords }
}
