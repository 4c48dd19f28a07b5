import { copyOf } from './copy-of.ts'

/** A longer stretch is no word of any lexicon: its answer is not kept. */
const LONGEST = 40
/** Places of the table, a power of two; half are taken at most, so that a free one is near. */
const PLACES = 1 << 14

interface Learnt<Answer> {
  readonly written: string
  readonly answer: Answer
}

/** FNV-1a over UTF-16 code units; never 0, which marks a free place. */
const hashOf = (text: string, start: number, end: number): number => {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash === 0 ? 1 : hash
}

const standsAt = (written: string, text: string, start: number, end: number): boolean => {
  if (written.length !== end - start) return false
  for (let at = 0; at < written.length; at += 1)
    if (written.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

/** What has been learnt, by place, with the hash of what stands there beside it: most strangers are told by that alone. */
interface Table<Answer> {
  readonly hashes: Int32Array
  readonly learnt: (Learnt<Answer> | undefined)[]
}

const makeTable = <Answer>(): Table<Answer> => ({
  hashes: new Int32Array(PLACES),
  learnt: new Array<Learnt<Answer> | undefined>(PLACES).fill(undefined),
})

/** The place of a stretch in a table: where it is known, or the free place where it would be. */
const placeOf = <Answer>(
  { hashes, learnt }: Table<Answer>,
  hash: number,
  text: string,
  start: number,
  end: number,
): number => {
  let place = (hash ^ (hash >>> 15)) & (PLACES - 1)
  for (let there = hashes[place]; there !== 0; there = hashes[place]) {
    if (there === hash && standsAt(learnt[place]?.written ?? '', text, start, end)) break
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
  const learn = (hash: number, text: string, start: number, end: number): Answer => {
    const written = copyOf(text.slice(start, end))
    const learnt = before.learnt[placeOf(before, hash, text, start, end)] ?? { written, answer: answer(written) }
    if (taken * 2 >= PLACES) [table, before, taken] = [makeTable<Answer>(), table, 0]
    const place = placeOf(table, hash, text, start, end)
    table.hashes[place] = hash
    table.learnt[place] = learnt
    taken += 1
    return learnt.answer
  }
  return (text, start, end) => {
    if (end - start > LONGEST) return answer(text.slice(start, end))
    const hash = hashOf(text, start, end)
    const there = table.learnt[placeOf(table, hash, text, start, end)]
    return there === undefined ? learn(hash, text, start, end) : there.answer
  }
}
