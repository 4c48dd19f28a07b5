import type { Clause } from '../5-frames/chunk-sentence.ts'
import { groupAt, headBefore, isGroup, skipAside, subjectsOf, verbOf } from '../5-frames/clause-walk.ts'
import { canSpeak } from './can-speak.ts'
import type { View } from './view.ts'

/** The subject of a reporting verb, or the group right behind it ("…, said a spokesman"). */
export const findSubject = (view: View, at: number): { readonly position: number; readonly inverted: boolean } => {
  const { clause } = view
  const verb = verbOf(clause, at)
  const before = clause.chunks[at - 1]
  const behind = skipAside(clause, at + 1)
  const opens = before === undefined || before.type === 'comma' || before.type === 'quote' || before.type === 'dash'
  const follows =
    isGroup(clause, behind) &&
    canSpeak(view, groupAt(clause, behind)) &&
    view.framed.groups[groupAt(clause, behind)]?.quantity === -1 &&
    // "said it had verified": the pronoun begins what was said.
    !(view.framed.groups[groupAt(clause, behind)]?.class === 'pronoun' && verbOf(clause, behind + 1))
  const subject = subjectBefore(view, at)
  const inverted =
    opens &&
    follows &&
    verb?.form !== 'ing' &&
    verb?.lemma !== 'tell' &&
    !(before?.type === 'comma' && isAsideBefore(clause, at - 1))
  return inverted ? { position: behind, inverted } : { position: subject, inverted: false }
}

/** Whether a comma closes an aside behind a subject: "A diplomat, who asked not to be named, told …". */
const isAsideBefore = ({ chunks }: Clause, comma: number): boolean => {
  for (let here = comma - 1; here > 0 && here > comma - 16; here -= 1) {
    const type = chunks[here]?.type
    if (type === 'relative') return chunks[here - 1]?.type === 'comma'
    if (type === 'comma') return chunks[here + 1]?.type === 'preposition' && chunks[here - 1]?.type === 'group'
    if (type === 'quote') return false
  }
  return false
}

/** The position of the group that speaks before its verb, past what stands between: names, asides, "of the army". */
const subjectBefore = ({ framed, clause }: View, at: number): number => {
  const { chunks } = clause
  let here = at - 1
  while (chunks[here]?.type === 'adverb' || chunks[here]?.type === 'time' || chunks[here]?.type === 'other') here -= 1
  // "a commander, who denied that …"
  if (chunks[here]?.type === 'relative' && chunks[here]?.word === 'who')
    return headBefore(clause, chunks[here - 1]?.type === 'comma' ? here - 2 : here - 1)
  if (chunks[here]?.type !== 'comma') return headBefore(clause, here)
  const name = isGroup(clause, here - 1) ? framed.groups[groupAt(clause, here - 1)] : undefined
  // "the police spokesman, DSP Botmang, said": the office before the name.
  if (name?.class === 'name' && chunks[here - 2]?.type === 'comma') {
    const office = headBefore(clause, here - 3)
    return office >= 0 && framed.groups[groupAt(clause, office)]?.quantity === -1 ? office : here - 1
  }
  for (let step = here - 1; step > 0 && step > here - 20; step -= 1) {
    // "the Amnesty office, in a post on X, said": an aside stands between.
    const opensAside =
      chunks[step]?.type === 'relative' || (chunks[step]?.type === 'preposition' && isGroup(clause, step - 2))
    if (opensAside && chunks[step - 1]?.type === 'comma') return headBefore(clause, step - 2)
  }
  const [position = -1] = [...subjectsOf(clause, at)].sort((a, b) => b - a)
  return position
}
