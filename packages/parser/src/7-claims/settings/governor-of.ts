import type { Chunk } from '../../5-frames/clause/chunk.ts'
import type { Clause } from '../../5-frames/clause/chunk-sentence.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import type { VerbGroup } from '../../5-frames/verb-group/verb-group.ts'
import { firstFrom } from '../../engine/within.ts'

/** What a time or a place goes with: the verb it belongs to, and what the walk to it came by. */
export interface Governor {
  readonly verb: VerbGroup | null
  /** Positions of the chunks of groups between, nearest first: "in a statement on Thursday". */
  readonly between: readonly number[]
  /** Position of the chunk that parts it from what stands before, where no verb does; -1 at the opening of the sentence. */
  readonly barrier: number
}

const BARRIERS: ReadonlySet<Chunk['type']> = new Set<Chunk['type']>([
  'comma',
  'semicolon',
  'colon',
  'dash',
  'quote',
  'open',
  'close',
  'subordinator',
  'relative',
])

/** Position of the chunk that holds a token. */
export const chunkAt = ({ chunks }: Clause, token: number): number => {
  const from = firstFrom(chunks, token)
  return chunks[from]?.first === token ? from : from - 1
}

const verbAt = ({ chunks, verbs }: Clause, position: number): VerbGroup | null =>
  chunks[position]?.type === 'verb' ? (verbs[chunks[position].index] ?? null) : null

/** "the ministry on Tuesday raised": the verb right behind, where a subject stands right before. */
const verbBehind = (clause: Clause, position: number, hasSubject: boolean): VerbGroup | null => {
  if (!hasSubject) return null
  let next = position + 1
  while (/^(time|adverb)$/.test(clause.chunks[next]?.type ?? '')) next += 1
  return verbAt(clause, next)
}

/** "attacked the police post on Saturday": a verb in its bare form with another verb before it is a noun. */
const isNoun = (framed: Framed, clause: Clause, { first, end, main, lemma, form }: VerbGroup, at: number): boolean => {
  if (end - first !== 1 || form !== 'finite' || framed.tokens.folded[main] !== lemma) return false
  for (let here = at - 1; here >= 0; here -= 1) {
    const type = clause.chunks[here]?.type
    if (type === undefined || BARRIERS.has(type) || type === 'and') return false
    if (type === 'verb') return true
  }
  return false
}

/** "said the governor, Musa Bello, on Friday": the comma that closes a name, which parts nothing. */
const namesBetweenCommas = ({ chunks }: Clause, comma: number): boolean =>
  chunks[comma]?.type === 'comma' && chunks[comma - 1]?.person === true && chunks[comma - 2]?.type === 'comma'

/** "said its troops on Tuesday rescued 16": whom somebody speaks of does what stands behind, and then or there. */
const REPORTING = /^(say|claim|add|confirm|report|state|allege|disclose|announce)$/

const verbReported = (clause: Clause, position: number, said: VerbGroup, here: number): VerbGroup | null => {
  const { chunks } = clause
  if (said.passive || !REPORTING.test(said.lemma) || chunks[here + 1]?.type !== 'group') return null
  const verb = verbBehind(clause, position, true)
  return verb !== null && verb.form !== 'ing' ? verb : null
}

/** The verb a circumstance belongs to: the last one before it in its clause, or the one right behind it. */
export const governorOf = (framed: Framed, clause: Clause, token: number): Governor => {
  const position = chunkAt(clause, token)
  const between: number[] = []
  let here = position - 1
  for (; here >= 0; here -= 1) {
    const chunk = clause.chunks[here]
    if (namesBetweenCommas(clause, here)) {
      here -= 2
      continue
    }
    if (!chunk || BARRIERS.has(chunk.type)) break
    const verb = verbAt(clause, here)
    if (verb && !isNoun(framed, clause, verb, here))
      return { verb: verbReported(clause, position, verb, here) ?? verb, between, barrier: -1 }
    if (chunk.type === 'group') between.push(here)
  }
  // "rebels, who a day earlier had rammed a post"
  const isOfRelative = here === position - 1 && /^(who|which|that)$/.test(clause.chunks[here]?.word ?? '')
  return { verb: verbBehind(clause, position, between.length > 0 || isOfRelative), between, barrier: here }
}
