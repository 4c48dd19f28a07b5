import type { Measure } from '@reportedly/schema'
import type { Group } from '../4-mentions/group.ts'
import { groupAt, isGroup, verbOf } from './clause/clause-walk.ts'
import { domainOf } from './counted/domain.ts'
import { IMPACT_VERBS, VERB_SENSES } from './en/senses.ts'
import type { FrameView } from './frame-rule.ts'
import { outcomeBefore } from './outcome-before.ts'
import { phraseAt } from './phrase-at.ts'
import { senseAround } from './verb-frames/sense-around.ts'

const OF_WHAT: readonly (readonly [RegExp, Measure])[] = [
  [/\b(freed|released|rescued)\b/, 'freed'],
  [/\b(killed|dead|deaths) (and|or) (wounded|injured|injuries)\b/, 'casualties'],
  [
    /\b(dead|killed|deaths?|fatalities|death|victims|bodies|martyrs|martyred|fallen|slain|murders?|murdered|executions?|executed|homicides?|killings?|beheadings?|gunned down|eliminated)\b/,
    'killed',
  ],
  [/\b(wounded|injured|injur(y|ies)|hurt)\b/, 'injured'],
  [/\b(missing|disappeared)\b/, 'missing'],
  [/\b(displaced|evacuees)\b/, 'displaced'],
  [/\b(casualt(y|ies)|losses)\b/, 'casualties'],
  [/\b(arrested|detained|detainees|prisoners|arrests)\b/, 'captured'],
  [/\b(abducted|kidnapped|hostages)\b/, 'abducted'],
  [/\b(destroyed|burned|burnt|wrecked|razed|collapsed|flattened|demolished|gutted)\b/, 'destroyed'],
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
  const near = Math.max(group.end, Math.min(group.end + 6, parted), clause.chunks[figure]?.first ?? group.end)
  // "some 300 people were killed | or injured": both are told.
  const { folded } = below.tokens
  const end = /^(and|or)$/.test(folded[near] ?? '')
    ? near + 2
    : /^(and|or)$/.test(folded[near - 1] ?? '')
      ? near + 1
      : near
  return Math.min(below.ranges[clause.sentence]?.end ?? group.end, end)
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
    const sense = VERB_SENSES.get(verb.lemma)
    // "the number of helicopters taken out of combat"
    if (isOfThings(view, at)) return sense?.materiel
    return phraseAt(view, here)?.measure ?? sense?.people ?? senseAround(view, here, verb)?.people
  }
  return undefined
}

/** Whom or what a number is of: "the number of houses". */
const ofWhat = ({ below, clause }: FrameView, at: number): Group | undefined =>
  clause.chunks[at + 1]?.word === 'of' && isGroup(clause, at + 2) ? below.groups[groupAt(clause, at + 2)] : undefined

const isOfThings = (view: FrameView, at: number): boolean => {
  const of = ofWhat(view, at)
  return of !== undefined && /^(materiel|airborne)$/.test(domainOf(view.below, of))
}

/**
 * "the number of soldiers who had withdrawn", "of lorries": what befell those told before is not said of them. A bare
 * "number of people" may be that of the toll.
 */
const isOfOthers = (view: FrameView, at: number): boolean => {
  if (isOfThings(view, at)) return true
  const behind = ofWhat(view, at) ? view.clause.chunks[at + 3] : undefined
  return behind?.type === 'relative' && verbOf(view.clause, at + 4) !== undefined
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

/** What a toll at a position counts whose figure stands at `figure`; undefined when nothing says it. */
export const measureOfToll = (view: FrameView, group: Group, at: number, figure: number): Measure | undefined => {
  const head = view.below.tokens.folded[group.head] ?? ''
  const mayBeCarried = /^(total|figure|number|tally|balance)$/.test(head) && !isOfOthers(view, at)
  return (
    ownMeasure(view, figure) ??
    measureOf(view, group, endOfToll(view, group, figure)) ??
    (/^(number|total)$/.test(head) ? measureOfParticiple(view, at) : undefined) ??
    (mayBeCarried
      ? (carriedMeasure(view, at) ?? (isUpheld(view, at, figure) ? outcomeBefore(view, group.first) : undefined))
      : undefined)
  )
}
