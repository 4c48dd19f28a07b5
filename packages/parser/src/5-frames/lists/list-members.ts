import { isPeople } from '../../4-mentions/en/nouns.ts'
import type { Group } from '../../4-mentions/group.ts'
import type { Mentioned } from '../../4-mentions/mentioned.ts'
import type { Found } from '../../engine/rule.ts'
import { isApposition } from '../apposition.ts'
import { canBeCounted } from '../counted/can-be-counted.ts'
import type { Clause } from '../clause/chunk-sentence.ts'
import { groupAt, isGroup, listRight, skipAside, skipModifiers, startsClause, verbOf } from '../clause/clause-walk.ts'
import { domainOf } from '../counted/domain.ts'
import { type Frame, makeFrame } from '../frame.ts'
import { isAnotherAct } from '../is-another-act.ts'
import type { FrameView } from '../frame-rule.ts'
import { isRemark } from '../is-remark.ts'
import { isOfPeople, isPeopleLike } from '../counted/is-of-people.ts'
import { nounApposed } from '../parts/name-parts.ts'
import { isFoundBesideBodies } from './is-found-beside-bodies.ts'
import { pastSemicolons } from './past-semicolons.ts'
import { type Frames, positionOf, stamp } from '../place-frame.ts'

/** The token at which the verb behind a group begins; -1 when none follows. */
const verbBehind = (clause: Clause, at: number): number => {
  const verb = verbOf(clause, skipModifiers(clause, at + 1))
  return verb?.first ?? -1
}

/** "Twelve were killed in Bunia, six in Beni": the bare figure with a place of its own behind a comma or "and"; -1 for none. */
const goesOnElsewhere = (clause: Clause, mark: number): number => {
  const { chunks } = clause
  if (!/^(comma|and|semicolon)$/.test(chunks[mark]?.type ?? '')) return -1
  const figure = skipAside(
    clause,
    chunks[mark]?.type !== 'and' && (chunks[mark + 1]?.type === 'and' || chunks[mark + 1]?.word === 'with')
      ? mark + 2
      : mark + 1,
  )
  const chunk = chunks[figure]
  const elsewhere = /^(in|at|near|on|outside|over)$/.test(chunks[figure + 1]?.word ?? '')
  const bare = isGroup(clause, figure) && chunk?.counted === true && chunk.end - chunk.first <= 3 && elsewhere
  return bare && !startsClause(clause, figure) ? figure : -1
}

/** Whether a frame tells of the subject before its verb, a figure as well. */
const isOfSubject = ({ groups }: Mentioned, clause: Clause, { group }: Frame, verbAt: number): boolean => {
  const affected = groups[group]
  const isCounted = affected !== undefined && isItem(affected)
  return isCounted && affected.first < (clause.chunks[verbAt]?.first ?? 0)
}

/** The position of the verb of a frame; -1 where something else tells it. */
const verbAtOf = (clause: Clause, { predicate }: Frame): number =>
  clause.chunks.findIndex((chunk) => chunk.type === 'verb' && chunk.first === predicate.first)

/** "15 kg was recovered from a house and four timers": items named behind the verb that befell the first. */
const trailing = ({ below, clause }: FrameView, frame: Frame): readonly number[] => {
  const verbAt = verbAtOf(clause, frame)
  if (verbAt < 0) return []
  let next = skipModifiers(clause, verbAt + 1)
  const gapped = goesOnElsewhere(clause, next)
  if (gapped >= 0 && isOfSubject(below, clause, frame, verbAt)) return listRight(clause, gapped)
  if (verbOf(clause, verbAt)?.passive !== true) return []
  if (clause.chunks[next]?.type === 'comma') next += 1
  if (clause.chunks[next]?.type !== 'and') return []
  const first = skipAside(clause, next + 1)
  const group = isGroup(clause, first) ? below.groups[groupAt(clause, first)] : undefined
  const fits =
    group !== undefined &&
    (group.quantity >= 0 || /^an?$/.test(group.determiner ?? '')) &&
    (group.head >= 0 || clause.chunks[first + 1]?.type === 'preposition')
  if (!fits || startsClause(clause, first)) return []
  const members = listRight(clause, first)
  return opensNext(clause, Math.max(...members)) ? [] : members
}

/** "were killed and two guards of the mine, were hurt": a list that a comma alone parts from the verb said of it. */
const opensNext = (clause: Clause, last: number): boolean => {
  const comma = skipModifiers(clause, last + 1)
  const verb = clause.chunks[comma]?.type === 'comma' ? verbOf(clause, comma + 1) : undefined
  return verb?.form === 'finite' && verb.passive
}

/** "28 deaths, a military official who …": a single person behind a mere comma belongs to another clause. */
const isLoosePerson = ({ clause }: FrameView, group: Group, at: number): boolean =>
  group.quantity < 0 &&
  isPeople(group.class) &&
  (clause.chunks[at - 1]?.type === 'comma' || clause.chunks[at + 1]?.type === 'relative')

/** A list counts what carries a figure and what stands with "a" or "an". */
const isItem = (group: Group): boolean => group.quantity >= 0 || /^(a|an|one|another)$/.test(group.determiner ?? '')

/** Members of a list that no word speaks of directly share what befell the others. */
export const listMembers = (view: FrameView, frames: Frames): Frames => {
  const { below, clause } = view
  const taken = new Set(frames.map(({ value }) => value.group))
  const added: Found<Frame>[] = []
  for (const { rule, value } of frames) {
    const at = positionOf(view, value.group)
    // Names are read one by one; what stands among them describes them.
    if (at < 0 || rule === 'frames/named-as') continue
    const passive = verbOf(clause, verbAtOf(clause, value))?.passive === true
    const before = passive ? pastSemicolons(clause, at) : []
    const members = [...before, ...listRight(clause, at), ...trailing(view, value)]
    for (const member of members) {
      const index = groupAt(clause, member)
      const group = below.groups[index]
      if (isAnotherAct(view, member) || isFoundBesideBodies(view, value, index)) continue
      if (isApposition(below, clause, members, member) || (group && isLoosePerson(view, group, member))) continue
      if (
        !group ||
        taken.has(index) ||
        !isItem(group) ||
        isRemark(below, below.groups[value.group], group) ||
        !canBeCounted(below, index, value.measure) ||
        (startsClause(clause, member) && verbBehind(clause, member) !== value.predicate.first)
      )
        continue
      const domain = domainOf(below, group)
      const fits = isOfPeople(value.measure)
        ? isPeopleLike(view, index)
        : /^(materiel|airborne|unknown|elided)$/.test(domain) || (domain === 'name' && group.quantity >= 0)
      if (!fits) continue
      taken.add(index)
      added.push(
        stamp(
          view,
          makeFrame(index, value.measure, value.predicate, {
            // "three settlers, one a woman, were hurt"
            ...(member > at && nounApposed(view, member) >= 0 ? { subsetOf: value.group } : {}),
            agents: value.agents,
            owner: value.owner,
            hedge: value.hedge,
          }),
          'frames/list',
        ),
      )
    }
  }
  return added
}
