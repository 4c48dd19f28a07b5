import type { Measure } from '@reportedly/schema'
import { groupAt, isGroup, objectsOf, subjectsOf, verbOf } from '../../clause/clause-walk.ts'
import { VERB_SENSES } from '../../en/senses.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'

const FURTHEST = 30

interface Share {
  readonly position: number
  readonly measure: Measure
  readonly verb: number
  /** The group that it is a part of; -1 when of none. */
  readonly whole: number
}

const measureAt = ({ clause }: FrameView, at: number): Measure | undefined => {
  const verb = verbOf(clause, at)
  return verb && !verb.negated ? VERB_SENSES.get(verb.lemma)?.people : undefined
}

/** The two verbs before a position that tell what befell people, in their order. */
const lastTwoVerbs = (view: FrameView, before: number): readonly number[] => {
  const verbs: number[] = []
  for (let at = before; at >= 0 && at > before - FURTHEST && verbs.length < 2; at -= 1)
    if (measureAt(view, at)) verbs.unshift(at)
  return verbs
}

/** Pairs figures with verbs, each with its own. */
const pair = (view: FrameView, positions: readonly number[], verbs: readonly number[]): readonly Share[] => {
  if (positions.length !== 2 || verbs.length !== 2) return []
  return positions.flatMap((position, index) => {
    const verb = verbs[index] ?? -1
    const measure = measureAt(view, verb)
    return measure && view.clause.chunks[position]?.counted === true ? [{ position, measure, verb, whole: -1 }] : []
  })
}

/** "killed 172 and wounded 201, of whom 96 and 118 respectively were women": the figures before the word. */
const sharesBefore = (view: FrameView, at: number): readonly Share[] => {
  const { chunks } = view.clause
  const isPair = isGroup(view.clause, at - 1) && chunks[at - 2]?.type === 'and' && isGroup(view.clause, at - 3)
  const ofWhom = chunks[at - 5]?.word === 'of' && /^(whom|which)$/.test(chunks[at - 4]?.word ?? '')
  if (!isPair || !ofWhom) return []
  return pair(view, [at - 3, at - 1], lastTwoVerbs(view, at - 6)).map((share) => ({
    ...share,
    whole: groupAt(view.clause, objectsOf(view.clause, share.verb)[0] ?? -1),
  }))
}

/** "Six officers and nine guards were killed and wounded respectively": the verbs before the word. */
const verbsBefore = (view: FrameView, at: number): readonly Share[] => {
  const { clause } = view
  const last = clause.chunks[at - 1]?.type === 'comma' ? at - 2 : at - 1
  if (clause.chunks[last - 1]?.type !== 'and' || !measureAt(view, last) || !measureAt(view, last - 2)) return []
  const subjects = [...subjectsOf(clause, last - 2)].sort((a, b) => a - b)
  return pair(view, subjects, [last - 2, last])
}

/** Two figures and two outcomes that "respectively" gives each its own. */
export const respectively: FrameRule = {
  name: 'frames/respectively',
  onlyFigures: true,
  wokenBy: (word) => word === 'respectively',
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      if (below.tokens.folded[chunk.first] !== 'respectively') continue
      for (const { position, measure, verb, whole } of [...sharesBefore(view, at), ...verbsBefore(view, at)]) {
        const told = verbOf(clause, verb)
        if (!told) continue
        const predicate = { first: told.first, end: told.end }
        yield found(view, makeFrame(groupAt(clause, position), measure, predicate, { subsetOf: whole }))
      }
    }
  },
}
