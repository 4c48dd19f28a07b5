import { groupAt, isGroup, verbOf } from '../../clause/clause-walk.ts'
import { domainOf, measureFor } from '../../counted/domain.ts'
import { VERB_SENSES } from '../../en/senses.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'

const IN_ALL = /^(in all|in total|altogether|all told)\b/
const EVERYONE = /^(everyone|everybody|all|anyone)$/
const FARTHEST = 14

const saysInAll = ({ below }: FrameView, end: number): boolean =>
  IN_ALL.test(below.tokens.folded.slice(end, end + 2).join(' '))

/** The last verb of an outcome before a comma, if what stands between speaks of everyone; -1 for none. */
const verbOfAll = ({ below, clause }: FrameView, comma: number): number => {
  let all = false
  for (let here = comma - 1; here >= 0 && here > comma - FARTHEST; here -= 1) {
    const chunk = clause.chunks[here]
    if (!chunk || /^(semicolon|colon)$/.test(chunk.type)) return -1
    all ||= below.tokens.folded.slice(chunk.first, chunk.end).some((word) => EVERYONE.test(word))
    const verb = verbOf(clause, here)
    // "everyone on board died": they stand before it.
    if (!verb || !VERB_SENSES.has(verb.lemma)) continue
    const first = clause.chunks[Math.max(0, here - 5)]?.first ?? 0
    all ||= below.tokens.folded.slice(first, verb.first).some((word) => EVERYONE.test(word))
    return all && !verb.negated ? here : -1
  }
  return -1
}

/** "killing everyone inside, 23 soldiers in all": how many all of them were. */
export const inAll: FrameRule = {
  name: 'frames/in-all',
  onlyFigures: true,
  wokenBy: (word) => EVERYONE.test(word) || word === 'total',
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const group = chunk.type === 'group' ? below.groups[chunk.index] : undefined
      if (!group || group.quantity < 0 || clause.chunks[at - 1]?.type !== 'comma' || !isGroup(clause, at)) continue
      const verbAt = saysInAll(view, group.end) ? verbOfAll(view, at - 1) : -1
      const verb = verbAt < 0 ? undefined : verbOf(clause, verbAt)
      const sense = verb && VERB_SENSES.get(verb.lemma)
      const domain = domainOf(below, group)
      const measure = sense && (domain === 'elided' ? sense.people : measureFor(below, sense, group, domain))
      if (verb && measure)
        yield found(
          view,
          makeFrame(groupAt(clause, at), measure, { first: verb.first, end: verb.end }, { hedge: verb.hedge }),
        )
    }
  },
}
