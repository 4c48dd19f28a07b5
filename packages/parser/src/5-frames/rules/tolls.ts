import type { Measure } from '@reportedly/schema'
import { isPeople } from '../../4-mentions/en/nouns.ts'
import type { Group } from '../../4-mentions/group.ts'
import { groupAt, isGroup, listRight, verbOf, groupsAt, subjectsOf } from '../clause-walk.ts'
import { isSaidCloser } from '../is-said-closer.ts'
import { domainOf } from '../domain.ts'
import { IMPACT_VERBS, VERB_SENSES } from '../en/senses.ts'
import { makeFrame } from '../frame.ts'
import { namedBehind } from '../named-behind.ts'
import { outcomeBefore } from '../outcome-before.ts'
import { phraseAt } from './phrases.ts'
import { found, type FrameRule, type FrameView } from '../frame-rule.ts'

const TOLL_HEADS = /^(toll|tolls|tally|count|death-toll|total|number|figure|balance|casualties|losses|list)$/
const OF_WHAT: readonly (readonly [RegExp, Measure])[] = [
  [/\b(freed|released|rescued)\b/, 'freed'],
  [/\b(killed|dead|deaths) (and|or) (wounded|injured|injuries)\b/, 'casualties'],
  [
    /\b(dead|killed|deaths?|fatalities|death|victims|bodies|martyrs|martyred|fallen|slain|murdered|executed|gunned down|eliminated)\b/,
    'killed',
  ],
  [/\b(wounded|injured|injur(y|ies)|hurt)\b/, 'injured'],
  [/\b(missing|disappeared)\b/, 'missing'],
  [/\b(displaced|evacuees)\b/, 'displaced'],
  [/\b(casualt(y|ies)|losses)\b/, 'casualties'],
  [/\b(arrested|detained|detainees|prisoners|arrests)\b/, 'captured'],
  [/\b(abducted|kidnapped|hostages)\b/, 'abducted'],
  [/\b(destroyed|burned|wrecked|razed)\b/, 'destroyed'],
  [/\b(seized|confiscated|recovered|stolen|looted)\b/, 'seized'],
  [/\bdamaged\b/, 'damaged'],
  [/\b(attackers|assailants|raiders)\b/, 'strength'],
]

const wordsOf = ({ below }: FrameView, first: number, end: number): string =>
  below.tokens.folded.slice(first, end).join(' ')

/**
 * Where the words end that may say what a toll counts: a few words behind it or at its figure, within its sentence. What
 * a comma parts from the figure is told of another: "put the toll at 68, with 105 missing".
 */
const endOfToll = ({ below, clause }: FrameView, group: Group, figure: number): number => {
  const behind = clause.chunks[figure + 1]
  const parted = behind?.type === 'comma' || behind?.type === 'semicolon' ? behind.first : Number.POSITIVE_INFINITY
  return Math.min(
    below.ranges[clause.sentence]?.end ?? group.end,
    Math.max(group.end, Math.min(group.end + 6, parted), clause.chunks[figure]?.first ?? group.end),
  )
}

const UPHOLDS =
  /^(reject|dispute|deny|dismiss|maintain|repeat|confirm|give|report|contest|question|cite|quote|stand by|stick to|keep to)$/

/** A bare "figure of 150" speaks of the toll told before when someone upholds or rejects it; "put at" needs nobody. */
const isUpheld = ({ clause }: FrameView, at: number, figure: number): boolean => {
  const before = clause.chunks[at - 1]
  if (before?.type === 'preposition') return false
  return clause.chunks[figure - 1]?.word !== 'of' || UPHOLDS.test(verbOf(clause, at - 1)?.lemma ?? '')
}

/** "the number of Maoists gunned down in the clash", "of soldiers who have fallen": what a verb behind the group says of it. */
const measureOfParticiple = (view: FrameView, at: number): Measure | undefined => {
  const { clause } = view
  for (let here = at + 1; here < clause.chunks.length && here < at + 8; here += 1) {
    const verb = verbOf(clause, here)
    if (!verb) continue
    const relative = clause.chunks[here - 1]?.type === 'relative'
    if (verb.negated || !(verb.form === 'bare' || relative)) return undefined
    // "the number of projectiles that crossed the border"
    if (IMPACT_VERBS.has(verb.lemma) && isOfMunitions(view, at)) return 'launched'
    return phraseAt(view, here)?.measure ?? VERB_SENSES.get(verb.lemma)?.people
  }
  return undefined
}

