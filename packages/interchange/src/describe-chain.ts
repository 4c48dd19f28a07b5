import type { Attribution } from '@reportedly/schema'

/** On whose word, in words: nearest speaker first, publisher last ("Operation Z channel → unknown publisher"). */
export const describeChain = (attribution: readonly Attribution[]): string =>
  attribution
    .map(({ name }, at) => name ?? (at === attribution.length - 1 ? 'unknown publisher' : 'unnamed source'))
    .join(' → ')
