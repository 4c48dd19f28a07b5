import type { Tokens } from '../2-tokens/tokenize.ts'

const PREPOSITIONS = /^(in|at|near|on|outside|from|across)$/
const DIRECTIONS = /^(north|south|east|west|central)(ern|east|west|-east|-west|eastern|western)?$/

/**
 * Whether brackets behind a place, the token before `open`, close a line with who told of it: "in southern Lebanon (NNA)".
 * What a name is called in short ends as the name begins: "Jihad in Mali (MUJM)".
 */
export const isToldByBehind = ({ count, folded, sentence }: Tokens, open: number): boolean => {
  const [place = '', inner = ''] = [folded[open - 1], folded[open + 1]]
  const end = folded[open + 3] === '.' ? open + 4 : open + 3
  const before = DIRECTIONS.test(folded[open - 2] ?? '') ? open - 3 : open - 2
  return (
    folded[open + 2] === ')' &&
    (end >= count || sentence[end] !== sentence[open]) &&
    PREPOSITIONS.test(folded[before] ?? '') &&
    !inner.endsWith(place.slice(0, 1))
  )
}
