import { groupAt, skipAside, verbOf } from '../clause/clause-walk.ts'
import { domainOf, measureFor } from '../counted/domain.ts'
import { type Sense, VERB_SENSES } from '../en/senses.ts'
import { type Frame, makeFrame } from '../frame.ts'
import type { FrameView } from '../frame-rule.ts'
import type { VerbGroup } from '../verb-group/verb-group.ts'
import { affectedBy } from './affected-by.ts'
import { agentsOf } from './agents-of.ts'
import { gatheredIn } from './gathered-in.ts'
import { hedgeOf } from './hedge-of.ts'
import { isAside } from './is-aside.ts'
import { joinMeasures } from './join-measures.ts'
import { measureTold } from './measure-told.ts'
import { partnerOf, sharesFigure } from './partner-of.ts'
import { isRefused } from './refusals.ts'

/** "lost their lives": told of the subject, by another rule. */
const isOfLives = ({ below, clause }: FrameView, at: number, verb: VerbGroup): boolean =>
  verb.lemma === 'lose' &&
  !verb.passive &&
  /^(life|lives)$/.test(below.tokens.folded[(clause.chunks[skipAside(clause, at + 1)]?.end ?? 0) - 1] ?? '')

/** "capable of killing hundreds" says what a thing can do. */
const isCapability = ({ below }: FrameView, verb: VerbGroup): boolean => {
  const { folded } = below.tokens
  return (
    folded[verb.first - 1] === 'of' &&
    /^(capable|risk|danger|threat|possibility|chance|mission|task|aim|goal|purpose|intention|hope|objective|order|idea)$/.test(
      folded[verb.first - 2] ?? '',
    )
  )
}

/** What one verb tells of each group that it befalls. */
export function* framesAt(view: FrameView, at: number, verb: VerbGroup, sense: Sense): Iterable<Frame> {
  const { below, clause } = view
  const hedge = hedgeOf(view, at, verb)
  if (hedge === 'none' || isCapability(view, verb) || isOfLives(view, at, verb)) return
  const { affected, active } = affectedBy(view, at, verb, sense)
  const pair = partnerOf(view, at)
  const second = pair && verbOf(clause, pair.at)
  const secondSense = second && VERB_SENSES.get(second.lemma)
  // "The rangers evacuated 20 villagers": of a verb that needs no object, one that has it has a doer too.
  const agents = sense.intransitive && active && !affected.some((one) => one > at) ? [] : agentsOf(view, at, active)
  for (const outer of affected) {
    const position = gatheredIn(view, outer)
    const index = groupAt(clause, position)
    const group = below.groups[index]
    if (!group) continue
    const befalling = { at, verb, active, affected, outer, position, group }
    const measure = isRefused(view, befalling) ? undefined : measureTold(view, befalling, sense, agents)
    if (!measure) continue
    const predicate = { first: verb.first, end: verb.end }
    const other =
      secondSense && sharesFigure(view, pair.at, position)
        ? measureFor(below, secondSense, group, domainOf(below, group))
        : undefined
    const zero = below.quantities[group.quantity]?.value.high === 0
    const inTurn = verb.passive && pair?.joiner === 'and'
    const joined = other && !zero ? joinMeasures(measure, other, inTurn) : undefined
    // "Sixteen of the 23 travellers abducted have been freed", "none of the 14 killed was armed": it is said of the whole.
    const ofWhole = isAside(view, at, verb) || (zero && verb.form === 'bare' && !verb.passive && !active)
    const whole = ofWhole && group.partOf >= 0 ? group.partOf : index
    yield makeFrame(whole, joined ?? measure, predicate, { agents, hedge })
    if (other && zero && other !== measure) yield makeFrame(index, other, predicate, { agents, hedge })
  }
}
