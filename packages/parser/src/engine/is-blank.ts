/**
 * Whether a UTF-16 code unit shows nothing: white space of any width, and the invisible marks (joiners, direction
 * marks, byte order mark) that copying from the web leaves around words and figures.
 */
export const isBlank = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code > 0x84 &&
    (code === 0x85 ||
      code === 0x1680 ||
      (code >= 0x2000 && code <= 0x200f) ||
      (code >= 0x2028 && code <= 0x202f) ||
      (code >= 0x205f && code <= 0x206f) ||
      code === 0x3000 ||
      code === 0xfeff))
