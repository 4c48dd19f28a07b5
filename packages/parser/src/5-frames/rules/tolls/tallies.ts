import type { Measure } from '@reportedly/schema'
import { isPeople } from '../../../4-mentions/en/nouns.ts'
import { groupAt, isGroup, verbOf } from '../../clause/clause-walk.ts'
import { domainOf, measureFor } from '../../counted/domain.ts'
import { type Sense, STATE_WORDS, VERB_SENSES } from '../../en/senses.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { isOfPeople } from '../../counted/is-of-people.ts'
import { type Header, headerSense, LOOK_BACK } from '../../lists/header-sense.ts'

/** Whether a figure of the same outcome stands before the colon: what follows are its parts. */
const isBrokenDown = ({ below, clause }: FrameView, colon: number, sense: Sense, measure: Measure): boolean =>
  clause.chunks.slice(Math.max(0, colon - LOOK_BACK), colon).some((chunk) => {
    const group = chunk.type === 'group' && chunk.counted === true ? below.groups[chunk.index] : undefined
    return (
      group !== undefined &&
      isPeople(group.class) &&
      measureFor(below, sense, group, domainOf(below, group)) === measure
    )
  })

/** What may stand between a label and its figure: "tanks – 10,267 (+9)". */
const BETWEEN = /^(dash|open|close|and|adverb)$/

/**
 * The label that stands before a figure without a noun: of both figures in "tanks 10,267 (+9)" the tanks. -1 where none
 * does, so that the header alone says what is counted: "Killed: 12".
 */
const labelBefore = ({ below, clause }: FrameView, colon: number, figure: number): number => {
  for (let at = figure - 1; at > colon; at -= 1) {
    const chunk = clause.chunks[at]
    const group = chunk?.type === 'group' ? below.groups[chunk.index] : undefined
    if (group && group.head >= 0) return group.quantity < 0 ? groupAt(clause, at) : -1
    if (!group && !BETWEEN.test(chunk?.type ?? '')) return -1
  }
  return -1
}

/** The outcome of the one word before a dash; undefined when it says none. */
const outcomeBefore = ({ clause }: FrameView, dash: number): Header | undefined => {
  const before = clause.chunks[dash - 1]
  const state = before?.type === 'state' ? STATE_WORDS.get(before.word) : undefined
  const sense = state ? { people: state } : VERB_SENSES.get(verbOf(clause, dash - 1)?.lemma ?? '')
  return sense && { sense, agents: [] }
}

/** "Killed – 7; wounded – 12; missing – 3": a dash behind a word that says the outcome and nothing else. */
const headsByDash = ({ clause, below }: FrameView, at: number): boolean => {
  const { chunks } = clause
  const before = chunks[at - 1]
  const isOutcome = before?.type === 'state' || verbOf(clause, at - 1)?.form === 'bare'
  const opens = at === 1 || /^(semicolon|comma)$/.test(chunks[at - 2]?.type ?? '')
  const figure = isGroup(clause, at + 1) ? below.groups[groupAt(clause, at + 1)] : undefined
  return chunks[at]?.type === 'dash' && isOutcome && opens && figure !== undefined && figure.quantity >= 0
}

/** "Enemy losses over the past day: 1,020 personnel, 8 tanks", "Losses: tanks 9 (+2)", "Materials recovered: 05 AK47, 12 chargers". */
export const tallies: FrameRule = {
  name: 'frames/tally',
  onlyFigures: true,
  wokenBy: (word) => /^[:–—-]$/.test(word),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const byDash = headsByDash(view, at)
      if (chunk.type !== 'colon' && !byDash) continue
      const header = byDash ? outcomeBefore(view, at) : headerSense(view, at)
      if (!header) continue
      const { sense } = header
      for (let here = at + 1; here < clause.chunks.length; here += 1) {
        const stop = clause.chunks[here]?.type
        if (
          stop === 'colon' ||
          (byDash && stop === 'semicolon') ||
          headsByDash(view, here) ||
          verbOf(clause, here)?.form === 'finite'
        )
          break
        const group = isGroup(clause, here) ? below.groups[groupAt(clause, here)] : undefined
        if (!group || group.quantity < 0) continue
        const label = group.head < 0 ? labelBefore(view, at, here) : -1
        const counted = below.groups[label] ?? group
        const measure = measureFor(below, sense, counted, domainOf(below, counted))
        if (measure && isBrokenDown(view, at, sense, measure)) break
        if (!measure) continue
        const agents = isOfPeople(measure) ? [] : header.agents
        const predicate = { first: chunk.first, end: chunk.end }
        yield found(view, makeFrame(groupAt(clause, here), measure, predicate, { agents, label }))
      }
    }
  },
}
