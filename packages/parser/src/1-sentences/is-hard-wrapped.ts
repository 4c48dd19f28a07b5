const WIDEST_WRAP = 100
const NARROWEST_WRAP = 45
const SAMPLE = 20_000

const isCapitals = (line: string): boolean => line.length >= NARROWEST_WRAP && line === line.toUpperCase()

/**
 * Whether a text has its lines broken at a fixed width, as old wire services send them: several lines follow one
 * another closely, nearly all full, and most break off in mid-sentence.
 */
export const isHardWrapped = (text: string): boolean => {
  const lines = text.slice(0, SAMPLE).split('\n')
  let broken = 0
  let ended = 0
  let carriedOn = 0
  for (let at = 0; at + 1 < lines.length; at += 1) {
    const line = (lines[at] ?? '').trimEnd()
    const next = lines[at + 1] ?? ''
    if (line === '' || next.trim() === '') continue
    if (line.length > WIDEST_WRAP) return false
    if (/^\s*\p{Ll}/u.test(next) || isCapitals(line)) carriedOn += 1
    if (line.length >= NARROWEST_WRAP && !/[.!?:;"”’)]$/.test(line)) broken += 1
    else ended += 1
  }
  // A column of headlines breaks its lines too, but each begins anew with a capital.
  return broken >= 3 && broken > ended * 2 && carriedOn > (broken + ended) / 3
}
