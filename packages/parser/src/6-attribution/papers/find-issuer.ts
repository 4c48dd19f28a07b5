import { headlineEnd } from '../../1-sentences/headline-end.ts'
import { LOWER, UPPER } from '../../2-tokens/tokenize.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { groupAt, isGroup, skipAside, verbOf } from '../../5-frames/clause/clause-walk.ts'
import { standsIn } from '../../engine/stands-in.ts'
import { firstFrom } from '../../engine/within.ts'
import { canSpeak } from '../subjects/can-speak.ts'
import { EDITORS, ISSUED, ISSUES, OF_ITS_OWN, WE } from '../en/issuing.ts'
import { isOutlet } from './is-outlet.ts'
import { jointBefore } from '../subjects/joint-speaker.ts'
import { letterhead } from './letterhead.ts'
import { nameSpeaker } from '../names/name-speaker.ts'
import type { Speaker } from '../speaker.ts'
import { subjectBefore } from '../subjects/subject-before.ts'
import type { Quoting } from '../tell-quotations.ts'
import type { View } from '../view.ts'

/** How many sentences into its paper an issuer says that it issues it. */
const OPENING = 4

const mayIssue = standsIn((word) => ISSUES.test(word))

/** Whether a sentence speaks, outside quotations, of whoever writes as "we" or "this office"; "our correspondent" is an editor’s. */
export const speaksOfItself = ({ tokens: { folded, letterCase }, ranges }: Framed, sentence: number): boolean => {
  const { first = 0, end = 0 } = ranges[sentence] ?? {}
  let quoted = false
  for (let at = first; at < end; at += 1) {
    const word = folded[at] ?? ''
    if (/^["“”«»]$/.test(word)) quoted = word === '"' ? !quoted : /^[“«]$/.test(word)
    if (quoted) continue
    const next = folded[at + 1] ?? ''
    // "the US"
    if (WE.test(word) && letterCase[at] !== UPPER && !EDITORS.test(next)) return true
    if (word === 'this' && OF_ITS_OWN.test(next)) return true
  }
  return false
}

/** Whether a text does so in a sentence that begins in no quotation. */
const isInFirstPerson = (framed: Framed, quotings: readonly Quoting[]): boolean =>
  framed.ranges.some((_, sentence) => quotings[sentence]?.begins !== true && speaksOfItself(framed, sentence))

/** A body with a name of its own that is no outlet; null for any other. */
const asBody = (framed: Framed, speaker: Speaker | null): Speaker | null =>
  speaker !== null && framed.tokens.letterCase[speaker.first] !== LOWER && isOutlet(framed, speaker) !== 'sure'
    ? speaker
    : null

/** "The Lawyers’ Network issues this statement", "the Office presents the balance of its mission": a body that does so now. */
const issuerAt = (view: View, at: number): { readonly speaker: Speaker; readonly this: boolean } | null => {
  const { clause, framed } = view
  const { folded } = framed.tokens
  const verb = verbOf(clause, at)
  const word = folded[verb?.first ?? -1] ?? ''
  if (!verb || verb.passive || verb.main !== verb.first || !ISSUES.test(word)) return null
  const paper = framed.groups[groupAt(clause, skipAside(clause, at + 1))]
  const subject = subjectBefore(view, at)
  if (!paper || !isGroup(clause, subject) || !ISSUED.test(folded[paper.head] ?? '')) return null
  const index = groupAt(clause, subject)
  const speaker = canSpeak(view, index)
    ? asBody(framed, jointBefore(view, subject, nameSpeaker(framed, index, 'state', verb.first)))
    : null
  return speaker && { speaker, this: paper.determiner === 'this' || folded[paper.wordsFirst - 1] === 'this' }
}

/** "Statement by the Observatory on the raid": whose paper a text is by its title. */
const inTitle = (framed: Framed): Speaker | null => {
  if (headlineEnd(framed) === 0) return null
  const clause = framed.clauseOf(0)
  const view: View = { framed, clause, limit: framed.ranges[0]?.end ?? 0 }
  const paper = framed.groups[groupAt(clause, 0)]
  if (!isGroup(clause, 0) || !paper || !ISSUED.test(framed.tokens.folded[paper.head] ?? '')) return null
  const by = /^(by|of|from)$/.test(clause.chunks[1]?.word ?? '') && isGroup(clause, 2) ? groupAt(clause, 2) : -1
  return by >= 0 && canSpeak(view, by) ? asBody(framed, nameSpeaker(framed, by, 'state', view.limit)) : null
}

/**
 * Who issues a text as a paper of its own: "The Committees issue this statement", or "The Office presents its findings" in a
 * text that speaks of itself as "we" and "this office"; else whom its title or its letterhead names. Null for any other text.
 */
export const findIssuer = (framed: Framed, quotings: readonly Quoting[]): Speaker | null => {
  const { ranges, tokens, frames } = framed
  for (let sentence = 0; sentence < Math.min(OPENING, ranges.length); sentence += 1) {
    const { first = 0, end = 0 } = ranges[sentence] ?? {}
    if (!mayIssue(tokens.words, first, end) || firstFrom(frames, first) >= frames.length) continue
    const clause = framed.clauseOf(sentence)
    const view: View = { framed, clause, limit: end }
    for (let at = 0; at < clause.chunks.length; at += 1) {
      const issuer = clause.chunks[at]?.type === 'verb' ? issuerAt(view, at) : null
      if (issuer && (issuer.this || isInFirstPerson(framed, quotings))) return issuer.speaker
    }
  }
  return inTitle(framed) ?? letterhead(framed)
}
