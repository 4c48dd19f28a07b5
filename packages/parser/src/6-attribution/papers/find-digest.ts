import type { Framed } from '../../5-frames/fill-frames.ts'
import type { Span } from '../../engine/span.ts'
import { headlineEnd } from '../../1-sentences/headline-end.ts'
import { groupAt, isGroup, skipAside, verbOf } from '../../5-frames/clause/clause-walk.ts'
import { ABOUT, NEEDS, OUTLET_NOUNS, PAPERS, PRINTS, REVIEWS, TELLS_OF } from '../en/digests.ts'
import { isOutlet } from './is-outlet.ts'
import { isResumed } from './is-resumed.ts'
import { foldSource, nameSpeaker } from '../names/name-speaker.ts'
import { paperAt, type Paper } from './paper-of.ts'
import type { Speaker } from '../speaker.ts'
import { subjectBefore } from '../subjects/subject-before.ts'
import type { View } from '../view.ts'

/** The outlet whose report is what a text is about, as its opening says: a press review, a brief, a fact-check. */
export interface Digest {
  readonly outlet: Speaker
  /** Whose text the outlet took over: "ran an AFP dispatch". */
  readonly via: Speaker | null
  /** Whose findings the outlet sums up, which "it" and "its count" can mean: "summed up an analysis by the New York Times". */
  readonly summed: Speaker | null
  /** The sentence that says so. */
  readonly sentence: number
  /** Tokens of the verb by which it tells and of the paper it takes over: a time that goes with them dates its telling. */
  readonly verb: Span
}

/** How far behind such a verb its particle may stand: "set two versions of the operation at Gao in March beside each other". */
const FARTHEST = 18

/** Whether what stands behind a verb of telling is what it needs: "summed up", "went back to". */
const isWhole = ({ clause: { chunks } }: View, at: number, lemma: string): boolean => {
  const [verb = '', particle = ''] = lemma.split(' ')
  const needed = NEEDS[verb]
  if (needed === undefined || needed.test(particle)) return true
  for (let here = at + 1; here < at + FARTHEST && here < chunks.length; here += 1)
    if (needed.test(chunks[here]?.word ?? '')) return true
  return false
}

/** Whether a verb tells *of* something: "reported on the attack", "wrote about", "reported how". */
const isAbout = (view: View, at: number): boolean => {
  const { chunks } = view.clause
  let here = at + 1
  while (/^(time|adverb)$/.test(chunks[here]?.type ?? '') || chunks[here + 1]?.type === 'time') here += 1
  const chunk = chunks[here]
  const opening = chunk?.type === 'group' ? view.framed.tokens.folded[chunk.first] : chunk?.word
  return ABOUT.test(opening ?? '')
}

/** Whether a verb of speech is of the sentence itself, and not of a clause in it. */
const isMain = ({ clause: { chunks } }: View, at: number, subject: number): boolean => {
  for (let here = subject - 1; here >= 0; here -= 1) {
    const type = chunks[here]?.type ?? ''
    if (type === 'relative' || type === 'subordinator')
      return chunks.slice(here, subject).some((chunk) => chunk.type === 'comma')
    if (type === 'comma' || type === 'semicolon') break
  }
  return subject < at
}

/** "Babel" of "the Ukrainian site Babel". */
const properName = (name: string): string => {
  const words = name.split(' ')
  const noun = words.findIndex((word, at) => at < words.length - 1 && OUTLET_NOUNS.test(word))
  return words.slice(noun + 1).join(' ')
}

/** Whether the title says whose report it is about: "Two counts beside each other, in Babel". */
const isTitled = ({ report }: Framed, { name }: Speaker, is: 'sure' | 'perhaps'): boolean => {
  const at = report.title?.indexOf(properName(name)) ?? -1
  return at >= 0 && (is === 'sure' || / (in|on|from)( the)? $/.test(report.title?.slice(0, at) ?? ''))
}

const REPORTING = /^(report|write)$/

const digestAt = (view: View, at: number, sentence: number): Digest | undefined => {
  const { framed, clause } = view
  const verb = verbOf(clause, at)
  const lemma = verb?.lemma ?? ''
  const [stem = ''] = lemma.split(' ')
  if (!verb || verb.passive || /^(infinitive|ing)$/.test(verb.form) || !TELLS_OF.has(stem)) return undefined
  const subject = subjectBefore(view, at)
  if (subject < 0 || !isGroup(clause, subject) || !isMain(view, at, subject) || !isWhole(view, at, lemma))
    return undefined
  const outlet = nameSpeaker(framed, groupAt(clause, subject), lemma, verb.first)
  const is = outlet === null ? 'no' : isOutlet(framed, outlet)
  if (outlet === null || is === 'no') return undefined
  const paper: Paper | undefined = PRINTS.has(stem) ? paperAt(view, skipAside(clause, at + 1)) : undefined
  const via = paper?.of ?? null
  const tells = REPORTING.test(stem) && isAbout(view, at)
  const shown =
    isTitled(framed, outlet, is) ||
    via !== null ||
    (is === 'sure' && (tells || paper !== undefined || REVIEWS.has(stem))) ||
    isResumed(framed, sentence, is)
  if (!shown) return undefined
  const end = paper === undefined ? verb.end : (clause.chunks[paper.end]?.end ?? verb.end)
  return {
    outlet,
    via: REVIEWS.has(stem) ? null : via,
    summed: REVIEWS.has(stem) ? via : null,
    sentence,
    verb: { start: verb.first, end },
  }
}

