import { isPeople } from '../../../4-mentions/en/nouns.ts'
import { groupAt, isGroup, listRight, skipAside, verbOf } from '../../clause/clause-walk.ts'
import { figureOfGroup } from '../../counted/figure-of-group.ts'
import { makeFrame } from '../../frame.ts'
import { outcomeBefore } from '../../outcome-before.ts'
import { sharingVerb } from '../../sharing-verb.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'

/** A bare figure, or one of those told of: "17", "the other three", "two of them". */
const isBareFigure = ({ below, clause }: FrameView, at: number): boolean => {
  const group = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  return (
    group !== undefined &&
    group.quantity >= 0 &&
    group.head < 0 &&
    below.quantities[group.quantity]?.value.unit === null
  )
}

/** "treated 44 people, 12 of whom were soldiers": of those whom the sentence tells of. */
const isOfOthers = ({ below, clause }: FrameView, at: number): boolean => {
  const share = below.groups[groupAt(clause, at)]
  const isRelative = /^(whom|which)$/.test(below.tokens.folded[(share?.end ?? 0) - 1] ?? '')
  const verb = isRelative && clause.chunks[at - 2]?.counted === true ? verbOf(clause, at - 3) : undefined
  return verb !== undefined && !verb.passive && verb.form !== 'copula'
}

/** What they were: people without a figure of their own; -1 when something else stands there. */
const kindBehind = ({ below, clause }: FrameView, verbAt: number): number => {
  const at = skipAside(clause, verbAt + 1)
  const group = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  return group && group.quantity < 0 && isPeople(group.class) ? at : -1
}

const namedKind = ({ below, clause }: FrameView, at: number): number =>
  isGroup(clause, at) && (below.groups[groupAt(clause, at)]?.quantity ?? 0) < 0 ? at : -1

/** "Six were under 18", "twelve are under the age of 15": told by how old they were. */
const isOfAge = ({ below, clause }: FrameView, verbAt: number): boolean =>
  /^(under|aged|below|over) (the age of )?(the )?(\d\d?|five|ten|twelve|fifteen|sixteen|eighteen|sixty)\b/.test(
    below.tokens.folded.slice(verbOf(clause, verbAt)?.end ?? 0, (verbOf(clause, verbAt)?.end ?? 0) + 6).join(' '),
  )

const isFrom = ({ clause }: FrameView, verbAt: number): boolean =>
  clause.chunks[verbAt + 1]?.word === 'from' && isGroup(clause, verbAt + 2)

/** "32 people, of whom 20 were rebels, eight soldiers and four civilians": figures behind that make up the whole with the first. */
const restOfWhole = ({ below, clause }: FrameView, at: number): readonly number[] => {
  const whole = clause.chunks.slice(0, at).findLast(({ counted }) => counted === true)
  const kind = skipAside(clause, skipAside(clause, at + 1) + 1)
  if (clause.chunks[at - 1]?.type !== 'relative' || !whole || !isGroup(clause, kind)) return []
  const rest = listRight(clause, kind).filter((position) => clause.chunks[position]?.counted === true)
  const figure = (index: number): number => figureOfGroup(below, below.groups[index])
  const sum = rest.reduce((total, position) => total + figure(groupAt(clause, position)), figure(groupAt(clause, at)))
  return sum === figure(whole.index) ? rest : []
}

/** "six correspond to peace signatories", "ten of them belonged to the front": a part, by whose it was. */
const isSaidOf = ({ below, clause }: FrameView, at: number, verbAt: number): boolean => {
  const verb = verbOf(clause, verbAt)
  const isPart = /^(them|whom)$/.test(below.tokens.folded[(below.groups[groupAt(clause, at)]?.end ?? 0) - 1] ?? '')
  return verb?.lemma === 'correspond' || (verb?.lemma === 'belong' && verb.form !== 'ing' && isPart)
}

/** "Of them, 17 are servicemen and one is a rescuer", "eight were raiders": some of those told of before, by what they were. */
export const wereSuch: FrameRule = {
  name: 'frames/were-such',
  onlyFigures: true,
  wokenBy: (word) => /^(is|are|was|were|correspond|corresponds|corresponded|belong|belongs|belonged)$/.test(word),
  *find(view) {
    const { clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      if (chunk.type !== 'group' || !isBareFigure(view, at)) continue
      const verbAt = skipAside(clause, at + 1)
      const verb = verbOf(clause, verbAt)
      // "six correspond to peace signatories"
      const corresponds = isSaidOf(view, at, verbAt) && clause.chunks[verbAt + 1]?.word === 'to'
      if (!verb || verb.negated || !(verb.form === 'copula' || corresponds)) continue
      const kind = corresponds ? namedKind(view, verbAt + 2) : kindBehind(view, verbAt)
      if (kind < 0 && !isFrom(view, verbAt) && !isOfAge(view, verbAt)) continue
      // "denied that the four were militants"
      const isDenied =
        clause.chunks[at - 1]?.word === 'that' && /^(deny|reject|dispute)$/.test(verbOf(clause, at - 2)?.lemma ?? '')
      if (isDenied) continue
      const measure = outcomeBefore(view, chunk.first, isOfOthers(view, at) ? 'sentence' : 'text')
      if (!measure) continue
      const label = kind < 0 ? -1 : groupAt(clause, kind)
      yield found(
        view,
        makeFrame(chunk.index, measure, { first: verb.first, end: verb.end }, { label, hedge: verb.hedge }),
      )
      for (const position of [...sharingVerb(clause, at), ...restOfWhole(view, at)])
        yield found(
          view,
          makeFrame(groupAt(clause, position), measure, { first: verb.first, end: verb.end }, { hedge: verb.hedge }),
        )
    }
  },
}
