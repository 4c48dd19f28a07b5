import type { Clause } from '../../clause/chunk-sentence.ts'
import { groupAt, isGroup, subjectsOf } from '../../clause/clause-walk.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import type { NounClass } from '../../../4-mentions/en/nouns.ts'
import { byClass, byVerb } from '../../woken-by.ts'

/** Verbs of coming to a fight; "flee", "drive" and "travel" are left out: whoever merely drives by took no part. */
const COMES =
  /^(come|arrive|attack|storm|raid|enter|invade|burst|descend|swoop|assault|advance|move|ride|charge|reinforce|patrol|open|converge|intervene|cross|go)$/
const ABOARD = /^(on|in|aboard|with|riding|using|atop)$/
const FURTHEST = 12

/** "the attackers, riding 50 motorcycles, …": whom an aside speaks of stands right before its comma. */
const whoComes = (clause: Clause, at: number): readonly number[] => {
  const subjects = subjectsOf(clause, at)
  const aside = subjects.length === 0 && clause.chunks[at - 1]?.type === 'comma' && isGroup(clause, at - 2)
  return aside ? [at - 2] : subjects
}

/** Whether those who come may fight: armed people, a force, or a pronoun, which stands for them in a report of a fight. */
const mayFight = ({ below, clause }: FrameView, at: number): boolean =>
  whoComes(clause, at).some((position) => {
    const group = below.groups[groupAt(clause, position)]
    if (!group) return false
    if (/^(non-state-armed|state-forces|organisation)$/.test(group.class)) return true
    if (group.class === 'pronoun') return below.tokens.folded[group.end - 1] === 'they'
    return group.class === 'name' || /^(patrol|enemy|gang|mob)$/.test(below.tokens.folded[group.head] ?? '')
  })

/** Vehicles that fighters come in, and fighters that others come with. */
const isBrought = (kind: string, preposition: string): boolean =>
  /^(vehicles|vessels)$/.test(kind) || (preposition === 'with' && /^(state-forces|non-state-armed)$/.test(kind))

/** What may come aboard or be come with. */
const BROUGHT: ReadonlySet<NounClass> = new Set(['vehicles', 'vessels', 'state-forces', 'non-state-armed'])

/** "They arrived on about 60 motorcycles", "the attackers came in eight vehicles": what the fighters came with. */
export const cameAboard: FrameRule = {
  name: 'frames/came-aboard',
  onlyFigures: true,
  wokenBy: byVerb((lemma) => COMES.test(lemma)),
  onlyWith: byClass(BROUGHT),
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      if (verb.negated || !COMES.test(verb.lemma.split(' ')[0] ?? '')) continue
      if (verb.passive && verb.lemma !== 'reinforce') continue
      if (!mayFight(view, at)) continue
      // "the attackers, riding some 50 motorcycles"
      const ridden =
        verb.lemma === 'ride' && isGroup(clause, at + 1) ? below.groups[groupAt(clause, at + 1)] : undefined
      if (ridden && ridden.quantity >= 0 && ridden.class === 'vehicles')
        yield found(view, makeFrame(groupAt(clause, at + 1), 'strength', { first: verb.first, end: verb.end }))
      for (let here = at + 1; here < clause.chunks.length && here < at + FURTHEST; here += 1) {
        const link = clause.chunks[here]
        if (!link || /^(verb|subordinator|relative|semicolon|colon|including)$/.test(link.type)) break
        if (link.type !== 'preposition' || !ABOARD.test(link.word) || !isGroup(clause, here + 1)) continue
        const index = groupAt(clause, here + 1)
        const group = below.groups[index]
        if (group && group.quantity >= 0 && isBrought(group.class, link.word))
          yield found(view, makeFrame(index, 'strength', { first: verb.first, end: verb.end }, { hedge: verb.hedge }))
      }
    }
  },
}
