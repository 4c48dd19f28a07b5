import { isPeople } from '../../4-mentions/en/nouns.ts'
import { groupAt, isGroup, subjectsOf, verbOf } from '../clause/clause-walk.ts'
import { BRINGS_ABOUT, PROSPECTIVE } from '../en/auxiliaries.ts'
import type { Frame } from '../frame.ts'
import type { FrameView } from '../frame-rule.ts'
import type { VerbGroup } from '../verb-group/verb-group.ts'

const lastWord = (clause: FrameView['clause'], at: number): string => clause.chunks[at]?.word ?? ''

/** "fears that 40 people have been killed", "feared at least 100 had died": what is feared is told as such. */
const isFeared = (clause: FrameView['clause'], at: number): boolean => {
  for (let here = at - 1; here >= 0 && here > at - 10; here -= 1) {
    const chunk = clause.chunks[here]
    if (chunk?.type === 'verb') return verbOf(clause, here)?.lemma === 'fear' && verbOf(clause, here)?.passive !== true
    if (chunk?.type === 'subordinator' ? chunk.word !== 'that' : /^(comma|semicolon|and|or)$/.test(chunk?.type ?? ''))
      return false
  }
  return false
}

/** Whether the subject of a copula can do something: in "the aim is to free them" it cannot. */
const areSomebody = (below: FrameView['below'], clause: FrameView['clause'], at: number): boolean =>
  subjectsOf(clause, at).some((position) => {
    const group = below.groups[groupAt(clause, position)]
    return group !== undefined && (isPeople(group.class) || /^(name|elided|organisation)$/.test(group.class))
  })

/** How sure the telling is: an infinitive takes it from what it hangs on; 'none' where it tells a mere purpose. */
export const hedgeOf = ({ below, clause }: FrameView, at: number, verb: VerbGroup): Frame['hedge'] | 'none' => {
  if (verb.form !== 'infinitive') return verb.hedge ?? (isFeared(clause, at) ? 'feared' : null)
  for (let here = at - 1; here >= 0 && here > at - 8; here -= 1) {
    const before = verbOf(clause, here)
    // "had to flee": they did.
    if (before?.form === 'copula' && /^(had|have|has)$/.test(below.tokens.folded[before.end - 1] ?? ''))
      return verb.hedge
    // "the rebels are to free 40 captives": it is agreed or planned.
    if (before?.form === 'copula' && here === at - 1 && areSomebody(below, clause, here)) return 'feared'
    // "died while trying to save a child": nobody says that it was done.
    if (before && /^(try|attempt)$/.test(before.lemma)) return 'none'
    // "was offered to surrender, which he refused": nobody says that it was done.
    if (before?.passive && /^(offer|ask|urge|tell|invite|request|beg|advise)$/.test(before.lemma)) return 'none'
    if (before)
      return PROSPECTIVE.has(before.lemma)
        ? 'feared'
        : /^(be|use|deploy|send|launch|conduct|carry out|need|require|base)$/.test(before.lemma)
          ? 'none'
          : verb.hedge
    // "forced 500 civilians in North Kivu to flee"
    if (isGroup(clause, here) && clause.chunks[here - 1]?.type === 'preposition' && isGroup(clause, here - 2)) continue
    // "an operation to free 10 hostages" is a purpose; "only to kill two" a result.
    if (isGroup(clause, here)) {
      const earlier = verbOf(clause, here - 1)
      if (earlier && BRINGS_ABOUT.test(earlier.lemma)) return verb.hedge
      return clause.chunks[at - 1]?.word === 'only'
        ? verb.hedge
        : /^(threat|plan|plot|bid|attempt|order|vow)s?$/.test(lastWord(clause, here))
          ? 'feared'
          : 'none'
    }
  }
  return verb.hedge
}
