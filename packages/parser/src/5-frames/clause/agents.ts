import type { Clause } from './chunk-sentence.ts'
import { isGroup, verbOf } from './at-position.ts'
import { listRight } from './lists.ts'

/** Positions of the agents that "by" names behind a passive. */
export const byAgents = (clause: Clause, at: number): readonly number[] => {
  for (let here = at + 1; here < clause.chunks.length && here < at + 12; here += 1) {
    const chunk = clause.chunks[here]
    // "were killed and 206 wounded by shelling": the second participle shares its "by" with the first.
    const next = verbOf(clause, here)
    // "were killed and documented by a monitor": whoever counts the dead killed nobody.
    if (next && /^(document|record|register|report|verify|confirm|count)$/.test(next.lemma)) return []
    if (next?.form === 'bare' && !isGroup(clause, here + 1) && isCoordinated(clause, here)) continue
    if (chunk?.type === 'preposition' && chunk.word === 'by') {
      const agent = clause.chunks[here + 1]?.type === 'quote' ? here + 2 : here + 1
      return isGroup(clause, agent) ? listRight(clause, agent) : []
    }
    if (
      chunk?.type === 'verb' ||
      chunk?.type === 'subordinator' ||
      chunk?.type === 'semicolon' ||
      chunk?.type === 'relative'
    )
      return []
  }
  return []
}

/** Whether a participle goes on from another: "and wounded", "and 206 wounded", ", 20 wounded". */
const isCoordinated = ({ chunks }: Clause, at: number): boolean => {
  const before = chunks[at - 1]?.type === 'group' ? at - 2 : at - 1
  return /^(and|or|comma)$/.test(chunks[before]?.type ?? '')
}

/** Who stands behind an event that is the subject: "an operation conducted by the army", "an attack by gunmen". */
export const agentsOfEvent = (clause: Clause, at: number): readonly number[] => {
  for (let here = at + 1; here < clause.chunks.length && here < at + 12; here += 1) {
    const chunk = clause.chunks[here]
    if (chunk?.type === 'preposition' && chunk.word === 'by' && isGroup(clause, here + 1))
      return listRight(clause, here + 1)
    const verb = verbOf(clause, here)
    // "an attack also blamed on the rebels", "a raid attributed to the gang"
    const laidTo = verb?.lemma === 'blame' ? 'on' : verb?.lemma === 'attribute' ? 'to' : null
    if (laidTo !== null && clause.chunks[here + 1]?.word === laidTo && isGroup(clause, here + 2))
      return listRight(clause, here + 2)
    if (chunk?.type === 'comma' || chunk?.type === 'and' || (verb && verb.form !== 'bare')) return []
    if (
      verb &&
      !/^(conduct|carry out|launch|lead|stage|mount|orchestrate|organise|organize|perpetrate|claim|commit|blame|attribute|plan|fire)$/.test(
        verb.lemma,
      )
    )
      return []
  }
  return []
}
