import { PREPOSITIONS } from '../en/function-words.ts'
import { MIXED } from '../../2-tokens/tokenize.ts'
import { maskAt } from '../../3-quantities/mask-at.ts'
import { classifyWord } from './classify-word.ts'
import type { GroupView } from './group-view.ts'
import { behindQuoted } from './quotation-marks.ts'
import { nounAt } from './noun-at.ts'

/** Verbs whose participle stands before no noun: "five others sustained injuries", "both received wounds". */
const NEVER_BEFORE = /^(sustained|suffered|received|embraced|attained|sought)$/

/** Whether the participle at a token modifies what follows it. */
export const canModify = (view: GroupView, at: number): boolean => {
  const { folded } = view.below.tokens
  if (NEVER_BEFORE.test(folded[at] ?? '')) return false
  // "some 70,000 taken prisoner"
  if (folded[at] === 'taken' && /^(prisoners?|hostages?|captives?|alive)$/.test(folded[at + 1] ?? '')) return false
  const behind = behindQuoted(view, at)
  const next = classifyWord(view, behind, -1)
  return (
    next === 'noun' ||
    next === 'word' ||
    next === 'name' ||
    next === 'modifier' ||
    (next === 'participle' && classifyWord(view, behind + 1, -1) === 'noun')
  )
}

/** Whether a participle may open a group: "wounded soldiers" may, "denied reports" behind its subject may not. */
export const mayBeginWithParticiple = (view: GroupView, at: number): boolean => {
  const { tokens } = view.below
  const before = tokens.folded[at - 1] ?? ''
  // "…, citing soldiers", "…, told reporters": it says whose word it is.
  if (/^(told|said|citing|quoting|saying|adding|claiming|reporting)$/.test(tokens.folded[at] ?? '')) return false
  if (at === 0 || tokens.sentence[at - 1] !== tokens.sentence[at] || PREPOSITIONS.has(before))
    return (
      nounAt(view, at + 1) !== undefined ||
      classifyWord(view, at + 1, -1) === 'participle' ||
      // "rounds of refilled 7.62 mm ammunition"
      (PREPOSITIONS.has(before) && (tokens.kind[at + 1] === MIXED || maskAt(view.below, at + 1)?.value === 'measure'))
    )
  return (
    (before === ',' || before === 'and' || before === 'or') &&
    nounAt(view, at + 1)?.plural === true &&
    classifyWord(view, at + 2, -1) === 'stop'
  )
}
