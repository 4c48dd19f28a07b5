import { groupAt, isGroup, skipAside, subjectsOf, verbOf } from '../../clause/clause-walk.ts'
import { lookupActor } from '../../../4-mentions/registry/lookup-actor.ts'
import { makeFrame } from '../../frame.ts'
import { byAny, byVerb } from '../../woken-by.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'

const FIGHTS =
  /^(firefight|gunfight|clash|clashes|battle|gunbattle|fight|fighting|shootout|shoot-out|confrontation|encounter|engagement|skirmish|exchange)$/
const MEETS = /^(meet|encounter|confront|face|fight|battle|engage|repel|beat back|chase|intercept|spot)$/
const ARMED = /\b(armed|gunmen|fighters?|attackers?|militants?|rebels?|insurgents?|terrorists?|guerrillas?|bandits?)\b/

/** A counted group of people who fight: by their noun, or because the text calls them armed. */
const isArmed = ({ below, clause }: FrameView, at: number): boolean => {
  const group = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  if (!group || group.quantity < 0) return false
  if (group.class === 'non-state-armed') return true
  const isSome = group.class === 'unknown-people' || below.tokens.folded[group.head] === 'members'
  // "20 members of the rebel group"
  const end = Math.max(group.end, group.reach, below.tokens.folded[group.end] === 'of' ? group.end + 6 : 0)
  return isSome && ARMED.test(below.tokens.folded.slice(group.first, end).join(' '))
}

/** "troops encountered around 120 Abu Sayyaf members": those of a band whom forces come upon. */
const isMetByForces = ({ below, clause }: FrameView, at: number, figure: number): boolean => {
  const met = isGroup(clause, figure) ? below.groups[groupAt(clause, figure)] : undefined
  if (!met || met.quantity < 0 || !/^(members|elements|men)$/.test(below.tokens.folded[met.head] ?? '')) return false
  const others = met.plural && meetsBetween({ below, clause }, figure) ? [figure - 2] : subjectsOf(clause, at)
  return others.some((position) => below.groups[groupAt(clause, position)]?.class === 'state-forces')
}

/** "a firefight with some 20 members of the New People's Army": of a force, by its name. */
const areMembers = ({ below, clause }: FrameView, figure: number): boolean => {
  const group = isGroup(clause, figure) ? below.groups[groupAt(clause, figure)] : undefined
  const name = group && group.quantity >= 0 && below.tokens.folded[group.end] === 'of' ? group.end + 1 : -1
  if (name < 0 || !/^(members|elements|men)$/.test(below.tokens.folded[group?.head ?? -1] ?? '')) return false
  const first = below.tokens.folded[name] === 'the' ? name + 1 : name
  const end = Math.max(group?.reach ?? first, first + 1)
  return lookupActor(below.text.slice(below.tokens.start[first], below.tokens.end[end - 1])) !== null
}

/** "between soldiers and nine members": the two sides of one fight. */
const meetsBetween = ({ clause }: FrameView, figure: number): boolean =>
  clause.chunks[figure - 1]?.type === 'and' && clause.chunks[figure - 3]?.word === 'between'

/** Where the other side begins: behind "with", "it out with" or "between X and"; -1 when nobody is named. */
const behindWith = ({ below, clause }: FrameView, at: number): number => {
  const { chunks } = clause
  const between = chunks.slice(at + 1, at + 4).findIndex(({ word }) => word === 'between')
  const sides = between < 0 ? -1 : at + 2 + between
  if (sides > 0 && isGroup(clause, sides) && chunks[sides + 1]?.type === 'and') return sides + 2
  const from = below.tokens.folded[clause.chunks[at + 1]?.first ?? -1] === 'it' ? at + 3 : at + 1
  return clause.chunks[from]?.word === 'with' ? from + 1 : -1
}

/** "a firefight with some 40 armed men", "the patrol met about 20 armed men": how many the other side were. */
export const faced: FrameRule = {
  name: 'frames/faced',
  onlyFigures: true,
  wokenBy: byAny(
    (word) => FIGHTS.test(word),
    byVerb(
      (lemma) =>
        /^(clash|fight|chance|come|happen|stumble)$/.test(lemma) || MEETS.test(lemma) || MEETS.test(`${lemma} back`),
    ),
  ),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const verb = chunk.type === 'verb' ? verbOf(clause, at) : undefined
      const noun = chunk.type === 'group' ? below.groups[chunk.index] : undefined
      const isFight = noun !== undefined && noun.head >= 0 && FIGHTS.test(below.tokens.folded[noun.head] ?? '')
      const meets = verb !== undefined && !verb.negated && !verb.passive && MEETS.test(verb.lemma)
      // "were met with 400 rebels"
      const clashes = verb?.lemma === 'clash' || (verb?.lemma === 'meet' && verb.passive)
      const happensOn = verb !== undefined && /^(chance|come|happen|stumble)$/.test(verb.lemma.split(' ')[0] ?? '')
      const uponAt = happensOn && /^(up)?on$/.test(clause.chunks[at + 1]?.word ?? '') ? at + 2 : -1
      const figure =
        uponAt > 0
          ? uponAt
          : isFight || clashes || verb?.lemma === 'fight'
            ? behindWith(view, at)
            : meets
              ? skipAside(clause, at + 1)
              : -1
      const fights =
        isArmed(view, figure) ||
        (isFight && areMembers(view, figure)) ||
        ((meets || isFight || clashes) && isMetByForces(view, at, figure))
      if (figure > 0 && fights)
        yield found(view, makeFrame(groupAt(clause, figure), 'strength', { first: chunk.first, end: chunk.end }))
    }
  },
}
