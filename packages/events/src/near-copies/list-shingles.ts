/** Words in a shingle. Three make chance agreement rare and let one changed word cost three shingles, not the sentence. */
const SHINGLE = 3

const isDigit = (word: string): boolean => {
  const first = word.charCodeAt(0)
  return first < 0x80 ? first <= 0x39 : /^\p{N}/u.test(word)
}

/** FNV-1a over UTF-16 code units, 32 bits; nought for a number. */
const hashWord = (word: string): number => {
  if (isDigit(word)) return 0
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Stirs the bits of a number so that each of them depends on all. */
export const stir = (value: number): number => {
  let stirred = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  stirred = Math.imul(stirred ^ (stirred >>> 13), 0xc2b2ae35)
  return (stirred ^ (stirred >>> 16)) >>> 0
}

/**
 * The runs of three words in a text as 32-bit numbers, each once, in ascending order; none for a text of fewer words.
 * Case and punctuation do not count, and one number in figures is as good as another: what changes as a text is copied
 * is the figure.
 */
export const listShingles = (text: string, fewestWords: number): readonly number[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+|\p{N}[\p{N}.,]*/gu) ?? []
  if (words.length < Math.max(SHINGLE, fewestWords)) return []
  const hashes = words.map(hashWord)
  const shingles = new Set<number>()
  for (let from = 0; from + SHINGLE <= hashes.length; from += 1) {
    let mixed = 0
    for (let at = from; at < from + SHINGLE; at += 1) mixed = stir((Math.imul(mixed, 31) + (hashes[at] ?? 0)) | 0)
    shingles.add(mixed)
  }
  // Sorted as numbers of 32 bits, which is quicker than by a function that compares.
  return [...Uint32Array.from(shingles).sort()]
}
