/** The letters that tie a note to its figure: a … z, aa, ab …, for positions counted from 0. Letters, because figures are numbers. */
export const noteLetter = (index: number): string =>
  index < 26
    ? String.fromCharCode(97 + index)
    : noteLetter(Math.floor(index / 26) - 1) + String.fromCharCode(97 + (index % 26))
