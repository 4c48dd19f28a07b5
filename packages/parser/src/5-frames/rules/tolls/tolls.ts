import type { Clause } from '../../clause/chunk-sentence.ts'
import { groupAt, isGroup, listRight, verbOf, groupsAt, subjectsOf } from '../../clause/clause-walk.ts'
import { isSaidCloser } from '../../is-said-closer.ts'
import { domainOf } from '../../counted/domain.ts'
import { VERB_SENSES } from '../../en/senses.ts'
import { type Frame, makeFrame } from '../../frame.ts'
import { namedBehind } from '../../named-behind.ts'
import { figureFrom, figureOfChange, figureOfOthers, isFigure } from '../../toll-figures.ts'
import { measureOfToll } from '../../toll-measure.ts'
import { senseAround } from '../../verb-frames/sense-around.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'

const TOLL_HEADS = /^(toll|tolls|tally|count|death-toll|total|number|figure|balance|casualties|losses|list)$/
const TOLL_VERBS =
  /^(rise|climb|ascend|jump|reach|hit|stand|put|increase|grow|go|pass|exceed|surpass|revise|raise|lower|mount|soar|bring|drop|fall|fall to|decrease|decline|come|total|be|set|number|top|cross|estimate|place|give|update|leap|surge|swell|double|take|carry|push|say|amount|equal)$/

const OF_THINGS = /^(destroyed|damaged|seized|lost)$/

/** Verbs of growth: what a toll grew by is a count of those added. */
const GROWS = /^(rise|climb|jump|increase|grow|raise|go|soar|surge|swell)$/

/** "the death toll rose to 57, from 49", "revised the toll down to 45 from 60", "put the number of dead at 36". */
export const tolls: FrameRule = {
  name: 'frames/toll',
  onlyFigures: true,
  wokenBy: (word) => TOLL_HEADS.test(word),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const group = chunk.type === 'group' ? below.groups[chunk.index] : undefined
      if (!group || group.head < 0 || group.quantity >= 0) continue
      // "takes the total rebels killed this year to 132"
      const isTotal = group.plural && below.tokens.folded[group.wordsFirst] === 'total'
      if (!isTotal && !TOLL_HEADS.test(below.tokens.folded[group.head] ?? '')) continue
      const current = figureBehind(view, at)
      if (!current) continue
      if (isSaidCloser(view, current.at)) {
        // "losses amounted to 430 soldiers killed and wounded, four tanks"
        if (below.tokens.folded[group.head] === 'losses' && verbOf(clause, current.verb)?.lemma === 'amount')
          yield* lostThings(view, at, current.at)
        continue
      }
      // "The toll had not reached a hundred" gives none; "had not exceeded a hundred" gives the most it was.
      const bound = below.quantities[below.groups[groupAt(clause, current.at)]?.quantity ?? -1]?.value.qualifier
      if (verbOf(clause, current.verb)?.negated && bound !== 'up-to') continue
      const measure = measureOfToll(view, group, at, current.at)
      if (!measure) continue
      const predicate = { first: group.first, end: group.end }
      const hedge = current.verb >= 0 ? (verbOf(clause, current.verb)?.hedge ?? null) : null
      const index = groupAt(clause, current.at)
      const old = figureFrom(view, current.at)
      const revises = old >= 0 ? groupAt(clause, old) : -1
      const label = (below.groups[index]?.head ?? -1) < 0 ? namedBehind(view, at, OF_THINGS.test(measure)) : -1
      const agents = inflictors(view, at)
      yield found(view, makeFrame(index, measure, predicate, { agents, hedge, revises, label }))
      if (old >= 0) yield found(view, makeFrame(revises, measure, predicate, { hedge, label }))
      const change = figureOfChange(view, at, current.at)
      if (change >= 0) yield found(view, makeFrame(groupAt(clause, change), measure, predicate, { hedge, label }))
      const others = figureOfOthers(view, current.at)
      if (others >= 0 && !isSaidCloser(view, others))
        yield found(view, makeFrame(groupAt(clause, others), measure, predicate, { hedge }))
      if (measure === 'casualties') yield* lostThings(view, at, current.at, { agents, hedge })
    }
  },
}

/** "gave Ukrainian losses as over 380 troops, five vehicles and a launcher": things among losses are lost. */
function* lostThings(view: FrameView, at: number, figure: number, more: Partial<Frame> = {}): Iterable<Found> {
  const { below, clause } = view
  const head = below.groups[groupAt(clause, at)]
  const predicate = { first: head?.first ?? 0, end: head?.end ?? 0 }
  for (const position of listRight(clause, figure).slice(1)) {
    const thing = below.groups[groupAt(clause, position)]
    if (thing && /^(materiel|airborne)$/.test(domainOf(below, thing)))
      yield found(view, makeFrame(groupAt(clause, position), 'lost', predicate, more))
  }
}

type Found = ReturnType<typeof found>

/** "The brigade inflicted losses of up to 40 men": the participle is read as a part of the noun's words. */
const inflictors = ({ below, clause }: FrameView, at: number): readonly number[] =>
  below.tokens.folded[below.groups[groupAt(clause, at)]?.wordsFirst ?? -1] === 'inflicted'
    ? groupsAt(below, clause, subjectsOf(clause, at))
    : []

