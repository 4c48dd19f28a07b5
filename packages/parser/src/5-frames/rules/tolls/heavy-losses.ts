import { isPeople } from '../../../4-mentions/en/nouns.ts'
import type { Group } from '../../../4-mentions/group.ts'
import { groupAt, isGroup, skipAside, subjectsOf, verbOf } from '../../clause/clause-walk.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'

const LOSSES = /^(loss|losses|casualties)$/
const SUFFERS = /^(suffer|sustain|incur|take)$/
const INFLICTS = /^(inflict|cause|deal)$/
const FARTHEST = 6

/** Whoever can lose people: armed or not, by name or by pronoun. */
const isParty = (group: Group | undefined): boolean =>
  group !== undefined && (isPeople(group.class) || /^(name|organisation|pronoun)$/.test(group.class))

/** Whom losses are inflicted on; -1 when the clause does not say. */
const inflictedOn = ({ below, clause }: FrameView, at: number): number => {
  for (let here = at + 1; here < Math.min(clause.chunks.length, at + FARTHEST); here += 1) {
    if (/^(verb|semicolon|comma)$/.test(clause.chunks[here]?.type ?? '')) return -1
    const next = skipAside(clause, here + 1)
    if (/^(on|upon|to)$/.test(clause.chunks[here]?.word ?? '') && isGroup(clause, next))
      return isParty(below.groups[groupAt(clause, next)]) ? next : -1
  }
  return -1
}

/** "heavy casualties", "200 losses": other counts of casualties are told without their verb. */
const isLosses = ({ below }: FrameView, { head, quantity }: Group): boolean => {
  const word = below.tokens.folded[head] ?? ''
  const figure = below.quantities[quantity]?.value
  if (!figure || !LOSSES.test(word)) return false
  return figure.qualifier === 'vague' || (word === 'losses' && figure.high !== 0)
}

/** "suffered heavy losses", "sustained 200 losses", "inflicted heavy losses on the rebels": casualties of those who are named. */
export const heavyLosses: FrameRule = {
  name: 'frames/heavy-losses',
  onlyFigures: true,
  wokenBy: (word) => LOSSES.test(word),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const losses = chunk.type === 'group' ? below.groups[chunk.index] : undefined
      if (!losses || !isLosses(view, losses)) continue
      const verb = verbOf(clause, at - 1)
      if (!verb || verb.negated) continue
      const [subject = -1] = SUFFERS.test(verb.lemma) ? subjectsOf(clause, at - 1) : []
      const party = INFLICTS.test(verb.lemma) ? inflictedOn(view, at) : subject
      if (party < 0 || !isParty(below.groups[groupAt(clause, party)])) continue
      const label = groupAt(clause, party)
      yield found(
        view,
        makeFrame(chunk.index, 'casualties', { first: verb.first, end: verb.end }, { label, hedge: verb.hedge }),
      )
    }
  },
}
