import { groupAt, isGroup, skipAside } from '../../clause/clause-walk.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { makeFrame } from '../../frame.ts'
import { outcomeBefore, outcomeOfWord } from '../../outcome-before.ts'
import { byVerb } from '../../woken-by.ts'

/** Verbs by which somebody gives a figure of his own. */
const GIVES = /^(claim|report|say|admit|acknowledge|concede|confirm|announce|allege|cite|mention)$/
/** What sets one speaker against another: "while the rebels", "but the rebels". */
const AGAINST = /^(while|whilst|whereas|but|though|although)$/
const ENDS = /^(comma|semicolon|quote)$/

/** Whether a bare number stands at a position, of which nothing more is said. */
const isBareFigure = ({ below, clause }: FrameView, at: number): boolean => {
  const group = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  if (!group || group.quantity < 0 || group.head >= 0 || group.partOf >= 0) return false
  const next = clause.chunks[at + 1]
  return next === undefined || ENDS.test(next.type) || next.word === '.'
}

/** Whether whoever speaks before a verb is set against another, and is no figure. */
const isSetAgainst = ({ clause }: FrameView, verbAt: number): boolean => {
  const before = clause.chunks[verbAt - 2]
  const isContrast = before?.type === 'semicolon' || AGAINST.test(before?.word ?? '')
  return isContrast && isGroup(clause, verbAt - 1) && clause.chunks[verbAt - 1]?.counted !== true
}

/** "The army said 40 rebels had died, while the rebels claimed three": the figure of whoever is set against the one before. */
export const rivalFigure: FrameRule = {
  name: 'frames/rival-figure',
  onlyFigures: true,
  wokenBy: byVerb((lemma) => GIVES.test(lemma)),
  onlyWith: (word) => outcomeOfWord(word) !== undefined,
  *find(view) {
    const { clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      if (verb.negated || verb.passive || !GIVES.test(verb.lemma) || !isSetAgainst(view, at)) continue
      const figure = skipAside(clause, at + 1)
      const measure = isBareFigure(view, figure) ? outcomeBefore(view, verb.first, 'sentence') : undefined
      if (measure)
        yield found(
          view,
          makeFrame(groupAt(clause, figure), measure, { first: verb.first, end: verb.end }, { hedge: verb.hedge }),
        )
    }
  },
}
