import type { Measure } from '@reportedly/schema'
import { groupAt, isGroup, verbOf } from '../../clause/clause-walk.ts'
import { figureOfGroup } from '../../counted/figure-of-group.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { outcomeOfWord } from '../../outcome-before.ts'
import { byVerb } from '../../woken-by.ts'

/** Verbs with which somebody names a number: "the hospital counted 28", "the opposition speaks of 60". */
const COUNTS = /^(count|mention|record|register|document|list|log)$/
const SPEAKS = /^(speak|talk|tell)$/
/** A toll that nobody names is no small number; "counted three" may be of anything. */
const LEAST = 5

/** "has been blamed for another 22": more of what was told before; -1 for none. */
const furtherAt = ({ below, clause }: FrameView, at: number): number => {
  const group = isGroup(clause, at + 2) ? below.groups[groupAt(clause, at + 2)] : undefined
  const isMore =
    group?.class === 'elided' &&
    /^(another|a further|further)\b/.test(below.tokens.folded.slice(group.first, group.end).join(' '))
  return clause.chunks[at + 1]?.word === 'for' && isMore && group.quantity >= 0 ? at + 2 : -1
}

/** The figure that a verb names, with nothing behind it that would say of what; -1 when there is none. */
const figureAt = ({ below, clause }: FrameView, at: number): number => {
  const verb = verbOf(clause, at)
  if (verb?.lemma === 'blame' && verb.passive && !verb.negated) return furtherAt({ below, clause }, at)
  if (!verb || verb.negated || verb.passive || verb.form === 'infinitive') return -1
  let here = at + 1
  if (SPEAKS.test(verb.lemma)) {
    // "spoke in a communiqué of 'more than a hundred'"
    if (clause.chunks[here]?.word === 'in' && isGroup(clause, here + 1)) here += 2
    if (clause.chunks[here]?.word !== 'of') return -1
    here += 1
  } else if (!COUNTS.test(verb.lemma)) return -1
  if (clause.chunks[here]?.type === 'quote') here += 1
  const group = isGroup(clause, here) ? below.groups[groupAt(clause, here)] : undefined
  if (!group || group.quantity < 0 || group.class !== 'elided' || group.partOf >= 0) return -1
  const unit = below.quantities[group.quantity]?.value.unit ?? null
  if (unit !== null || Math.abs(figureOfGroup(below, group)) < LEAST) return -1
  const next = clause.chunks[here + 1]
  const closes = !next || /^(comma|semicolon|and|quote)$/.test(next.type) || next.word === '.'
  return closes && below.tokens.folded[group.end - 1] !== 'them' ? here : -1
}

/** What befell things: a number behind it counts those, and not the people told of before. */
const OF_THINGS =
  /^(burned|burnt|torched|destroyed|razed|levelled|leveled|flattened|damaged|looted|seized|recovered|stolen|found|fired|launched)$/

const SENTENCES_BACK = 2

/** The outcome of people told last before a token, in its sentence or the two before; undefined where it was of things. */
const outcomeNear = ({ below, clause }: FrameView, token: number): Measure | undefined => {
  const first = below.ranges[Math.max(0, clause.sentence - SENTENCES_BACK)]?.first ?? 0
  for (let at = token - 1; at >= first; at -= 1) {
    const word = below.tokens.folded[at] ?? ''
    if (OF_THINGS.test(word)) return undefined
    const measure = word === 'victims' ? 'killed' : outcomeOfWord(word)
    if (measure) return measure
  }
  return undefined
}

/** A rival toll that says no more than its number: the outcome is the one told right before. */
export const bareToll: FrameRule = {
  name: 'frames/bare-toll',
  onlyFigures: true,
  wokenBy: byVerb((lemma) => COUNTS.test(lemma) || SPEAKS.test(lemma) || lemma === 'blame'),
  *find(view) {
    const { clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const figure = chunk.type === 'verb' ? figureAt(view, at) : -1
      const verb = figure < 0 ? undefined : verbOf(clause, at)
      if (!verb || !clause.chunks.slice(0, at).some(({ type }) => type === 'group')) continue
      const measure = outcomeNear(view, verb.first)
      const predicate = { first: verb.first, end: verb.end }
      if (measure) yield found(view, makeFrame(groupAt(clause, figure), measure, predicate, { hedge: verb.hedge }))
    }
  },
}
