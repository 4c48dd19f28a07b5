import type { Measure } from '@reportedly/schema'
import type { Group } from '../../../4-mentions/group.ts'
import { isPeople } from '../../../4-mentions/en/nouns.ts'
import type { Clause } from '../../clause/chunk-sentence.ts'
import { groupAt, isGroup, subjectsOf, verbOf } from '../../clause/clause-walk.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { takenBefore } from '../../taken-before.ts'
import { byAny, byVerb } from '../../woken-by.ts'

const NEWS = /^(news|word|trace|sign|signs|information)$/

const isCountedPerson = (group: Group | undefined): boolean =>
  group !== undefined && group.quantity >= 0 && (isPeople(group.class) || group.class === 'elided')

/** Who is not back: people are missing, craft are lost. */
const measureOf = (group: Group | undefined): Measure | undefined => {
  if (!group || group.quantity < 0) return undefined
  if (isCountedPerson(group)) return 'missing'
  return /^(aircraft|vehicles|vessels)$/.test(group.class) ? 'lost' : undefined
}

/** "no word since Monday of three nurses": behind the time. */
const pastWhen = ({ chunks }: Clause, at: number): number => {
  const time = /^(since|on)$/.test(chunks[at]?.word ?? '') ? at + 1 : at
  return chunks[time]?.type === 'time' ? time + 1 : at
}

/** "no news of 14 fishermen", "nothing has been heard of the two engineers", "contact was lost with eight men". */
const soughtAt = ({ below, clause }: FrameView, at: number): number => {
  const { folded } = below.tokens
  const { chunks } = clause
  const noun = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  const word = folded[noun?.head ?? -1] ?? ''
  if (noun && NEWS.test(word) && (noun.determiner === 'no' || isNone(below, noun))) {
    const of = pastWhen(clause, at + 1)
    return chunks[of]?.word === 'of' && isGroup(clause, of + 1) ? of + 1 : -1
  }
  const verb = verbOf(clause, at)
  if (!verb || verb.negated || !verb.passive) return -1
  const subject = folded[(chunks[at - 1]?.end ?? 0) - 1] ?? ''
  const heard = verb.lemma === 'hear' && subject === 'nothing' && /^(of|from)$/.test(chunks[at + 1]?.word ?? '')
  const lost = verb.lemma === 'lose' && subject === 'contact' && chunks[at + 1]?.word === 'with'
  return (heard || lost) && isGroup(clause, at + 2) ? at + 2 : -1
}

const isNone = ({ quantities }: FrameView['below'], { quantity }: Group): boolean =>
  quantities[quantity]?.value.high === 0

/** The missing, told by what did not come: "nine soldiers did not return", "there is no news of 14 fishermen". */
export const noReturn: FrameRule = {
  name: 'frames/no-return',
  onlyFigures: true,
  wokenBy: byAny(
    (word) => NEWS.test(word),
    byVerb((lemma) => /^(return|hear|lose)$/.test(lemma)),
  ),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const predicate = { first: chunk.first, end: chunk.end }
      const sought = soughtAt(view, at)
      if (sought >= 0 && isCountedPerson(below.groups[groupAt(clause, sought)]))
        yield found(view, makeFrame(groupAt(clause, sought), 'missing', predicate))
      const verb = chunk.type === 'verb' ? verbOf(clause, at) : undefined
      if (verb?.lemma !== 'return' || !verb.negated || verb.passive || verb.hedge !== null) continue
      for (const position of subjectsOf(clause, at)) {
        const measure = measureOf(below.groups[groupAt(clause, position)])
        if (measure && !takenBefore(clause, position, at))
          yield found(view, makeFrame(groupAt(clause, position), measure, predicate))
      }
    }
  },
}