const isOfMunitions = ({ below, clause }: FrameView, at: number): boolean =>
  clause.chunks[at + 1]?.word === 'of' &&
  /^(ammunition|aircraft)$/.test(below.groups[groupAt(clause, at + 2)]?.class ?? '')

/** "put its losses at eight martyrs": the figure's own noun says it most closely. */
const ownMeasure = ({ below, clause }: FrameView, at: number): Measure | undefined => {
  const figure = below.groups[groupAt(clause, at)]
  return /^(martyrs?|dead|deaths|fatalities)$/.test(below.tokens.folded[figure?.head ?? -1] ?? '')
    ? 'killed'
    : undefined
}

/** What a toll counts: its own words, then those behind it up to its verb; a bare "toll" is of deaths. */
const measureOf = (view: FrameView, group: Group, limit: number): Measure | undefined => {
  const head = view.below.tokens.folded[group.head] ?? ''
  const own = wordsOf(view, group.first, group.end)
  const around = wordsOf(view, group.first, limit)
  for (const words of [own, around]) for (const [pattern, measure] of OF_WHAT) if (pattern.test(words)) return measure
  return head.endsWith('toll') || head.endsWith('tolls') ? 'killed' : undefined
}

const isFigure = ({ below, clause }: FrameView, at: number): boolean => {
  const group = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  return group !== undefined && group.quantity >= 0 && (group.class === 'elided' || isPeople(group.class))
}

const TOLL_VERBS =
  /^(rise|climb|jump|reach|hit|stand|put|increase|grow|go|pass|exceed|surpass|revise|raise|lower|mount|soar|bring|drop|fall|come|total|be|set|number|top|cross|estimate|place|give|update|leap|surge|swell|double|take|carry|push|say|amount|equal)$/

/** "the death toll rose to 57, from 49", "revised the toll down to 45 from 60", "put the number of dead at 36". */
export const tolls: FrameRule = {
  name: 'frames/toll',
  wokenBy: (word) => TOLL_HEADS.test(word),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const group = chunk.type === 'group' ? below.groups[chunk.index] : undefined
      if (!group || group.head < 0 || group.quantity >= 0 || !TOLL_HEADS.test(below.tokens.folded[group.head] ?? ''))
        continue
      const current = figureBehind(view, at)
      if (!current || isSaidCloser(view, current.at)) continue
      const measure =
        ownMeasure(view, current.at) ??
        measureOf(view, group, endOfToll(view, group, current.at)) ??
        (/^(number|total)$/.test(below.tokens.folded[group.head] ?? '') ? measureOfParticiple(view, at) : undefined) ??
        (/^(total|figure|number|tally|balance)$/.test(below.tokens.folded[group.head] ?? '')
          ? (carriedMeasure(view, at) ??
            (isUpheld(view, at, current.at) ? outcomeBefore(view, group.first) : undefined))
          : undefined)
      if (!measure) continue
      const predicate = { first: group.first, end: group.end }
      const hedge = current.verb >= 0 ? (verbOf(clause, current.verb)?.hedge ?? null) : null
      const index = groupAt(clause, current.at)
      const old = figureFrom(view, current.at)
      const revises = old >= 0 ? groupAt(clause, old) : -1
      const label = (below.groups[index]?.head ?? -1) < 0 ? namedBehind(view, at) : -1
      const agents = inflictors(view, at)
      yield found(view, makeFrame(index, measure, predicate, { agents, hedge, revises, label }))
      if (old >= 0) yield found(view, makeFrame(revises, measure, predicate, { hedge, label }))
      // "gave Ukrainian losses as over 380 troops, five vehicles and a launcher": things among losses are lost.
      if (measure !== 'casualties') continue
      for (const position of listRight(clause, current.at).slice(1)) {
        const thing = below.groups[groupAt(clause, position)]
        if (thing && /^(materiel|airborne)$/.test(domainOf(below, thing)))
          yield found(view, makeFrame(groupAt(clause, position), 'lost', predicate, { agents, hedge }))
      }
    }
  },
}

