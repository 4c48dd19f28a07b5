import type { Clause } from '../../5-frames/clause/chunk-sentence.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import type { VerbGroup } from '../../5-frames/verb-group/verb-group.ts'
import { SPEECH_VERBS } from '../../6-attribution/en/speech.ts'
import type { Span } from '../../engine/span.ts'
import { HAPPENINGS } from '../en/circumstances.ts'
import { chunkAt, governorOf } from './governor-of.ts'
import { headOf } from './head-of.ts'

/** What somebody is held to have done, long before they are met with. */
const ACCUSED = /^(accuse|suspect|convict|charge|want)$/

const PARTS: ReadonlySet<string> = new Set(['semicolon', 'colon', 'dash', 'close'])

const isGroupAt = (framed: Framed, { chunks }: Clause, position: number, kind: RegExp): boolean => {
  const chunk = chunks[position]
  return chunk?.type === 'group' && kind.test(framed.tokens.folded[chunk.end - 1] ?? '')
}

/** Position of the noun that a clause hangs on and of the word that opens it: "who …", "of whom …", "the pilot it took …". */
interface HangsOn {
  readonly noun: number
  readonly opening: number
  /** True where the opening itself counts some of those before it: "three of whom". */
  readonly isPart: boolean
}

/** "the clinic, rebuilt in 2023 with money from Gao, was flattened": a participle between commas, with the verb behind them. */
const isAsideParticiple = ({ chunks, verbs }: Clause, from: number): boolean => {
  const verb = chunks[from]?.type === 'verb' ? verbs[chunks[from].index] : undefined
  if (verb?.form !== 'bare' || chunks[from - 1]?.type !== 'comma' || chunks[from - 2]?.type !== 'group') return false
  const closing = chunks.findIndex(({ type }, at) => at > from && (type === 'comma' || type === 'verb'))
  return chunks[closing]?.type === 'comma' && chunks[closing + 1]?.type === 'verb'
}

/** "one of whom, a girl of 15, died": the start of an aside that ends right before a verb; the verb's own place otherwise. */
const beforeAside = ({ chunks }: Clause, from: number): number => {
  if (chunks[from - 1]?.type !== 'comma') return from
  let at = from - 2
  while (/^(group|preposition)$/.test(chunks[at]?.type ?? '')) at -= 1
  return at < from - 2 && chunks[at]?.type === 'comma' ? at : from
}

const hangsOn = (framed: Framed, clause: Clause, from: number): HangsOn | null => {
  const { chunks, verbs } = clause
  const before = (position: number): number => (chunks[position - 1]?.type === 'comma' ? position - 2 : position - 1)
  const verb = chunks[from]?.type === 'verb' ? verbs[chunks[from].index] : undefined
  // "a rifle taken from a soldier", "a man accused of a bombing in May", "the pilot it took hostage"
  if (verb?.form === 'bare' && (verb.passive || ACCUSED.test(verb.lemma)) && chunks[from - 1]?.type === 'group')
    return { noun: from - 1, opening: from, isPart: false }
  if (isAsideParticiple(clause, from)) return { noun: from - 2, opening: from, isPart: false }
  const isPronoun = isGroupAt(framed, clause, from - 1, /^(he|she|it|they|we)$/)
  // "In the same statement he recalled the attack": what opens a sentence behind a preposition is not what he recalled.
  const isPreposed = chunks[from - 3]?.type === 'preposition' && from === 3
  if (isPronoun && !isPreposed && chunks[from - 2]?.type === 'group')
    return { noun: from - 2, opening: from - 1, isPart: false }
  for (let here = beforeAside(clause, from) - 1; here >= 0; here -= 1) {
    const chunk = chunks[here]
    if (!chunk || PARTS.has(chunk.type) || chunk.type === 'verb') return null
    if (isGroupAt(framed, clause, here, /^(whom|which)$/)) return { noun: before(here), opening: here, isPart: true }
    if (chunk.type === 'comma' && chunks[here + 1]?.type !== 'relative') return null
    if (chunk.type === 'relative')
      return /^(who|which|that|whom|where)$/.test(chunk.word)
        ? { noun: before(here), opening: here, isPart: false }
        : null
  }
  return null
}

/** "told Reuters that gunmen …", "it is not true that": the clause is what was said, and describes no noun. */
const isReported = (framed: Framed, clause: Clause, noun: number): boolean => {
  const verb = governorOf(framed, clause, clause.chunks[noun]?.first ?? 0).verb
  return verb !== null && (verb.form === 'copula' || SPEECH_VERBS.has(verb.lemma))
}

/** "a drone strike by the army that targeted Gao": the clause is of the strike. */
const isOfDoer = (framed: Framed, clause: Clause, noun: number): boolean =>
  clause.chunks[noun - 1]?.word === 'by' &&
  /^(that|which)$/.test(clause.chunks[noun + 1]?.word ?? '') &&
  HAPPENINGS.test(headOf(framed, clause, noun - 2))

/** The tokens of the clause of a verb that only describes a person or thing; null where it tells of the happening itself. */
export const describingClause = (framed: Framed, clause: Clause, verb: VerbGroup | null): Span | null => {
  if (verb === null) return null
  const { chunks } = clause
  const from = chunkAt(clause, verb.first)
  const found = hangsOn(framed, clause, from)
  if (
    !found ||
    (!found.isPart && chunks[found.noun]?.type !== 'group') ||
    HAPPENINGS.test(headOf(framed, clause, found.noun)) ||
    isOfDoer(framed, clause, found.noun)
  )
    return null
  if (chunks[found.opening]?.word === 'that' && isReported(framed, clause, found.noun)) return null
  let end = from
  while (end < chunks.length && chunks[end]?.type !== 'comma' && !PARTS.has(chunks[end]?.type ?? '')) end += 1
  return {
    start: chunks[found.opening]?.first ?? 0,
    end: chunks[end]?.first ?? framed.ranges[clause.sentence]?.end ?? 0,
  }
}
