import { groupAt, isGroup, skipAside, verbOf } from '../5-frames/clause-walk.ts'
import { canSpeak } from './can-speak.ts'
import { INQUIRIES, STAND_INS } from './en/speech.ts'
import { subjectBefore } from './subject-before.ts'
import type { View } from './view.ts'

/** What is seen on film or from above; whoever looks through it says what it shows. */
const PICTURES = /^(images?|imagery|footage|videos?|photos?|photographs?|pictures?)$/
const LOOKED_THROUGH = /^(examine|analy[sz]e|review|verify|assess|geolocate|study)$/

const headAt = ({ clause, framed }: View, position: number): string =>
  framed.tokens.folded[framed.groups[groupAt(clause, position)]?.head ?? -1] ?? ''

const isPaper = (view: View, position: number): boolean => {
  const head = headAt(view, position)
  const paper = STAND_INS.test(head) || STAND_INS.test(head.replace(/s$/, ''))
  return (
    view.framed.groups[groupAt(view.clause, position)]?.owner === null &&
    (paper || INQUIRIES.test(head) || PICTURES.test(head))
  )
}

/** What may follow "on" and "in" as where a paper stands, and so as who speaks: not "on Telegram", "in Gao". */
const CARRIES_PAPERS = /^(channel|account|page|website|site|bulletin|report|newspaper|statement|communiqué|communique)$/

/** What is done with papers by those who have not written them. */
const PASSED_ALONG = /^(see|view|obtain|review|quote|cite|carry|read|hear|share|circulate|analy[sz]e|examine)$/

/** What is done with papers by those who have written them. */
const ISSUES = /^(issue|release|publish|post|circulate|send)$/

const speaksAt = (view: View, position: number): boolean =>
  isGroup(view.clause, position) && canSpeak(view, groupAt(view.clause, position))

/** The one whom a paper at a position is from; -1 when the text does not say. */
const issuerOf = (view: View, position: number): number => {
  const { clause, framed } = view
  const next = clause.chunks[position + 1]
  if (next?.type === 'preposition') {
    // "the list of victims": what stands in it, and not who drew it up.
    if (next.word === 'of' && /^(lists?|inventory|register|roll)$/.test(headAt(view, position))) return -1
    if (/^(from|by|of)$/.test(next.word)) return speaksAt(view, position + 2) ? position + 2 : -1
    const carrier = framed.groups[groupAt(clause, position + 2)]
    const carries = carrier !== undefined && CARRIES_PAPERS.test(framed.tokens.folded[carrier.head] ?? '')
    return carries && /^(on|in)$/.test(next.word) ? position + 2 : -1
  }
  // "The rebels issued a statement saying …"
  const issued = verbOf(clause, position - 1)
  if (issued && !issued.passive && ISSUES.test(issued.lemma)) {
    const issuer = subjectBefore(view, position - 1)
    if (speaksAt(view, issuer)) return issuer
  }
  // "a list published by the rebels", but "a document seen by AFP" is not AFP’s
  const made = verbOf(clause, position + 1)
  const dated = clause.chunks[position + 2]?.type === 'preposition' && clause.chunks[position + 3]?.type === 'time'
  const by = skipAside(clause, dated ? position + 4 : position + 2)
  const looked = PICTURES.test(headAt(view, position)) && LOOKED_THROUGH.test(made?.lemma ?? '')
  if (
    made &&
    (looked || !PASSED_ALONG.test(made.lemma)) &&
    (made.form === 'bare' || made.passive) &&
    clause.chunks[by]?.word === 'by'
  )
    return speaksAt(view, by + 1) ? by + 1 : -1
  // "an inventory which the minister published"
  const published = next?.type === 'relative' && verbOf(clause, position + 3) !== undefined
  return published && speaksAt(view, position + 2) ? position + 2 : -1
}

/** "reports from the ‘Operation Z’ channel", "a list published by the ministry": the one behind the paper speaks. */
export const behindPaper = (view: View, position: number): number => {
  let here = position
  for (let steps = 0; steps < 3 && isPaper(view, here); steps += 1) {
    const issuer = issuerOf(view, here)
    if (issuer < 0) return here
    here = issuer
  }
  return here
}
