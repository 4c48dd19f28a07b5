import type { Measure } from '@reportedly/schema'
import { NOUN_FORMS } from '../../4-mentions/en/nouns.ts'
import type { Group } from '../../4-mentions/group.ts'
import type { Mentioned } from '../../4-mentions/mentioned.ts'
import { agentsOfEvent, byAgents, groupAt, groupsAt, isGroup, listRight, subjectsOf, verbOf } from '../clause-walk.ts'
import { REPORTING_LEMMAS } from '../en/reporting-lemmas.ts'
import { domainOf, measureFor } from '../domain.ts'
import { NOUN_SENSES, type Sense } from '../en/senses.ts'
import { makeFrame } from '../frame.ts'
import { found, type FrameRule, type FrameView } from '../frame-rule.ts'

const senseOf = (below: Mentioned, group: Group): Sense | undefined => {
  if (group.head < 0) return undefined
  const word = below.tokens.folded[group.head] ?? ''
  return NOUN_SENSES.get(NOUN_FORMS.get(word)?.singular ?? word)
}

/** Who did it: "by" behind the outcome, its owner's verb, or who stands behind the event that led to it. */
const agentsOfOutcome = ({ below, clause }: FrameView, at: number): readonly number[] => {
  const named = byAgents(clause, at + 1)
  if (named.length > 0) return groupsAt(below, clause, named)
  for (let here = at - 1; here >= 0 && here > at - 4; here -= 1) {
    const verb = verbOf(clause, here)
    if (!verb) continue
    // "documented the death of": whoever reports an outcome did not bring it about; "claims killing" says just that.
    if (REPORTING_LEMMAS.has(verb.lemma) && verb.lemma !== 'claim') return []
    const subjects = subjectsOf(clause, here)
    const [first] = [...subjects].sort((a, b) => a - b)
    if (first === undefined) return []
    const behind = agentsOfEvent(clause, first)
    return groupsAt(below, clause, behind.length > 0 ? behind : subjects)
  }
  return []
}

/** Where the "of" of an outcome stands: right behind it, or behind an aside ("the discovery from them of 16 vests"). */
const ofBehind = ({ clause }: FrameView, at: number): number => {
  const first = clause.chunks[at + 1]
  const aside =
    first?.type === 'preposition' &&
    first.word !== 'of' &&
    isGroup(clause, at + 2) &&
    clause.chunks[at + 3]?.word === 'of'
  return aside ? at + 3 : at + 1
}

/** "the elimination of 80 terrorists", "its seizure of two armoured vehicles", "killing of six". */
export const outcomeOf: FrameRule = {
  name: 'frames/outcome-of',
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      if (chunk.type !== 'group') continue
      const group = below.groups[chunk.index]
      const sense = group && senseOf(below, group)
      const ofAt = ofBehind(view, at)
      const of = clause.chunks[ofAt]
      if (
        !group ||
        !sense ||
        of?.type !== 'preposition' ||
        !(of.word === 'of' || of.word === 'among' || of.word === 'to') ||
        !isGroup(clause, ofAt + 1)
      )
        continue
      if (group.quantity >= 0) continue
      const agents = agentsOfOutcome(view, at)
      for (const position of listRight(clause, ofAt + 1)) {
        const index = groupAt(clause, position)
        const affected = below.groups[index]
        const measure = affected && measureFor(below, sense, affected, domainOf(below, affected))
        if (measure)
          yield found(
            view,
            makeFrame(index, measure, { first: group.first, end: group.end }, { agents, owner: group.owner }),
          )
      }
    }
  },
}

const COUNTS: ReadonlyMap<string, Measure> = new Map(
  Object.entries({
    death: 'killed',
    fatality: 'killed',
    killing: 'killed',
    murder: 'killed',
    execution: 'killed',
    martyr: 'killed',
    martyrdom: 'killed',
    injury: 'injured',
    wound: 'injured',
    casualty: 'casualties',
    loss: 'casualties',
    abduction: 'abducted',
    kidnapping: 'abducted',
    arrest: 'captured',
    disappearance: 'missing',
    drowning: 'killed',
    assassination: 'killed',
    corpse: 'killed',
    body: 'killed',
  } satisfies Record<string, Measure>),
)