/** "The brigade inflicted losses of up to 40 men": the participle is read as a part of the noun's words. */
const inflictors = ({ below, clause }: FrameView, at: number): readonly number[] =>
  below.tokens.folded[below.groups[groupAt(clause, at)]?.wordsFirst ?? -1] === 'inflicted'
    ? groupsAt(below, clause, subjectsOf(clause, at))
    : []

/** "bringing the total to 63": the total is of what the sentence counts before. */
const carriedMeasure = ({ below, clause }: FrameView, at: number): Measure | undefined => {
  for (let here = at - 1; here >= 0; here -= 1) {
    const lemma = verbOf(clause, here)?.lemma ?? clause.chunks[here]?.word ?? ''
    if (/^(die|kill|dead|perish)$/.test(lemma)) return 'killed'
    if (/^(wound|injure|hurt)$/.test(lemma)) return 'injured'
    if (/^(arrest|detain|capture)$/.test(lemma)) return 'captured'
    const group = isGroup(clause, here) ? below.groups[groupAt(clause, here)] : undefined
    if (
      group &&
      group.head >= 0 &&
      /^(deaths?|bodies|bodies|body|victims)$/.test(below.tokens.folded[group.head] ?? '')
    )
      return 'killed'
  }
  return undefined
}

/** "the number of displaced people now exceeds one million": the figure holds the verb. */
const isExceeded = ({ below, clause }: FrameView, at: number): boolean =>
  /^(exceed|top|surpass)(s|ed|es|ped)?$/.test(below.tokens.folded[clause.chunks[at]?.first ?? 0] ?? '')

const FARTHEST = 24

const skipQuote = ({ chunks }: FrameView['clause'], at: number): number => (chunks[at]?.type === 'quote' ? at + 1 : at)

/** The figure a toll is given behind it: through its verb, "of", "at", "to" or a colon. */
const figureBehind = (view: FrameView, at: number): { readonly at: number; readonly verb: number } | undefined => {
  const { clause } = view
  // "brings to nine the number of peacekeepers killed": the figure stands before.
  if (
    isFigure(view, at - 1) &&
    clause.chunks[at - 2]?.word === 'to' &&
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
    if (chunk.type === 'verb') {
      const lemma = verbOf(clause, here)?.lemma ?? ''
      if (verb >= 0 && verb > at) return undefined
      if (TOLL_VERBS.test(lemma)) verb = here
      else if (!/^(confirm|verify|miss|take)$/.test(lemma) && VERB_SENSES.get(lemma)?.people === undefined)
        return undefined
    } else if (isFigure(view, here)) {
      const before = clause.chunks[clause.chunks[here - 1]?.type === 'quote' ? here - 2 : here - 1]
      // "rose from 10 to 25"
      if (verb > at && before?.word === 'from') continue
      const joined =
        isExceeded(view, here) ||
        before?.type === 'colon' ||
        (verb > at && here === verb + 1) ||
        (before?.type === 'preposition' && /^(to|at|of|above|beyond|past|over|as)$/.test(before.word)) ||
        (verb > at && (before?.type === 'adverb' || before?.type === 'quote'))
      if (joined && (verb >= 0 || isExceeded(view, here) || before?.word === 'of' || before?.type === 'colon'))
        return { at: here, verb }
      if (verb >= 0) return undefined
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

/** "to 57 from 49", "from 49 to 57": the earlier figure beside a new one. */
const figureFrom = (view: FrameView, at: number): number => {
  const { clause } = view
  if (clause.chunks[at - 3]?.word === 'from' && isFigure(view, at - 2)) return at - 2
  for (let here = at + 1; here < clause.chunks.length && here < at + 8; here += 1) {
    const chunk = clause.chunks[here]
    if (chunk?.type === 'verb' || chunk?.type === 'semicolon' || chunk?.type === 'subordinator') return -1
    if (chunk?.type === 'preposition' && chunk.word === 'from' && isFigure(view, here + 1)) return here + 1
  }
  return -1
}
