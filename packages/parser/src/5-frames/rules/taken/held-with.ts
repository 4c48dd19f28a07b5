import type { Group } from '../../../4-mentions/group.ts'
import { groupAt, isGroup, subjectsOf, verbOf } from '../../clause/clause-walk.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'

const CAPTORS = /^(kidnappers?|abductors?|captors?|bandits?|terrorists?|hostage-takers?|gunmen|hoodlums|militants)$/
const STAYS = /^(be|remain|stay)$/

/** "are still with the bandits": captors behind "with". */
const areCaptors = ({ below, clause }: FrameView, at: number): boolean => {
  const group = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  return group !== undefined && group.quantity < 0 && CAPTORS.test(below.tokens.folded[group.head] ?? '')
}

/** Where a walk back from "with" comes to, past "still" and "currently". */
const skipBack = ({ clause }: FrameView, at: number): number => {
  let here = at
  while (/^(adverb|time|other)$/.test(clause.chunks[here]?.type ?? '')) here -= 1
  return here
}

/** Those of whom it is said: the subject of the verb before, or who "there are". */
const heldOnes = (view: FrameView, at: number): readonly number[] => {
  const { clause } = view
  const verb = verbOf(clause, at)
  if (verb) return STAYS.test(verb.lemma) && !verb.negated ? subjectsOf(clause, at) : []
  const there =
    isGroup(clause, at) && verbOf(clause, at - 1)?.form === 'copula' && clause.chunks[at - 2]?.word === 'there'
  return there ? [at] : []
}

const isOfVictims = ({ quantity, class: kind }: Group): boolean =>
  quantity >= 0 && /^(civilian|unknown-people|elided)$/.test(kind)

/** "There are 23 people currently with the bandits", "nine of the pupils remain with their captors": not let go so far. */
export const heldWith: FrameRule = {
  name: 'frames/held-with',
  onlyFigures: true,
  wokenBy: (word) => CAPTORS.test(word),
  onlyWith: (word) => word === 'with',
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      if (chunk.word !== 'with' || !areCaptors(view, at + 1)) continue
      for (const position of heldOnes(view, skipBack(view, at - 1))) {
        const group = below.groups[groupAt(clause, position)]
        if (group && isOfVictims(group))
          yield found(view, makeFrame(groupAt(clause, position), 'abducted', { first: chunk.first, end: chunk.end }))
      }
    }
  },
}
