import type { Measured } from '../3-quantities/quantity.ts'
import type { GroupsOf } from '../4-mentions/find-groups.ts'
import type { Mentioned } from '../4-mentions/mentioned.ts'
import { mentionGroups } from '../4-mentions/mention-groups.ts'
import { chunkSentence } from './clause/chunk-sentence.ts'
import { directFrames, wakeRules } from './direct-frames.ts'
import { domainOf } from './counted/domain.ts'
import { headingOf } from './lists/heading.ts'
import { opensList } from './lists/opens-list.ts'
import { whatCounts } from './counted/what-counts.ts'

const hasFigure = ({ quantityAt }: Measured, first: number, end: number): boolean => {
  for (let at = first; at < end; at += 1) if (quantityAt[at] !== 0) return true
  return false
}

/** "Items recovered:": whatever the lines below list, however far below, was. */
const tellsByHeading = (below: Mentioned, sentence: number): boolean =>
  headingOf({ below, clause: chunkSentence(below, sentence) }, []) !== undefined

/**
 * The first sentence of a text that tells what befell somebody or something; -1 when none does. Most of the news tells of
 * nothing, and need not be read further. Asks sentence by sentence, only where a rule wakes, and stops at the first that
 * does: what a sentence alone tells is what it tells in its text, whose frames all begin with such a one.
 */
export const firstOutcome = (measured: Measured, groupsOf?: GroupsOf): number => {
  const read = mentionGroups(measured, groupsOf)
  return measured.ranges.findIndex(({ first, end }, sentence) => {
    if (opensList(measured, sentence) && tellsByHeading(read(sentence, sentence + 1), sentence)) return true
    const awake = wakeRules(measured.tokens.words, first, end, hasFigure(measured, first, end))
    if (awake.length === 0) return false
    const alone = read(sentence, sentence + 1)
    // What a figure without a noun is of, the sentence before may say.
    const isElided = alone.groups.some((group) => domainOf(alone, group) === 'elided')
    const below = isElided ? read(Math.max(0, sentence - 1), sentence + 1) : alone
    const counts = whatCounts(below, first, end)
    if (counts === 'nothing') return false
    const rules = counts === 'figure' ? awake : wakeRules(measured.tokens.words, first, end, false)
    return directFrames({ below, clause: chunkSentence(below, sentence) }, rules).length > 0
  })
}