/** "the number of displaced people now exceeds one million": the figure holds the verb. */
const isExceeded = ({ below, clause }: FrameView, at: number): boolean =>
  /^(exceed|top|surpass)(s|ed|es|ped)?$/.test(below.tokens.folded[clause.chunks[at]?.first ?? 0] ?? '')

/** "put the number of dead in the hundreds" */
const isInTheHundreds = ({ below, clause }: FrameView, at: number): boolean => {
  const group = below.groups[groupAt(clause, at)]
  return clause.chunks[at - 1]?.word === 'in' && group?.determiner === 'the' && group.quantity >= 0
}

const FARTHEST = 24
const LONGEST_ASIDE = 12

const skipQuote = ({ chunks }: FrameView['clause'], at: number): number => (chunks[at]?.type === 'quote' ? at + 1 : at)

/** "Casualties from 24 May, after the start of the war, to July": the comma that closes an aside of time; -1 for none. */
const closingComma = ({ chunks }: Clause, at: number): number => {
  if (chunks[at - 1]?.type !== 'comma') return -1
  for (let here = at + 1; here < at + LONGEST_ASIDE; here += 1) {
    const type = chunks[here]?.type
    if (type === 'comma') return here
    if (chunks[here]?.counted === true || type === 'semicolon') return -1
  }
  return -1
}

/** "the number of people hurt", "of houses burnt", "of rebels who gave themselves up" */
const tellsOutcome = (view: FrameView, at: number): boolean => {
  const verb = verbOf(view.clause, at)
  const sense = verb && (VERB_SENSES.get(verb.lemma) ?? senseAround(view, at, verb))
  return sense?.people !== undefined || sense?.materiel !== undefined
}

/** The figure a toll is given behind it: through its verb, "of", "at", "to" or a colon. */
const figureBehind = (view: FrameView, at: number): { readonly at: number; readonly verb: number } | undefined => {
  const { below, clause } = view
  // "brings to nine the number of peacekeepers killed": the figure stands before.
  if (
    isFigure(view, at - 1) &&
    /^(to|at)$/.test(clause.chunks[at - 2]?.word ?? '') &&
    TOLL_VERBS.test(verbOf(clause, at - 3)?.lemma ?? '')
  )
    return { at: at - 1, verb: at - 3 }
  let verb = verbOf(clause, at - 1) && TOLL_VERBS.test(verbOf(clause, at - 1)?.lemma ?? '') ? at - 1 : -1
  for (let here = at + 1; here < clause.chunks.length && here < at + FARTHEST; here += 1) {
    const chunk = clause.chunks[here]
    if (!chunk) return undefined
    // "since the start of the year", "since the war began"
    if (chunk.word === 'since' && isGroup(clause, here + 1)) {
      here += verbOf(clause, here + 2)?.form === 'copula' || !verbOf(clause, here + 2) ? 1 : 2
      continue
    }
    if (chunk.type === 'relative' && verbOf(clause, here + 1)) {
      here += 1
      continue
    }
    // "in the clashes that the fighters fought today"
    if (chunk.type === 'relative' && isGroup(clause, here + 1) && verbOf(clause, here + 2)) {
      here += 2
      continue
    }
    // "displaced following the clashes": as good as "after" them.
    if (chunk.type === 'verb' && below.tokens.folded[chunk.first] === 'following') continue
    if (chunk.type === 'verb') {
      const lemma = verbOf(clause, here)?.lemma ?? ''
      if (verb >= 0 && verb > at) return undefined
      if (TOLL_VERBS.test(lemma)) verb = here
      else if (!/^(confirm|verify|miss|take)$/.test(lemma) && !tellsOutcome(view, here)) return undefined
    } else if (isFigure(view, here)) {
      const before = clause.chunks[clause.chunks[here - 1]?.type === 'quote' ? here - 2 : here - 1]
      // "rose from 10 to 25"
      if (verb > at && before?.word === 'from') continue
      const joined =
        isExceeded(view, here) ||
        // "put the toll as high as 37"
        (verb >= 0 && below.tokens.folded[chunk.first] === 'as') ||
        before?.type === 'colon' ||
        (verb > at && here === verb + 1) ||
        (before?.type === 'preposition' && /^(to|at|of|above|beyond|past|over|as)$/.test(before.word)) ||
        isInTheHundreds(view, here) ||
        (before?.word === 'by' &&
          clause.chunks[here + 1]?.word !== 'to' &&
          GROWS.test(verbOf(clause, verb)?.lemma ?? '')) ||
        (verb > at && (before?.type === 'adverb' || before?.type === 'quote'))
      if (joined && (verb >= 0 || isExceeded(view, here) || before?.word === 'of' || before?.type === 'colon'))
        return { at: here, verb }
      if (verb >= 0 && before?.word !== 'by') return undefined
    } else if (verb < 0 && chunk.type === 'subordinator' && chunk.word === 'after' && closingComma(clause, here) > 0) {
      here = closingComma(clause, here)
    } else if (
      chunk.type === 'subordinator' &&
      (clause.chunks[here + 1]?.type === 'time' ||
        clause.chunks[here + 2]?.type === 'time' ||
        (chunk.word === 'as' && isFigure(view, skipQuote(clause, here + 1))))
    ) {
      // "since early 2023", "gave the number as 11"
      if (chunk.word === 'as') return { at: skipQuote(clause, here + 1), verb }
      continue
    } else if (chunk.type === 'subordinator' || chunk.type === 'relative' || chunk.type === 'semicolon')
      return undefined
  }
  return undefined
}
