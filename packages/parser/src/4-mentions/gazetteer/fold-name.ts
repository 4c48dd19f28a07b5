const marks = /\p{M}+/gu
const quotes = /['’‘‛`´ʼʻʾʿʹ.]/g
const gaps = /[\s\-‐‑‒–—_/]+/g
const undecomposed = /[øłđðħıßæœþə]/g
const plainAscii = /^[a-z0-9 ]*$/

const spellings: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'a',
}

/**
 * The form names are compared in: lower case, no diacritics, no apostrophes or full stops, and one blank for every run
 * of hyphens, dashes and blanks ("Deir ez-Zor" → "deir ez zor", "Jama’at" → "jamaat"). Those who ask remember.
 */
export const foldName = (name: string): string => {
  const lower = name.toLowerCase()
  if (plainAscii.test(lower) && !lower.includes('  ')) return lower.trim()
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .replace(quotes, '')
    .replace(undecomposed, (letter) => spellings[letter] ?? letter)
    .replace(gaps, ' ')
    .trim()
}
