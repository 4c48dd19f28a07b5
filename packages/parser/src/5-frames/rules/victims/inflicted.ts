import { groupAt, isGroup, listRight, skipAside, verbOf } from '../../clause/clause-walk.ts'
import { domainOf } from '../../counted/domain.ts'
import { WOUNDS } from '../../en/wounds.ts'
import { type Frame, makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'

const FARTHEST = 8

/** The first group behind "to", "on" or "among": whom the wounds were dealt to; -1 when the clause does not say. */
const dealtTo = ({ clause }: FrameView, at: number): number => {
  for (let here = at + 1; here < Math.min(clause.chunks.length, at + FARTHEST); here += 1) {
    const chunk = clause.chunks[here]
    if (chunk?.type === 'verb' || chunk?.type === 'semicolon' || chunk?.type === 'comma') return -1
    if (chunk?.type !== 'preposition' || !/^(to|on|upon|among|amongst)$/.test(chunk.word)) continue
    const next = skipAside(clause, here + 1)
    return isGroup(clause, next) ? next : -1
  }
  return -1
}

const DEALS = /^(inflict|cause|deal|result in|lead to)$/

/** The verb that deals out the wounds at `at`; its participle may stand within their group ("inflicting wounds"). */
const dealing = ({ below, clause }: FrameView, at: number): Frame['hedge'] | undefined => {
  const verb = verbOf(clause, at - 1)
  if (verb) return DEALS.test(verb.lemma) && !verb.negated && !verb.passive ? verb.hedge : undefined
  return /^(inflicting|causing)$/.test(below.tokens.folded[clause.chunks[at]?.first ?? 0] ?? '') ? null : undefined
}

/** "caused injuries to 12 passengers", "inflicting wounds on three of them". */
export const inflicted: FrameRule = {
  name: 'frames/inflicted',
  wokenBy: (word) => WOUNDS.test(word),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const wounds = chunk.type === 'group' ? below.groups[chunk.index] : undefined
      if (!wounds || wounds.quantity >= 0 || !WOUNDS.test(below.tokens.folded[wounds.head] ?? '')) continue
      const hedge = dealing(view, at)
      const first = hedge === undefined ? -1 : dealtTo(view, at)
      if (hedge === undefined || first < 0) continue
      for (const position of listRight(clause, first)) {
        const hurt = below.groups[groupAt(clause, position)]
        if (!hurt || !['people', 'elided', 'name'].includes(domainOf(below, hurt))) continue
        const predicate = { first: wounds.first, end: wounds.end }
        yield found(view, makeFrame(groupAt(clause, position), 'injured', predicate, { hedge }))
      }
    }
  },
}
