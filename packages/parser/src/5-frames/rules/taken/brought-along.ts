import { isGroup, listRight, groupAt, verbOf } from '../../clause/clause-walk.ts'
import { domainOf } from '../../counted/domain.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { byVerb } from '../../woken-by.ts'

const SURRENDERS = /^(surrender|yield|defect|give up|lay down|give|return)$/

/** Whether those who bring something have given themselves up: villagers who flee bring theirs along as well. */
const haveGivenUp = ({ clause }: FrameView, at: number): boolean => {
  for (let here = at - 1; here >= 0; here -= 1) {
    const verb = verbOf(clause, here)
    if (verb && SURRENDERS.test(verb.lemma)) return !verb.negated && verb.hedge === null
  }
  return false
}

/** "14 rebels surrendered, bringing with them nine rifles": what they bring is handed in. */
export const broughtAlong: FrameRule = {
  name: 'frames/brought-along',
  wokenBy: byVerb((lemma) => lemma === 'bring'),
  onlyWith: byVerb((lemma) => /^(surrender|yield|defect|give|lay|return)$/.test(lemma)),
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      if (verb.lemma !== 'bring' || verb.negated || !haveGivenUp(view, at)) continue
      const along = clause.chunks[at + 1]?.word === 'with' || clause.chunks[at + 1]?.word === 'along'
      const first = !along ? at + 1 : isGroup(clause, at + 2) && !isGroup(clause, at + 3) ? at + 2 : at + 3
      if (!isGroup(clause, first)) continue
      for (const position of listRight(clause, first)) {
        const thing = below.groups[groupAt(clause, position)]
        if (
          thing &&
          !/^homes?$/.test(below.tokens.folded[thing.head] ?? '') &&
          /^(materiel|airborne)$/.test(domainOf(below, thing))
        )
          yield found(view, makeFrame(groupAt(clause, position), 'seized', { first: verb.first, end: verb.end }))
      }
    }
  },
}
