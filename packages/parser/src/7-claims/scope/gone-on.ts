import type { Scope } from '@reportedly/schema'
import { OF_OPERATION, STANDS } from '../en/scopes.ts'

/** The figure told last. */
export interface Before {
  readonly scope: Scope
  readonly sentence: number
  readonly paragraph: number
  /** Whether it is told aside, in a clause about someone: "a trader whom raiders seized in April". */
  readonly isAside: boolean
  /** Whether its sentence spells out a part of the sum told before it: "of these, 17 on Wednesday". */
  readonly isPart: boolean
}

/**
 * The scope that a figure without a day of its own takes from the one told right before it, in its paragraph: what is
 * told of an earlier happening goes on being told, a sum goes on where more is said to have come to be by now.
 */
export const goneOn = (before: Before | null, sentence: number, paragraph: number, words: string): Scope => {
  if (before === null || before.isAside || before.paragraph !== paragraph) return 'incident'
  if (sentence - before.sentence > 1) return 'incident'
  const stands = STANDS.test(words) && !OF_OPERATION.test(words)
  if (before.scope === 'background') return stands ? 'incident' : 'background'
  return before.scope === 'cumulative' && stands ? 'cumulative' : 'incident'
}
