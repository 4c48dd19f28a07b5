import stringWidth from 'string-width'
import { cutToWidth } from './cut-to-width.ts'

/** Breaks a text at its spaces into lines of at most `width` terminal columns; a longer word is cut off. */
export const wrapToWidth = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (stringWidth(longer) <= width) line = longer
    else {
      if (line !== '') lines.push(line)
      line = cutToWidth(word, width)
    }
  }
  return [...lines, line]
}
