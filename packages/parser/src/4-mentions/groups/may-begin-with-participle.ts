import { PREPOSITIONS } from '../en/function-words.ts'
import { classifyWord } from './classify-word.ts'
import type { GroupView } from './group-view.ts'
import { nounAt } from './noun-at.ts'

/** Verbs whose participle stands before no noun: "five others sustained injuries", "both received wounds". */
const NEVER_BEFORE = /^(sustained|suffered|received|embraced|attained)$/

/** Whether the participle at a token modifies what follows it. */
export const canModify = (view: GroupView, at: number): boolean => {
  if (NEVER_BEFORE.test(view.below.tokens.folded[at] ?? '')) return false
  const next = classifyWord(view, at + 1, -1)
  return (
    next === 'noun' ||
    next === 'word' ||
    next === 'name' ||
    next === 'modifier' ||
    (next === 'participle' && classifyWord(view, at + 2, -1) === 'noun')
  )
}

/** Whether a participle may open a group: "wounded soldiers" may, "denied reports" behind its subject may not. */
export const mayBeginWithParticiple = (view: GroupView, at: number): boolean => {
  const { tokens } = view.below
  const before = tokens.folded[at - 1] ?? ''
  // "…, citing soldiers", "…, told reporters": it says whose word it is.
  if (/^(told|said|citing|quoting|saying|adding|claiming|reporting)$/.test(tokens.folded[at] ?? '')) return false
  if (at === 0 || tokens.sentence[at - 1] !== tokens.sentence[at] || PREPOSITIONS.has(before))
    return nounAt(view, at + 1) !== undefined || classifyWord(view, at + 1, -1) === 'participle'
  return (
    (before === ',' || before === 'and' || before === 'or') &&
    nounAt(view, at + 1)?.plural === true &&
    classifyWord(view, at + 2, -1) === 'stop'
  )
}
