const LONGEST_HEADLINE = 200
const FIRST_LINE_ALONE = /^(?:#+[ \t]+)?(\S[^\r\n]*?)[ \t]*\r?\n[ \t]*\r?\n/
const CLOSES_A_SENTENCE = /\.["'”’)\]]*$/

/**
 * The first line of a text as its title, when it stands alone (a blank line follows), is at most 200 UTF-16 code units
 * long and does not end in a full stop; else null. The text keeps the line.
 */
export const findHeadline = (text: string): string | null => {
  const line = FIRST_LINE_ALONE.exec(text.slice(0, 2 * LONGEST_HEADLINE))?.[1]
  if (line === undefined || line.length > LONGEST_HEADLINE || CLOSES_A_SENTENCE.test(line)) return null
  return line
}
