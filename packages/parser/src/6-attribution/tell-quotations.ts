import { MARK } from '../2-tokens/tokenize.ts'
import type { Framed } from '../5-frames/fill-frames.ts'

/** How a sentence stands to the quotations of its text. */
export interface Quoting {
  /** Whether it begins within a quotation, or with one. */
  readonly begins: boolean
  /** Whether a quotation stands open at its end. */
  readonly ends: boolean
}

const OPENS: ReadonlySet<string> = new Set('“«')
const CLOSES: ReadonlySet<string> = new Set('”»')

/** Says of every sentence whether it begins and ends in a quotation. A paragraph starts anew: few are left open on purpose. */
export const tellQuotations = ({ tokens, ranges, sentences }: Framed): readonly Quoting[] => {
  let open = false
  let paragraph = -1
  return ranges.map(({ first, end }, sentence) => {
    if (sentences[sentence]?.paragraph !== paragraph) open = false
    paragraph = sentences[sentence]?.paragraph ?? -1
    const begins = open || /^["“«]$/.test(tokens.folded[first] ?? '')
    for (let at = first; at < end; at += 1) {
      if (tokens.kind[at] !== MARK) continue
      const word = tokens.folded[at] ?? ''
      if (word === '"') open = !open
      else if (OPENS.has(word)) open = true
      else if (CLOSES.has(word)) open = false
    }
    return { begins, ends: open }
  })
}
