/** Words in a shingle. Three make chance agreement rare and let one changed word cost three shingles, not the sentence. */
const SHINGLE = 3

/** FNV-1a over UTF-16 code units, 32 bits. */
const hashWord = (word: string): number => {
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
  const hashes = words.map((word) => (/^\p{N}/u.test(word) ? 0 : hashWord(word)))
  const shingles = new Set<number>()
  for (let at = SHINGLE; at <= hashes.length; at += 1) {
    const run = hashes.slice(at - SHINGLE, at)
    shingles.add(run.reduce((mixed, hash) => stir((Math.imul(mixed, 31) + hash) | 0), 0))
  }
  return [...shingles].sort((one, other) => one - other)
}
