import { LOWER } from '../../2-tokens/tokenize.ts'
import { DETERMINERS } from '../en/function-words.ts'
import { addGroup } from './add-group.ts'
import { classifyWord } from './classify-word.ts'
import type { GroupView, Opening } from './group-view.ts'

type ReadGroup = (view: GroupView, at: number) => number

/** Pronouns that stand for what was counted before: "16 of them", "three of whom". */
const ANTECEDENT = /^(them|whom|which|those|us)$/

/** "six of their number", "four of its own": no noun follows, and none is told. */
const isTheirNumber = (folded: readonly string[], at: number): boolean =>
  /^(its|their|our|his|her)$/.test(folded[at] ?? '') &&
  /^(number|own)$/.test(folded[at + 1] ?? '') &&
  !/^[a-z]/.test(/^(and|who|in|to|were|was|when|during|on)$/.test(folded[at + 2] ?? '') ? '' : (folded[at + 2] ?? ''))

/** How many words an owner's name may have: "Amal’s", "Abu Omar Dero’s". */
const LONGEST_NAME = 4

/** Whether a name in the genitive stands at a token: "four of Amal’s children". */
const beginsOwner = ({ below: { tokens } }: GroupView, at: number): boolean => {
  for (let here = at; here < at + LONGEST_NAME && tokens.letterCase[here] !== LOWER; here += 1)
    if (tokens.folded[here + 1] === "'s") return true
  return false
}

/** Whether words at a token can say of what something is a part. */
export const beginsWhole = (view: GroupView, at: number): boolean => {
  const { tokens, quantityAt } = view.below
  const word = tokens.folded[at] ?? ''
  if (beginsOwner(view, at)) return true
  return DETERMINERS.has(word) || ANTECEDENT.test(word) || (quantityAt[at] ?? 0) > 0 || word === 'all'
}

/**
 * "three of the five crew members", "16 of them": the part, and the whole as a group of its own, read by `readGroup`
 * behind the "of" that stands at `opening.wordsFirst`. Returns the token to go on from.
 */
export const readPartitive = (view: GroupView, opening: Opening, readGroup: ReadGroup): number => {
  const { groups, below } = view
  const { at: first, wordsFirst: of, quantity, determiner } = opening
  const base = { first, quantity, determiner, class: 'elided', plural: true } as const
  const index = groups.length
  if (ANTECEDENT.test(below.tokens.folded[of + 1] ?? ''))
    return nameThem(view, index, addGroup(view, { ...base, end: of + 2 }), readGroup)
  // "lost six of their number"
  if (isTheirNumber(below.tokens.folded, of + 1))
    return nameThem(view, index, addGroup(view, { ...base, end: of + 3 }), readGroup)
  // The part stands first in the list, so that groups stay in the order of the text.
  addGroup(view, { ...base, end: of, partOf: index + 1 })
  const next = readGroup(view, of + 1)
  const whole = groups[index + 1]
  const part = groups[index]
  // "15 of the dead": no noun follows, a word of state does.
  if (part && (!whole || whole.first !== of + 1))
    groups[index] = { ...part, partOf: -1, end: of + 2, reach: of + 2, wordsFirst: of + 2 }
  if (!whole || !part || whole.first !== of + 1) return whole ? Math.max(next, whole.end) : of + 2
  groups[index] = {
    ...part,
    class: whole.class,
    end: whole.end,
    reach: whole.reach,
    wordsFirst: whole.wordsFirst,
    head: whole.head,
  }
  return next
}

/** "nine of them children", "one of them a boy": the noun behind says who of them. */
const nameThem = (view: GroupView, index: number, at: number, readGroup: ReadGroup): number => {
  const { groups, below } = view
  const part = groups[index]
  const kind = classifyWord(view, at, -1)
  const article = /^(an?)$/.test(below.tokens.folded[at] ?? '')
  if (!part || !(article || kind === 'noun' || kind === 'name')) return at
  const next = readGroup(view, at)
  const noun = groups[index + 1]
  if (!noun || noun.first !== at || noun.quantity >= 0 || noun.head < 0) return Math.max(next, at)
  groups.splice(index, 2, {
    ...part,
    end: noun.end,
    reach: noun.reach,
    wordsFirst: noun.wordsFirst,
    head: noun.head,
    class: noun.class,
    ofThem: true,
  })
  return next
}
