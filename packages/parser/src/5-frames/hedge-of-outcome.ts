import type { Group } from '../4-mentions/group.ts'
import { verbOf } from './clause-walk.ts'
import { AVERTING, FAILED, IMPENDING, PROPOSING } from './en/unreal-outcomes.ts'
import type { Frame } from './frame.ts'
import type { FrameView } from './frame-rule.ts'

/** Whether one of the words of an outcome says so of it: "the attempted murder". */
const isSaid = ({ below }: FrameView, group: Group, words: RegExp): boolean => {
  for (let at = group.wordsFirst; at < group.head; at += 1) if (words.test(below.tokens.folded[at] ?? '')) return true
  return false
}

/**
 * How sure an outcome is that a noun names: as its verb is ("could lead to the death of"), a mere wish or plan behind
 * "demanded" or "planned"; 'none' when it did not come about ("the attempted murder", "prevented the death").
 */
export const hedgeOfOutcome = (view: FrameView, at: number, group: Group): Frame['hedge'] | 'none' => {
  if (isSaid(view, group, FAILED)) return 'none'
  if (isSaid(view, group, IMPENDING)) return 'feared'
  const { chunks } = view.clause
  let here = at - 1
  while (chunks[here]?.type === 'adverb') here -= 1
  const joined = chunks[here]?.type === 'preposition' && /^(in|to|for|on)$/.test(chunks[here]?.word ?? '')
  const verb = verbOf(view.clause, joined ? here - 1 : here)
  if (!verb) return null
  if (verb.negated || AVERTING.has(verb.lemma)) return 'none'
  if ((PROPOSING.has(verb.lemma) && !verb.passive) || (verb.lemma === 'call' && chunks[here]?.word === 'for'))
    return 'feared'
  return verb.hedge
}
