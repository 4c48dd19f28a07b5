import { groupAt, isGroup, verbOf } from '../../5-frames/clause/clause-walk.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { PAPERS } from '../en/papers.ts'
import { isOutlet } from './is-outlet.ts'
import { headAt, issuerAt } from '../subjects/issuer-at.ts'
import { nameSpeaker } from '../names/name-speaker.ts'
import { canSpeak } from '../subjects/can-speak.ts'
import type { Speaker } from '../speaker.ts'
import { subjectBefore } from '../subjects/subject-before.ts'
import type { View } from '../view.ts'

/** How many sentences into a text it is said that what follows is another’s. */
const OPENING = 6

/** Words by which what follows is announced: "the text of a statement by", "the following statement", "reproduced below". */
const FOLLOWS = /\b(following|full text|text of|below|in full|verbatim|unedited|reads|as follows)\b/

/** Who issued the paper at a position: whoever it is said to be by, or who "issued the following statement". */
const issuerOf = (view: View, position: number): number => {
  const by = issuerAt(view, position)
  if (by >= 0) return by
  const verb = verbOf(view.clause, position - 1)
  return verb && !verb.passive && verb.form !== 'infinitive' ? subjectBefore(view, position - 1) : -1
}

/**
 * Whose paper follows behind a colon and in paragraphs of its own, as an opening sentence says: "The following is the text of a
 * statement issued by the Orva Police Command:"; null where none does, or where it is an outlet’s.
 */
export const carriedText = (framed: Framed): { readonly issuer: Speaker; readonly from: number } | null => {
  const { ranges, sentences, text } = framed
  for (let sentence = 0; sentence < Math.min(OPENING, ranges.length - 1); sentence += 1) {
    const { start = 0, end = 0, paragraph } = sentences[sentence] ?? {}
    if (text.charAt(end - 1) !== ':' || sentences[sentence + 1]?.paragraph === paragraph) continue
    if (!FOLLOWS.test(text.slice(start, end).toLowerCase())) continue
    const clause = framed.clauseOf(sentence)
    const view: View = { framed, clause, limit: ranges[sentence]?.end ?? 0 }
    for (let at = 0; at < clause.chunks.length; at += 1) {
      if (!isGroup(clause, at) || !PAPERS.test(headAt(view, at))) continue
      const position = issuerOf(view, at)
      if (!isGroup(clause, position) || !canSpeak(view, groupAt(clause, position))) continue
      const issuer = nameSpeaker(framed, groupAt(clause, position), 'state', view.limit)
      if (issuer && isOutlet(framed, issuer) !== 'sure') return { issuer, from: sentence }
    }
  }
  return null
}
