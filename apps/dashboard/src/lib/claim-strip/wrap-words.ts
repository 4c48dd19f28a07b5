/** What a line may break at: a no-break space, wide or narrow, is none. */
const SPACES = /[^\S\u00a0\u202f]+/

/** Breaks a text into lines of at most `width` characters at spaces; a longer word keeps a line of its own. */
export const wrapWords = (text: string, width: number): readonly string[] =>
  text.split(SPACES).reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) return [...lines, word]
    return [...lines.slice(0, -1), `${last} ${word}`]
  }, [])
