import type { Measure } from '@reportedly/schema'
import type { Clause } from '../../clause/chunk-sentence.ts'
import { groupAt, isGroup, skipAside, verbOf } from '../../clause/clause-walk.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { namedBehind } from '../../named-behind.ts'
import { byAny } from '../../woken-by.ts'

/** Outcomes in the plural, whose numbers rise and fall. */
const OUTCOMES: ReadonlyMap<string, Measure> = new Map([
  ['deaths', 'killed'],
  ['fatalities', 'killed'],
  ['killings', 'killed'],
  ['murders', 'killed'],
  ['homicides', 'killed'],
  ['executions', 'killed'],
  ['injuries', 'injured'],
  ['casualties', 'casualties'],
  ['abductions', 'abducted'],
  ['kidnappings', 'abducted'],
  ['arrests', 'captured'],
  ['detentions', 'captured'],
  ['disappearances', 'missing'],
])
const CHANGES =
  /^(rise|fall|fall to|drop|climb|jump|increase|decrease|decline|grow|go|surge|soar|double|leap|plummet|swell)$/
const FARTHEST = 26

/** Where the verb of change stands behind the noun, past whose outcome it is and when; -1 when another comes first. */
const changeBehind = (clause: Clause, at: number): number => {
  for (let here = at + 1; here < at + 8; here += 1) {
    const verb = verbOf(clause, here)
    // "The number of casualties reported in May increased"
    if (verb?.form === 'bare' && /^(report|record|document|register|count)$/.test(verb.lemma)) continue
    if (verb) return CHANGES.test(verb.lemma) && !verb.negated && !verb.passive ? here : -1
    const passed = /^(preposition|time|adverb|other)$/.test(clause.chunks[here]?.type ?? '')
    if (!passed && clause.chunks[here - 1]?.type !== 'preposition') return -1
  }
  return -1
}

/** The figures that a change runs through: "from 380 in March to 714 in April, and in May fell to 476". */
function* figuresBehind({ below, clause }: FrameView, from: number): Iterable<number> {
  let fallsTo = clause.chunks[from] !== undefined && verbOf(clause, from)?.lemma === 'fall to'
  for (let here = from + 1; here < clause.chunks.length && here < from + FARTHEST; here += 1) {
    const chunk = clause.chunks[here]
    const verb = verbOf(clause, here)
    if (!chunk || /^(semicolon|relative|subordinator)$/.test(chunk.type) || (verb && !CHANGES.test(verb.lemma))) return
    if (verb) fallsTo = verb.lemma === 'fall to'
    if (!isGroup(clause, here)) continue
    const group = below.groups[groupAt(clause, here)]
    const linked = fallsTo || /^(from|to)$/.test(clause.chunks[here - 1]?.word ?? '')
    const counts = group !== undefined && group.quantity >= 0 && group.head < 0
    if (counts && linked && below.quantities[group.quantity]?.value.unit === null) yield here
    else if (clause.chunks[here - 1]?.type !== 'preposition') return
    fallsTo = false
  }
}

/** "Deaths rose from 380 in March to 714 in April": an outcome in the plural whose number changes. */
export const rises: FrameRule = {
  name: 'frames/rise',
  onlyFigures: true,
  wokenBy: byAny((word) => OUTCOMES.has(word)),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const noun = chunk.type === 'group' ? below.groups[chunk.index] : undefined
      const measure = noun && noun.quantity < 0 ? OUTCOMES.get(below.tokens.folded[noun.head] ?? '') : undefined
      const change = measure ? changeBehind(clause, skipAside(clause, at)) : -1
      if (!measure || change < 0) continue
      const label = namedBehind(view, at)
      for (const position of figuresBehind(view, change))
        yield found(
          view,
          makeFrame(groupAt(clause, position), measure, { first: chunk.first, end: chunk.end }, { label }),
        )
    }
  },
}
