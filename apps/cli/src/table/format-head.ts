import type { Report } from '@reportedly/schema'
import { plainText } from '../plain-text.ts'
import { cutToWidth } from './cut-to-width.ts'
import type { TableStyle } from './table-style.ts'

const formatCount = (count: number): string => (count === 1 ? '1 claim' : `${count} claims`)

/** Writes what stands above a report's block in two lines: its title, then where it is from and how many claims it has. */
export const formatHead = (
  { title, origin, publisher, publishedAt }: Report,
  count: number,
  { width, paint }: TableStyle,
): string => {
  const place = origin.path === '-' ? 'standard input' : origin.path
  const head = plainText(title ?? origin.name ?? place)
  const facts = [
    origin.line === null ? place : `${place}:${origin.line}`,
    publisher ?? 'publisher unknown',
    publishedAt ?? 'date unknown',
    formatCount(count),
  ]
  return `${paint('bold', cutToWidth(head, width))}\n${paint('dim', cutToWidth(plainText(facts.join(' · ')), width))}\n`
}
