import type { Measure } from '@reportedly/schema'
import { isPeople } from '../../../4-mentions/en/nouns.ts'
import { isSingle } from '../../counted/can-be-counted.ts'
import type { Chunk } from '../../clause/chunk.ts'
import { groupAt, isGroup } from '../../clause/clause-walk.ts'
import { outcomeBefore } from '../../outcome-before.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { byVerb } from '../../woken-by.ts'

const NAMES = /^(name|identify|list)$/
const THOSE: readonly (readonly [RegExp, Measure])[] = [
  [
    /\b(the|their|its|those) (dead|deceased|fallen|killed)\b|\b(victims|martyrs|fatalities|bodies)\b|\b(slain|killed|dead) \w+(s|men|women|people)\b|\b\w+(s|men|women|people) (killed|slain)\b/,
    'killed',
  ],
  [
    /\b(the|their|its|those) (wounded|injured|hurt)\b|\b(wounded|injured) \w+(s|men|women|people)\b|\b\w+(s|men|women|people) (wounded|injured)\b/,
    'injured',
  ],
  [/\b(abducted|kidnapped|hostages|abductees)\b/, 'abducted'],
  [/\b(missing|disappeared)\b/, 'missing'],
  [/\b(arrested|detained|detainees|arrestees)\b/, 'captured'],
]
const LONGEST_LIST = 60

/** The names behind "as" or a colon, in their order; a name behind a preposition says where from, not who. */
const namesBehind = (view: FrameView, from: number): readonly number[] => {
  const { below, clause } = view
  const names: number[] = []
  for (let at = from; at < clause.chunks.length && at < from + LONGEST_LIST; at += 1) {
    const chunk = clause.chunks[at]
    if (!chunk || /^(verb|subordinator|relative|semicolon|colon|dash)$/.test(chunk.type)) break
    const group = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
    if (!group || clause.chunks[at - 1]?.type === 'preposition') continue
    const kin = isPeople(group.class) && names.length > 0 && /^(his|her|their)$/.test(group.determiner ?? '')
    const isName = group.class === 'name' && isSingle(below, group, 'killed') && !isOtherName(view, at)
    if (isName || (kin && (group.quantity >= 0 || !group.plural))) names.push(at)
  }
  return names
}

/** "alias “Kagi Dats”": another name of the one before. */
const isOtherName = ({ below, clause }: FrameView, at: number): boolean =>
  /\b(alias|aka|alyas|nicknamed|dubbed|known as|called)\b/.test(
    below.tokens.folded
      .slice(Math.max(0, (clause.chunks[at]?.first ?? 0) - 3), clause.chunks[at]?.first ?? 0)
      .join(' '),
  )

/** What befell those who are named: the words between the start of the sentence, or its last break, and the verb. */
const measureOfNamed = ({ below, clause }: FrameView, verbAt: number, asAt: number): Measure | undefined => {
  let from = verbAt
  while (from > 0 && !/^(semicolon|colon)$/.test(clause.chunks[from - 1]?.type ?? '')) from -= 1
  const first = clause.chunks[from]?.first ?? 0
  const words = below.tokens.folded.slice(first, clause.chunks[asAt]?.first ?? first).join(' ')
  const told = THOSE.find(([pattern]) => pattern.test(words))?.[1]
  // "it named four of them as": them of whom the words before tell.
  return told ?? (/\b(of them|them)\b/.test(words) ? outcomeBefore({ below, clause }, first) : undefined)
}

/** "named as …", "have been identified: …" */
const opensNames = (chunk: Chunk | undefined): boolean => chunk?.word === 'as' || chunk?.type === 'colon'

/** "The victims were named as Reza Karimi and Ali Barat": each named person is one; a single name may repeat a figure. */
export const namedAs: FrameRule = {
  name: 'frames/named-as',
  wokenBy: byVerb((lemma) => NAMES.test(lemma)),
  onlyWith: (word) => word === 'as' || word === ':',
  *find(view) {
    const { clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      if (verb.negated || !NAMES.test(verb.lemma)) continue
      let asAt = at + 1
      while (asAt < at + 6 && !opensNames(clause.chunks[asAt])) asAt += 1
      const measure = opensNames(clause.chunks[asAt]) ? measureOfNamed(view, at, asAt) : undefined
      const names = measure ? namesBehind(view, asAt + 1) : []
      if (!measure || names.length < 2) continue
      for (const position of names)
        yield found(view, makeFrame(groupAt(clause, position), measure, { first: verb.first, end: verb.end }))
    }
  },
}
