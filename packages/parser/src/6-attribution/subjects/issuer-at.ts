import { groupAt, isGroup, skipAside, verbOf } from '../../5-frames/clause/clause-walk.ts'
import { opening } from '../../5-frames/clause/pass-over.ts'
import { LOWER } from '../../2-tokens/tokenize.ts'
import { canSpeak } from './can-speak.ts'
import { OUTLETS } from '../en/relays.ts'
import { subjectBefore } from './subject-before.ts'
import type { View } from '../view.ts'

/** What is seen on film or from above; whoever looks through it says what it shows. */
export const PICTURES = /^(images?|imagery|footage|videos?|photos?|photographs?|pictures?)$/
const LOOKED_THROUGH = /^(examine|analy[sz]e|review|verify|assess|geolocate|study)$/

/** What may follow "on" and "in" as where a paper stands, and so as who speaks: not "on Telegram", "in Gao". */
const CARRIES_PAPERS =
  /^(channels?|accounts?|pages?|websites?|sites?|bulletin|report|newspapers?|statement|communiqué|communique|media|press|outlets?|dailies|papers)$/

/** What is done with papers by those who have not written them. */
const PASSED_ALONG =
  /^(see|view|obtain|receive|review|quote|cite|carry|read|hear|share|circulate|relay|distribute|analy[sz]e|examine)$/

/** What whoever has papers does with them for somebody else: "shared with AFP by the ministry". */
const HANDED = /^(share|provide|give|send|supply|submit|hand|leak|show|disclose|release|present|circulate)$/

/** What is done with papers by those who have written them. */
const ISSUES = /^(issue|release|publish|post|circulate|send)$/

export const headAt = ({ clause, framed }: View, position: number): string =>
  framed.tokens.folded[framed.groups[groupAt(clause, position)]?.head ?? -1] ?? ''

/** "a report in the Orva Times", "a post on its channel": what is read there. */
const carriesPapers = (view: View, position: number): boolean => {
  const { groups, tokens, text } = view.framed
  const group = groups[groupAt(view.clause, position)]
  if (!isGroup(view.clause, position) || !group) return false
  const name = text.slice(tokens.start[group.wordsFirst], tokens.end[group.end - 1])
  return CARRIES_PAPERS.test(headAt(view, position)) || (tokens.letterCase[group.head] !== LOWER && OUTLETS.test(name))
}

const speaksAt = (view: View, position: number): boolean =>
  isGroup(view.clause, position) && canSpeak(view, groupAt(view.clause, position))

/** Behind the one who is handed a paper, or where and when that is done; `handed` where somebody else is. */
const behindHearer = ({ clause }: View, from: number): { readonly at: number; readonly handed: boolean } => {
  const { chunks } = clause
  let at = from
  let handed = false
  for (let steps = 0; steps < 2; steps += 1) {
    const next = chunks[at + 1]?.type
    if (chunks[at]?.type === 'time') at += 1
    else if (chunks[at]?.type === 'preposition' && chunks[at]?.word !== 'by' && /^(group|time)$/.test(next ?? '')) {
      handed ||= next === 'group' && /^(with|to)$/.test(chunks[at]?.word ?? '')
      at += 2
    } else break
  }
  return { at: skipAside(clause, at), handed }
}

/** Whoever a participle behind a paper says it is from: "published by the army", "attributed to the group"; -1 when no one. */
const issuedBy = (view: View, position: number, at: number): number => {
  const { clause } = view
  const made = verbOf(clause, at)
  if (!made || !(made.form === 'bare' || made.passive)) return -1
  if (made.lemma === 'attribute' && clause.chunks[at + 1]?.word === 'to') return speaksAt(view, at + 2) ? at + 2 : -1
  const { at: by, handed } = behindHearer(view, at + 1)
  const looked = PICTURES.test(headAt(view, position)) && LOOKED_THROUGH.test(made.lemma)
  const isOwn = looked || !PASSED_ALONG.test(made.lemma) || (handed && HANDED.test(made.lemma))
  return isOwn && clause.chunks[by]?.word === 'by' && speaksAt(view, by + 1) ? by + 1 : -1
}

/** "claimed by the Front in a statement, which said": who did what was done in a paper; -1 where that is not told by "by". */
const doneBy = (view: View, position: number): number => {
  const { chunks } = view.clause
  let opens = position - 1
  while (position - opens <= 2 && /^(time|other)$/.test(chunks[opens]?.type ?? '')) opens -= 1
  if (chunks[opens]?.word !== 'in') return -1
  const end = opens - 1
  const doer = chunks[end]?.type === 'close' ? opening(view.clause, end) - 1 : end
  return chunks[doer - 1]?.word === 'by' && speaksAt(view, doer) ? doer : -1
}

/** The one whom a paper at a position is from; -1 when the text does not say. */
export const issuerAt = (view: View, position: number): number => {
  const { clause } = view
  const next = clause.chunks[position + 1]
  // "issued a statement on Friday stating"
  const dated = next?.type === 'preposition' && clause.chunks[position + 2]?.type === 'time'
  if (next?.type === 'preposition' && !dated) {
    // "the list of victims": what stands in it, and not who drew it up.
    if (next.word === 'of' && /^(lists?|inventory|register|roll)$/.test(headAt(view, position))) return -1
    if (/^(from|by|of)$/.test(next.word)) return speaksAt(view, position + 2) ? position + 2 : -1
    return /^(on|in)$/.test(next.word) && carriesPapers(view, position + 2) ? position + 2 : -1
  }
  // "The rebels issued a statement saying …"
  const issued = verbOf(clause, position - 1)
  if (issued && !issued.passive && ISSUES.test(issued.lemma)) {
    const issuer = subjectBefore(view, position - 1)
    if (speaksAt(view, issuer)) return issuer
  }
  // "a list published by the rebels", "the report, compiled by a panel, says"; "a document seen by AFP" is not AFP’s.
  const by = issuedBy(view, position, next?.type === 'comma' ? position + 2 : position + 1)
  if (by >= 0) return by
  // "an inventory which the minister published"
  const published = next?.type === 'relative' && verbOf(clause, position + 3) !== undefined
  return published && speaksAt(view, position + 2) ? position + 2 : doneBy(view, position)
}
