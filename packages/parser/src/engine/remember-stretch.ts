/** A longer stretch is no word of any lexicon: its answer is not kept. */
const LONGEST = 40
/** Places of the table, a power of two; half are taken at most, so that a free one is near. */
const PLACES = 1 << 14

interface Learnt<Answer> {
  readonly written: string
  readonly answer: Answer
}

/** FNV-1a over UTF-16 code units. */
const hashOf = (text: string, start: number, end: number): number => {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & (PLACES - 1)
}

const standsAt = (written: string, text: string, start: number, end: number): boolean => {
  if (written.length !== end - start) return false
  for (let at = 0; at < written.length; at += 1)
    if (written.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

/** A slice keeps the whole text alive that it was cut from; its copy does not. */
const copyOf = (text: string, start: number, end: number): string => text.slice(start, end).split('').join('')

type Table<Answer> = (Learnt<Answer> | undefined)[]

const makeTable = <Answer>(): Table<Answer> => new Array<Learnt<Answer> | undefined>(PLACES).fill(undefined)

/** The place of a stretch in a table: where it is known, or the free place where it would be. */
const placeOf = <Answer>(table: Table<Answer>, text: string, start: number, end: number): number => {
  let place = hashOf(text, start, end)
  for (let there = table[place]; there !== undefined; there = table[place]) {
    if (standsAt(there.written, text, start, end)) break
    place = (place + 1) & (PLACES - 1)
  }
  return place
}

/**
 * Remembers what a stretch of text was answered with, like `remember`, but looks it up where it stands: a word that has
 * been met before is not even cut out of the text. Tokens are told apart by it, a hundred million of them in a gigabyte.
 */
export const rememberStretch = <Answer>(
  answer: (written: string) => Answer,
): ((text: string, start: number, end: number) => Answer) => {
  let table = makeTable<Answer>()
  let before = table
  let taken = 0
  return (text, start, end) => {
    if (end - start > LONGEST) return answer(text.slice(start, end))
    const there = table[placeOf(table, text, start, end)]
    if (there !== undefined) return there.answer
    const written = copyOf(text, start, end)
    const learnt = before[placeOf(before, text, start, end)] ?? { written, answer: answer(written) }
    if (taken * 2 >= PLACES) [table, before, taken] = [makeTable<Answer>(), table, 0]
    table[placeOf(table, text, start, end)] = learnt
    taken += 1
    return learnt.answer
  }
}
