import type { Measure } from '@reportedly/schema'
import { isPeople } from '../../../4-mentions/en/nouns.ts'
import { groupAt, isGroup } from '../../clause/clause-walk.ts'
import { makeFrame } from '../../frame.ts'
import { outcomeBefore, outcomeOfWord } from '../../outcome-before.ts'
import { isSaidCloser } from '../../is-said-closer.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { byVerb } from '../../woken-by.ts'

const PUTS = /^(put|place|give|revise|raise|lower|correct|update|set|bring|estimate|cut)$/
/** What stands for the figure told before: "it", "their number", "the figure". */
const STANDS_FOR_IT = /^(it|number|numbers|figure|total|toll|count)$/
const isFigure = ({ below, clause }: FrameView, at: number): boolean => {
  const group = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  return group !== undefined && group.quantity >= 0 && (group.head < 0 || isPeople(group.class))
}

const FARTHEST = 30
const LOST = /^(losses|casualties)$/

/** The outcome that a word of state speaks of: "dead", "wounded"; behind "and" a noun such as "own losses" as well. */
const outcomeAt = ({ below, clause }: FrameView, at: number, joined: boolean): Measure | undefined => {
  const chunk = clause.chunks[at]
  const word = below.tokens.folded[(chunk?.end ?? 0) - 1] ?? ''
  if (chunk?.type === 'state' || chunk?.type === 'verb') return outcomeOfWord(word)
  return joined && chunk?.type === 'group' && LOST.test(word) ? 'casualties' : undefined
}

/** "the dead on both sides at 112": past where, or among whom, the dead are. */
const behindSides = ({ clause }: FrameView, at: number): number =>
  /^(on|in|from|among|of)$/.test(clause.chunks[at]?.word ?? '') && isGroup(clause, at + 1) ? at + 2 : at

/** "put the dead at 32", "puts own dead at 4" */
const figureForThose = (
  view: FrameView,
  verbAt: number,
): readonly { readonly at: number; readonly measure: Measure }[] => {
  const { chunks } = view.clause
  const told: { readonly at: number; readonly measure: Measure }[] = []
  let joined = false
  for (let here = verbAt + 1; here < verbAt + FARTHEST; here += 1) {
    const chunk = chunks[here]
    if (!chunk || chunk.type === 'semicolon' || (chunk.type === 'relative' && chunk.word !== 'that')) break
    // "put the dead at nine and that of the wounded at 17": the verb is shared.
    joined ||= chunk.type === 'and' || chunk.type === 'comma'
    if (here > verbAt + 3 && !joined) continue
    const measure = outcomeAt(view, here, joined)
    if (
      measure &&
      (joined ? /^(at|as|to)$/ : /^(at|as)$/).test(chunks[behindSides(view, here + 1)]?.word ?? '') &&
      isFigure(view, behindSides(view, here + 1) + 1)
    )
      told.push({ at: behindSides(view, here + 1) + 1, measure })
  }
  return told
}

/** "Villagers put their number at five", "then revised it to 16", "had put it at 171": a figure for what was told before. */
export const figureForIt: FrameRule = {
  name: 'frames/figure-for-it',
  onlyFigures: true,
  wokenBy: byVerb((lemma) => PUTS.test(lemma)),
  onlyWith: (word) => STANDS_FOR_IT.test(word) || LOST.test(word) || outcomeOfWord(word) !== undefined,
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      if (verb.negated || verb.passive || !PUTS.test(verb.lemma)) continue
      const those = figureForThose(view, at)
      const predicate = { first: verb.first, end: verb.end }
      for (const each of those)
        yield found(view, makeFrame(groupAt(clause, each.at), each.measure, predicate, { hedge: verb.hedge }))
      if (!isGroup(clause, at + 1)) continue
      const object = below.groups[groupAt(clause, at + 1)]
      if (!object || object.quantity >= 0 || !STANDS_FOR_IT.test(below.tokens.folded[object.end - 1] ?? '')) continue
      const link = clause.chunks[at + 2]
      if (!/^(at|to|as)$/.test(link?.word ?? '')) continue
      const figure = clause.chunks[at + 3]?.type === 'quote' ? at + 4 : at + 3
      const measure =
        isFigure(view, figure) && !isSaidCloser(view, figure) ? outcomeBefore(view, verb.first) : undefined
      if (measure)
        yield found(
          view,
          makeFrame(groupAt(clause, figure), measure, { first: verb.first, end: verb.end }, { hedge: verb.hedge }),
        )
    }
  },
}
