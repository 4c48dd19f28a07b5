import { groupAt, isGroup, subjectsOf } from '../../clause/clause-walk.ts'
import { ATTACK_VERBS } from '../../en/senses.ts'
import { firstWord } from '../../first-word.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { outcomeOfWord } from '../../outcome-before.ts'
import { byVerb } from '../../woken-by.ts'
import { isBounded } from './strength.ts'

const FARTHEST = 12

/** "they", who in a report of a raid are its raiders, or armed people without a figure. */
const areRaiders = ({ below, clause }: FrameView, at: number): boolean =>
  subjectsOf(clause, at).some((position) => {
    const group = below.groups[groupAt(clause, position)]
    if (!group || group.quantity >= 0) return false
    return group.class === 'non-state-armed' || below.tokens.folded[group.end - 1] === 'they'
  })

/** The aside ", about fifty of them," behind a verb; -1 where none stands, or something befell somebody before it. */
const manyBehind = ({ clause }: FrameView, at: number): number => {
  for (let here = at + 1; here < at + FARTHEST; here += 1) {
    const chunk = clause.chunks[here]
    if (!chunk || /^(verb|state|semicolon|subordinator|relative)$/.test(chunk.type) || outcomeOfWord(chunk.word))
      return -1
    if (chunk.type !== 'comma' || !isGroup(clause, here + 1)) continue
    const next = clause.chunks[here + 2]
    const closes = next === undefined || /^(comma|quote|semicolon|dash)$/.test(next.type) || next.word === '.'
    if (clause.chunks[here + 1]?.word === 'of them' && clause.chunks[here + 1]?.counted === true && closes)
      return here + 1
  }
  return -1
}

/** "They came out of the bush, more than a hundred of them, two to a motorbike": how many those who came were. */
export const soManyOfThem: FrameRule = {
  name: 'frames/so-many-of-them',
  onlyFigures: true,
  wokenBy: byVerb((lemma) => ATTACK_VERBS.has(lemma)),
  onlyWith: (word) => word === 'them',
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      if (verb.negated || verb.passive || !ATTACK_VERBS.has(firstWord(verb.lemma)) || !areRaiders(view, at)) continue
      const many = manyBehind(view, at)
      const group = many < 0 ? undefined : below.groups[groupAt(clause, many)]
      if (group && isBounded(view, group))
        yield found(view, makeFrame(groupAt(clause, many), 'strength', { first: verb.first, end: verb.end }))
    }
  },
}