/** "23 deaths", "more than 60 injuries", "no casualties": the outcome itself is counted. */
export const outcomeCount: FrameRule = {
  name: 'frames/outcome-count',
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const group = chunk.type === 'group' ? below.groups[chunk.index] : undefined
      if (!group || group.quantity < 0 || group.head < 0) continue
      const word = below.tokens.folded[group.head] ?? ''
      const singular = NOUN_FORMS.get(word)?.singular ?? word
      const measure = COUNTS.get(singular)
      if (!measure || (singular === 'loss' && below.quantities[group.quantity]?.value.high !== 0)) continue
      // "buried nine bodies" and "found 14 bodies" are verbs' to tell; bodies alone are deaths all the same.
      yield found(
        view,
        makeFrame(
          chunk.index,
          measure,
          { first: group.head, end: group.head + 1 },
          { hedge: verbOf(clause, at - 1)?.hedge ?? null },
        ),
      )
    }
  },
}

const SHARED = /^(lives|life|price|sacrifice)$/

/** "claimed the lives of nine civilians", "lost their lives", "cost 12 people their lives", "took 12 lives". */
export const lives: FrameRule = {
  name: 'frames/lives',
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const group = chunk.type === 'group' ? below.groups[chunk.index] : undefined
      if (!group || group.head < 0 || !SHARED.test(below.tokens.folded[group.head] ?? '')) continue
      const predicate = { first: group.first, end: group.end }
      const verb = verbOf(clause, at - 1)
      const of = clause.chunks[at + 1]
      if (group.quantity >= 0) yield found(view, makeFrame(chunk.index, 'killed', predicate))
      // "cost 12 men their lives"
      else if (isGroup(clause, at - 1) && verbOf(clause, at - 2)?.lemma === 'cost')
        yield found(view, makeFrame(groupAt(clause, at - 1), 'killed', predicate))
      else if (of?.word === 'of' && isGroup(clause, at + 2) && verb && /^(claim|take|cost|end)$/.test(verb.lemma)) {
        for (const position of listRight(clause, at + 2))
          yield found(view, makeFrame(groupAt(clause, position), 'killed', predicate))
      } else if (verb && /^(lose|sacrifice|give|pay|lay|make)/.test(verb.lemma)) {
        for (const position of subjectsOf(clause, at - 1))
          yield found(view, makeFrame(groupAt(clause, position), 'killed', predicate, { hedge: verb.hedge }))
      }
    }
  },
}

const WOUNDS = /^(wounds?|injur(y|ies)|burns|fractures?|concussions?)$/

/** "treated 38 people with gunshot wounds": the treated are the object, their wounds stand behind. */
export const treated: FrameRule = {
  name: 'frames/treated',
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const verb = chunk.type === 'verb' ? verbOf(clause, at) : undefined
      const object = at + 1
      const behind = clause.chunks[object + 1]
      if (
        !verb ||
        verb.negated ||
        verb.passive ||
        !/^(treat|admit|receive|see)$/.test(verb.lemma) ||
        !isGroup(clause, object) ||
        !/^(with|for)$/.test(behind?.word ?? '') ||
        !isGroup(clause, object + 2)
      )
        continue
      const wounded = below.groups[groupAt(clause, object + 2)]
      const people = below.groups[groupAt(clause, object)]
      if (
        !wounded ||
        !people ||
        !WOUNDS.test(below.tokens.folded[wounded.head] ?? '') ||
        !['people', 'elided'].includes(domainOf(below, people))
      )
        continue
      yield found(
        view,
        makeFrame(groupAt(clause, object), 'injured', { first: verb.first, end: verb.end }, { hedge: verb.hedge }),
      )
    }
  },
}

/** "sustained gunshot wounds", "suffered injuries", "were treated for burns". */
export const wounds: FrameRule = {
  name: 'frames/wounds',
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const group = chunk.type === 'group' ? below.groups[chunk.index] : undefined
      if (!group || group.quantity >= 0 || group.head < 0 || !WOUNDS.test(below.tokens.folded[group.head] ?? ''))
        continue
      const before = clause.chunks[at - 1]
      const verbAt =
        before?.type === 'preposition' && (before.word === 'for' || before.word === 'with') ? at - 2 : at - 1
      const verb = verbOf(clause, verbAt)
      if (
        !verb ||
        verb.negated ||
        !/^(sustain|suffer|receive|treat|incur|have|escape|nurse|hospitalise|hospitalize|be)$/.test(verb.lemma)
      )
        continue
      for (const position of subjectsOf(clause, verbAt)) {
        const affected = below.groups[groupAt(clause, position)]
        if (affected && ['people', 'elided', 'name'].includes(domainOf(below, affected)))
          yield found(
            view,
            makeFrame(
              groupAt(clause, position),
              'injured',
              { first: group.first, end: group.end },
              { hedge: verb.hedge },
            ),
          )
      }
    }
  },
}
