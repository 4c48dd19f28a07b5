import type { ClaimLine } from './view-section.ts'

/** The line that the link at or around an element leads to the sentence of; null where there is none. */
export const findLine = (target: EventTarget | null, lines: readonly ClaimLine[]): ClaimLine | null => {
  if (!(target instanceof Element)) return null
  const href = target.closest('a')?.getAttribute('href')
  return lines.find((line) => line.href === href) ?? null
}
