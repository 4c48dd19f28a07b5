import type { Claim } from '@reportedly/schema'
import { plainText } from '../plain-text.ts'
import { cutToWidth } from './cut-to-width.ts'

export interface QuoteInContext {
  readonly before: string
  readonly quote: string
  readonly after: string
}

// Cut at a space, so that no half word is left beside the ellipsis, which takes the place of the space.
const cutStart = (text: string, length: number): string => {
  if (text.length <= length) return text
  const end = length > 0 ? text.slice(-length) : ''
  return end.includes(' ') ? `…${end.slice(end.indexOf(' ') + 1)}` : end && '…'
}

const cutEnd = (text: string, length: number): string => {
  if (text.length <= length) return text
  const start = text.slice(0, length)
  return start.includes(' ') ? `${start.slice(0, start.lastIndexOf(' '))}…` : start && '…'
}

/** The sentence a claim rests on, around its quotation and cut to about `width` characters. */
export const quoteInContext = (text: string, { evidence }: Claim, width: number): QuoteInContext => {
  const { position, sentence } = evidence
  const before = plainText(`${text.slice(sentence.start, position.start)}|`).slice(0, -1)
  const after = plainText(`|${text.slice(position.end, sentence.end)}`).slice(1)
  const quote = cutToWidth(plainText(evidence.quote.exact), width)
  const room = Math.max(width - quote.length, 0)
  const half = Math.floor(room / 2)
  const forAfter = Math.min(after.length, Math.max(half, room - before.length))
  return { before: cutStart(before, room - forAfter), quote, after: cutEnd(after, forAfter) }
}
