import type { Claim, Scope } from '@reportedly/schema'
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
  readonly time: Claim['time']
  readonly place: Claim['place']
}

const goesOnFrom = (before: Before | null, sentence: number, paragraph: number, scope: Scope): Before | null =>
  before !== null &&
  !before.isAside &&
  before.paragraph === paragraph &&
  sentence - before.sentence <= 1 &&
  before.scope === scope
    ? before
    : null

/** The figure of an earlier happening that goes on being told at a sentence; null when none does. */
export const earlierBefore = (before: Before | null, sentence: number, paragraph: number): Before | null =>
  goesOnFrom(before, sentence, paragraph, 'background')

/** The sum that goes on being drawn at a sentence: "Russia has also lost 1,300 tanks"; null when none does. */
export const sumBefore = (before: Before | null, sentence: number, paragraph: number): Before | null =>
  goesOnFrom(before, sentence, paragraph, 'cumulative')

/**
 * The scope that a figure without a day of its own takes from the one told right before it: what is told of an earlier
 * happening goes on in its paragraph, a sum where more is said to have come to be by now.
 */
export const goneOn = (
  before: Before | null,
  sentence: number,
  paragraph: number,
  words: string,
  isPart: boolean,
): Scope => {
  if (before === null || before.isAside || sentence - before.sentence > 1) return 'incident'
  const stands = STANDS.test(words) && !OF_OPERATION.test(words)
  // "Nineteen of them were children": of those just summed up.
  if (before.scope === 'cumulative') return stands || isPart ? 'cumulative' : 'incident'
  return earlierBefore(before, sentence, paragraph) && (isPart || !stands) ? 'background' : 'incident'
}
