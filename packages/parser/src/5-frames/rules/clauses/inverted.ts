import { groupAt, isGroup, skipAside, verbOf } from '../../clause/clause-walk.ts'
import { domainOf, measureFor } from '../../counted/domain.ts'
import { type Sense, VERB_SENSES } from '../../en/senses.ts'
import { makeFrame } from '../../frame.ts'
import { membersFrom } from '../../lists/members-from.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { makesTell } from '../../telling-words.ts'
import { byParticiple, tellsOutcome } from '../../woken-by.ts'

const FARTHEST = 9

/** The copula that a participle at the head of its sentence waits for: "Seized at the scene were …"; -1 when none comes. */
const copulaBehind = ({ clause }: FrameView, at: number): number => {
  for (let here = at + 1; here < clause.chunks.length && here < at + FARTHEST; here += 1) {
    const chunk = clause.chunks[here]
    if (chunk?.type === 'verb') return verbOf(clause, here)?.form === 'copula' ? here : -1
    // "Also recovered, according to him, are five rifles"
    const past = chunk?.type === 'comma' ? clause.chunks.findIndex(({ type }, at) => at > here && type === 'comma') : -1
    if (past >= 0 && past < here + 6 && verbOf(clause, past + 1)?.form === 'copula') return past + 1
    if (!chunk || /^(comma|semicolon|colon|subordinator|relative)$/.test(chunk.type)) return -1
    // "Killed soldiers were …": a group right behind the participle is its noun.
    if (chunk.type === 'group' && here === at + 1) return -1
  }
  return -1
}

/** "Others wounded were three guards": a plural without a figure that opens the sentence is told of behind the copula. */
const pastThose = ({ below, clause }: FrameView, at: number): number => {
  const those = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  if (!those?.plural || those.quantity >= 0 || !/^(people|elided)$/.test(domainOf(below, those))) return at
  const next = clause.chunks[at + 1]?.type === 'adverb' ? at + 2 : at + 1
  return verbOf(clause, next)?.form === 'bare' ? next : at
}

/** The participle that opens a sentence and its sense. */
const openingParticiple = (view: FrameView): { readonly at: number; readonly sense: Sense } | undefined => {
  const { below, clause } = view
  const first = clause.chunks.findIndex(({ type }) => type !== 'quote' && type !== 'adverb' && type !== 'semicolon')
  const at = first >= 0 ? pastThose(view, first) : first
  const verb = at >= 0 ? verbOf(clause, at) : undefined
  const sense = verb?.form === 'bare' && !verb.negated ? VERB_SENSES.get(verb.lemma) : undefined
  return sense && first < 3 && below.ranges[clause.sentence] ? { at, sense } : undefined
}

/** "Seized at the scene were seven vehicles; 17 long guns", "Killed in the attack were two officers". */
export const inverted: FrameRule = {
  name: 'frames/inverted',
  wokenBy: byParticiple(tellsOutcome),
  onlyWith: makesTell,
  *find(view) {
    const { below, clause } = view
    const opening = openingParticiple(view)
    const copula = opening ? copulaBehind(view, opening.at) : -1
    const chunk = clause.chunks[opening?.at ?? -1]
    if (!opening || !chunk || copula < 0) return
    for (const position of membersFrom(view, skipAside(clause, copula + 1))) {
      const group = below.groups[groupAt(clause, position)]
      const measure = group && measureFor(below, opening.sense, group, domainOf(below, group))
      if (measure)
        yield found(view, makeFrame(groupAt(clause, position), measure, { first: chunk.first, end: chunk.end }))
    }
  },
}
