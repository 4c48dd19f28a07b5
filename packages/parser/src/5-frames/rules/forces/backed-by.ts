import { byAgents, groupAt, isGroup, listRight, verbOf } from '../../clause/clause-walk.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { byAny, byVerb } from '../../woken-by.ts'

const BACKS = /^(back|support|escort|accompany|assist|reinforce|join)$/
const FORCES = /^(state-forces|non-state-armed|vehicles|aircraft|vessels)$/

const SUPPORT = /^(support|backing|assistance|help|participation|cover)$/

/** Those behind "backed by", "with the support of". */
const backers = ({ below, clause }: FrameView, at: number): readonly number[] => {
  const verb = verbOf(clause, at)
  if (verb)
    return !verb.negated && BACKS.test(verb.lemma) && clause.chunks[at + 1]?.word === 'by' ? byAgents(clause, at) : []
  const noun = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  const supports =
    noun !== undefined &&
    SUPPORT.test(below.tokens.folded[noun.head] ?? '') &&
    /^(with|under)$/.test(clause.chunks[at - 1]?.word ?? '') &&
    clause.chunks[at + 1]?.word === 'of'
  return supports && isGroup(clause, at + 2) ? listRight(clause, at + 2).slice(0, 1) : []
}

/** "troops backed by two helicopters", "a convoy escorted by 40 soldiers": who or what took part beside those named. */
export const backedBy: FrameRule = {
  name: 'frames/backed-by',
  onlyFigures: true,
  wokenBy: byAny(
    (word) => SUPPORT.test(word),
    byVerb((lemma) => BACKS.test(lemma)),
  ),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      for (const position of backers(view, at)) {
        const group = below.groups[groupAt(clause, position)]
        const isCounted =
          group !== undefined && group.quantity >= 0 && below.quantities[group.quantity]?.value.high !== 0
        if (isCounted && FORCES.test(group.class))
          yield found(view, makeFrame(groupAt(clause, position), 'strength', { first: chunk.first, end: chunk.end }))
      }
    }
  },
}
