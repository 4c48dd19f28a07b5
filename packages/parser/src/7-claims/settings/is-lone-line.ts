import type { Framed } from '../../5-frames/fill-frames.ts'

const LINE_END = /[.!?…:;"”’)]$/

/** A headline among others: a line of its own that ends without a full stop and begins no text. */
export const isLoneLine = ({ sentences, text }: Framed, sentence: number): boolean => {
  const here = sentences[sentence]
  const next = sentences[sentence + 1]
  if (!here || sentence === 0 || LINE_END.test(text.slice(here.start, here.end).trimEnd())) return false
  if (/^\s*[-*•–]/.test(text.slice(here.start, here.start + 3))) return false
  return here.paragraph !== sentences[sentence - 1]?.paragraph && here.paragraph !== next?.paragraph
}
