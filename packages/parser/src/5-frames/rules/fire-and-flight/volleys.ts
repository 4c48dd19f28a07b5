import type { Clause } from '../../clause/chunk-sentence.ts'
import { byAgents, groupAt, groupsAt, isGroup, listRight, subjectsOf, verbOf } from '../../clause/clause-walk.ts'
import { domainOf } from '../../counted/domain.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule } from '../../frame-rule.ts'
import { byAny, byVerb } from '../../woken-by.ts'

const VOLLEYS = /^(salvo|salvos|barrage|volley|swarm|wave|hail|combination)$/
const STRIKES = /^(attack|target|strike|hit|bombard|shell|pound|bomb)$/
const FLYING = /^(helicopters?|planes?|jets?|aircraft|warplanes?)$/

const strikeBefore = (clause: Clause, at: number): number => {
  for (let here = at - 1; here >= 0; here -= 1) if (STRIKES.test(verbOf(clause, here)?.lemma ?? '')) return here
  return -1
}

const agentsOfStrike = (clause: Clause, at: number): readonly number[] =>
  verbOf(clause, at)?.passive === true ? byAgents(clause, at) : subjectsOf(clause, at)

/** "The barrage consisted of 23 missiles": where its parts begin; -1 when none are told. */
const madeOf = (clause: Clause, at: number): number => {
  // "The barrage had included 297 drones"
  const from = verbOf(clause, at + 1)?.form === 'copula' ? at + 2 : at + 1
  if (clause.chunks[from]?.type === 'including' && /^include/.test(clause.chunks[from]?.word ?? '')) return from + 1
  const verb = verbOf(clause, at + 1)
  if (!verb || verb.negated || !/^(consist|comprise|compose|include|make up)$/.test(verb.lemma)) return -1
  return clause.chunks[at + 2]?.word === 'of' ? at + 3 : at + 2
}

/** "a salvo of eight rockets", "attacked with eight drones and five missiles": what was launched. */
export const volleys: FrameRule = {
  name: 'frames/volley',
  onlyFigures: true,
  wokenBy: byAny(
    (word) => VOLLEYS.test(word),
    byVerb((lemma) => STRIKES.test(lemma)),
  ),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const group = chunk.type === 'group' ? below.groups[chunk.index] : undefined
      const volley =
        group !== undefined &&
        group.head >= 0 &&
        VOLLEYS.test(below.tokens.folded[group.head] ?? '') &&
        clause.chunks[at + 1]?.word === 'of'
      const armedWith =
        chunk.type === 'preposition' &&
        chunk.word === 'with' &&
        clause.verbs.some((verb) => verb.end <= chunk.first && STRIKES.test(verb.lemma))
      const made =
        group !== undefined && group.head >= 0 && VOLLEYS.test(below.tokens.folded[group.head] ?? '')
          ? madeOf(clause, at)
          : -1
      const first = made >= 0 ? made : volley ? at + 2 : armedWith ? at + 1 : -1
      if (first < 0 || !isGroup(clause, first) || verbOf(clause, at - 1)?.negated) continue
      // "they attacked the port with eight drones": whoever attacks is who launched.
      const strike = armedWith ? strikeBefore(clause, at) : -1
      const agents = strike < 0 ? [] : groupsAt(below, clause, agentsOfStrike(clause, strike))
      for (const position of listRight(clause, first)) {
        const index = groupAt(clause, position)
        const item = below.groups[index]
        if (
          item &&
          item.quantity >= 0 &&
          (domainOf(below, item) === 'airborne' || /^bombs$/.test(below.tokens.folded[item.head] ?? '')) &&
          !FLYING.test(below.tokens.folded[item.head] ?? '')
        )
          yield found(view, makeFrame(index, 'launched', chunk, { agents }))
      }
    }
  },
}