/** "A dispatch of AFP, carried by Babel on Monday, …", "An AFP text on Babel": the paper is what the sentence is of. */
const carriedPaper = (view: View, sentence: number): Digest | undefined => {
  const { framed, clause } = view
  const { chunks } = clause
  const paper = paperAt(view, 0) ?? (isGroup(clause, 0) && isBarePaper(view, 0) ? { of: null, end: 0 } : undefined)
  if (!paper) return undefined
  for (let at = paper.end + 1; at < chunks.length && at < paper.end + REACH; at += 1) {
    const verb = verbOf(clause, at)
    if (verb && verb.form !== 'bare' && !verb.passive) return undefined
    const carried = verb !== undefined && PRINTS.has(verb.lemma.split(' ')[0] ?? '') && chunks[at + 1]?.word === 'by'
    const position = carried ? at + 2 : chunks[at]?.word === 'on' && at <= paper.end + 2 ? at + 1 : -1
    if (position < 0 || !isGroup(clause, position)) continue
    const outlet = nameSpeaker(framed, groupAt(clause, position), 'publish', view.limit)
    if (outlet && isOutlet(framed, outlet) !== 'no')
      return {
        outlet,
        via: paper.of,
        summed: null,
        sentence,
        verb: { start: chunks[0]?.first ?? 0, end: mainVerb(view, position) },
      }
  }
  return undefined
}

/** "RFI, in a text that Babel carried on Monday, …" */
const carriedAside = (view: View, sentence: number): Digest | undefined => {
  const { framed, clause } = view
  const { chunks } = clause
  if (!isGroup(clause, 0) || chunks[1]?.type !== 'comma' || chunks[2]?.word !== 'in' || !isBarePaper(view, 3))
    return undefined
  const position = chunks[4]?.type === 'relative' ? 5 : 4
  const verb = verbOf(clause, position + 1)
  if (!isGroup(clause, position) || !verb || !PRINTS.has(verb.lemma)) return undefined
  const via = nameSpeaker(framed, groupAt(clause, 0), 'report', view.limit)
  const outlet = nameSpeaker(framed, groupAt(clause, position), 'publish', verb.first)
  if (!via || !outlet || isOutlet(framed, via) === 'no' || isOutlet(framed, outlet) === 'no') return undefined
  return { outlet, via, summed: null, sentence, verb: { start: 0, end: mainVerb(view, position + 2) } }
}

/** How far behind a paper whoever carries it is named. */
const REACH = 10

const isBarePaper = ({ framed, clause }: View, position: number): boolean =>
  PAPERS.test(framed.tokens.folded[framed.groups[groupAt(clause, position)]?.head ?? -1] ?? '')

/** The token of the first verb of a sentence's own behind a position. */
const mainVerb = ({ clause, limit }: View, from: number): number =>
  clause.verbs.find(
    ({ form, passive, first }) =>
      first >= (clause.chunks[from]?.first ?? 0) && /^(finite|bare)$/.test(form) && !passive,
  )?.first ?? limit

/** The digest that a sentence opens; undefined where it opens none. */
const digestIn = (framed: Framed, sentence: number): Digest | undefined => {
  const clause = framed.clauseOf(sentence)
  const view: View = { framed, clause, limit: framed.ranges[sentence]?.end ?? 0 }
  const carried = carriedPaper(view, sentence) ?? carriedAside(view, sentence)
  if (carried) return carried
  for (let at = 0; at < clause.chunks.length; at += 1) {
    const found = clause.chunks[at]?.type === 'verb' ? digestAt(view, at, sentence) : undefined
    if (found) return found
  }
  return undefined
}

/** An outlet by what it does, whatever its name sounds like. */
const asOutlet = (outlet: Speaker): Speaker =>
  /^(news-agency|news-outlet|state-media)$/.test(outlet.kind) ? outlet : { ...outlet, kind: 'news-outlet' }

/** The outlet that a report is a digest of, as its opening sentence says; null where it is none. */
export const findDigest = (framed: Framed): Digest | null => {
  const { tokens, ranges, report } = framed
  const lead = headlineEnd(framed) > 0 ? 1 : 0
  // "What happened at Gao? Babel set two answers beside each other."
  const asks = tokens.folded[(ranges[lead]?.end ?? 0) - 1] === '?' && ranges.length > lead + 1
  const digest = digestIn(framed, lead) ?? (asks ? digestIn(framed, lead + 1) : undefined)
  if (!digest) return null
  const { outlet } = digest
  const publisher =
    report.publisher === null ? null : (framed.known.source(report.publisher)?.id ?? foldSource(report.publisher))
  return publisher !== null && outlet.voice === publisher ? null : { ...digest, outlet: asOutlet(outlet) }
}

/** Those by whom a digest’s text comes, as speakers of its own that "the site" and "the agency" can mean. */
export const speakersOf = ({ outlet, via, summed }: Digest): readonly Speaker[] =>
  [outlet, via, summed].filter((speaker) => speaker !== null)
