import type { Clause } from '../../5-frames/clause/chunk-sentence.ts'
import { groupAt, isGroup, skipAside, startsClause, verbOf } from '../../5-frames/clause/clause-walk.ts'
import { REPORTING_LEMMAS } from '../../5-frames/en/reporting-lemmas.ts'
import { canSpeak, isSomeOfThem } from './can-speak.ts'
import { INVERTED } from '../en/speech.ts'
import { subjectBefore } from './subject-before.ts'
import type { View } from '../view.ts'

/** The subject of a reporting verb, or the group right behind it ("…, said a spokesman"). */
export const findSubject = (view: View, at: number): { readonly position: number; readonly inverted: boolean } => {
  // "…, with an observatory reporting six dead"
  if (isAccompanying(view.clause, at)) return { position: at - 1, inverted: false }
  const behind = skipAside(view.clause, at + 1)
  return isInverted(view, at, behind)
    ? { position: behind, inverted: true }
    : { position: subjectBefore(view, at), inverted: false }
}

/** Whether a verb in "-ing" is of whoever "with" brings in right before it. */
export const isAccompanying = (clause: Clause, at: number): boolean =>
  verbOf(clause, at)?.form === 'ing' && clause.chunks[at - 2]?.word === 'with' && isGroup(clause, at - 1)

/** "…, said a spokesman": the verb stands before who speaks, and what was said before both. */
const isInverted = (view: View, at: number, behind: number): boolean => {
  const { clause, framed } = view
  const verb = verbOf(clause, at)
  const before = clause.chunks[at - 1]
  const opens = before === undefined || before.type === 'comma' || before.type === 'quote' || before.type === 'dash'
  if (!verb || !opens || verb.form === 'ing' || !INVERTED.has(verb.lemma) || !isGroup(clause, behind)) return false
  if (before?.type === 'comma' && !tellsBefore(clause, at)) return false
  const group = framed.groups[groupAt(clause, behind)]
  // "said it had verified", "said a farmer was wounded": what was said begins here.
  if (
    !group ||
    (group.quantity >= 0 &&
      !isSomeOfThem(view, groupAt(clause, behind)) &&
      !(verb.lemma === 'say' && endsWith(clause, behind))) ||
    startsClause(clause, behind) ||
    actsTogether(clause, behind) ||
    actsPastAside(clause, behind)
  )
    return false
  // "said one of them"
  const speaks = canSpeak(view, groupAt(clause, behind)) || isSomeOfThem(view, groupAt(clause, behind))
  return speaks && !(before?.type === 'comma' && isAsideBefore(clause, at - 1))
}

/** "…, said two soldiers.": of those counted there nothing more is told; "admitted five dead." tells it. */
const endsWith = ({ chunks }: Clause, position: number): boolean => {
  const last = chunks[position + 1]
  return last === undefined || (last.word === '.' && chunks[position + 2] === undefined)
}

/** Whether anything is told before a position: "A statement by the spokesman, Musa Bello, said" has told nothing yet. */
const tellsBefore = ({ chunks }: Clause, at: number): boolean =>
  chunks.some(({ type, counted }, here) => here < at && (counted === true || /^(verb|state|quote)$/.test(type)))

/** "said her uncle and his two sons had been taken": the group behind the verb does something with another. */
const actsTogether = (clause: Clause, position: number): boolean =>
  clause.chunks[position + 1]?.type === 'and' &&
  isGroup(clause, position + 2) &&
  /^(finite|copula)$/.test(verbOf(clause, position + 3)?.form ?? '')

/** How far behind an aside in "-ing" may close. */
const LONGEST_ASIDE = 12

/** "said the troops, acting on a tip, engaged …": the group behind the verb does something past an aside. */
const actsPastAside = (clause: Clause, position: number): boolean => {
  const { chunks } = clause
  const aside = chunks[position + 1]?.type === 'comma' ? verbOf(clause, position + 2) : undefined
  if (aside?.form !== 'ing' || REPORTING_LEMMAS.has(aside.lemma)) return false
  for (let here = position + 3; here < position + LONGEST_ASIDE; here += 1)
    if (chunks[here]?.type === 'comma') return /^(finite|bare)$/.test(verbOf(clause, here + 1)?.form ?? '')
  return false
}

/** Whether a comma closes an aside behind a subject: "A diplomat, who asked not to be named, told …". */
const isAsideBefore = (clause: Clause, comma: number): boolean => {
  const { chunks } = clause
  for (let here = comma - 1; here > 0 && here > comma - 16; here -= 1) {
    const type = chunks[here]?.type
    if (type === 'relative') return chunks[here - 1]?.type === 'comma'
    if (type === 'comma') return chunks[here + 1]?.type === 'preposition' && chunks[here - 1]?.type === 'group'
    // "…, in the night of Friday and killed dozens of people, said": what is told, and no aside.
    if (type === 'quote' || (type === 'verb' && chunks[here + 1]?.counted === true)) return false
  }
  return false
}
