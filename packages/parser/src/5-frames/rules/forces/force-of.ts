import { isCategory, isPeople } from '../../../4-mentions/en/nouns.ts'
import { lookupDemonym } from '../../../4-mentions/gazetteer/lookup-demonym.ts'
import type { Group } from '../../../4-mentions/group.ts'
import { groupAt, isGroup, listRight, subjectsOf, verbOf } from '../../clause/clause-walk.ts'
import { VERB_SENSES } from '../../en/senses.ts'
import { THOSE } from '../../en/those.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { byAny, byVerb } from '../../woken-by.ts'
import { isPlanned } from './is-planned.ts'
import { canFight, isBounded } from './strength.ts'

/** Forces that stand in a country for years: their size is no strength of a fight. */
const STANDING = /^(peacekeeping|stabilisation|stabilization|multinational|observer|monitoring|regional|mission|peace)$/

const isStanding = ({ below }: FrameView, group: Group): boolean =>
  below.tokens.folded.slice(group.wordsFirst, group.head + 1).some((word) => STANDING.test(word))

const GATHERED =
  /^(column|columns|convoy|convoys|patrol|patrols|force|contingent|group|groups|gang|unit|team|band|mob|crowd|detachment|squad|swarm|fleet|army|garrison|company|platoon|wave|cluster|clusters|flotilla|armada|caravan|formation|presence|participation|involvement)$/

/** Verbs that say how many a force has, or how many are sent. */
const COUNTS =
  /^(make up|number|consist|comprise|count|compose|send|order|deploy|dispatch|mobilise|mobilize|muster|field|involve|commit)$/

/** "a 22-strong patrol". */
const isStrong = ({ below }: FrameView, group: Group): boolean => {
  const quantity = below.quantities[group.quantity]
  return (
    quantity !== undefined &&
    below.tokens.folded[quantity.end] === '-' &&
    /^(strong|man|men|member|person|soldier)$/.test(below.tokens.folded[quantity.end + 1] ?? '')
  )
}

/** "the Austrians, 40,000 strong", "a column some 300 strong": whose strength it is; undefined where none of those fights. */
const strongOnes = (view: FrameView, at: number): { label: number } | undefined => {
  const { below, clause } = view
  const figure = below.groups[groupAt(clause, at)]
  const isBare = figure !== undefined && figure.head < 0 && figure.quantity >= 0
  if (!isBare || below.tokens.folded[figure.end] !== 'strong') return undefined
  const who = clause.chunks[at - 1]?.type === 'comma' ? at - 2 : at - 1
  const force = isGroup(clause, who) ? below.groups[groupAt(clause, who)] : undefined
  if (!force || force.quantity >= 0 || force.head < 0) return undefined
  const head = below.tokens.folded[force.head] ?? ''
  const fights =
    /^(state-forces|non-state-armed)$/.test(force.class) ||
    (GATHERED.test(head) && head !== 'crowd' && !isStanding(view, force)) ||
    lookupDemonym(head) !== null
  return fights ? { label: groupAt(clause, who) } : undefined
}

/** Who is said to be so many: "The attackers numbered about 60"; no one when it is what befell them: "The wounded number 60". */
const whoNumber = ({ below, clause }: FrameView, at: number): Group | undefined => {
  const [position = -1] = subjectsOf(clause, at)
  const namer = below.groups[groupAt(clause, position)]
  return namer && THOSE.has(below.tokens.folded[namer.head] ?? '') ? undefined : namer
}

/** "equipment consisting of several tanks": what makes up a thing, and no force. */
const isMadeOfParts = ({ below, clause }: FrameView, at: number): boolean =>
  /^(consist|comprise|make up|compose)$/.test(verbOf(clause, at)?.lemma ?? '') &&
  subjectsOf(clause, at).some((position) => {
    const { class: kind } = below.groups[groupAt(clause, position)] ?? {}
    return kind !== undefined && isCategory(kind) && !isPeople(kind) && !/^(vehicles|vessels|aircraft)$/.test(kind)
  })

/** "The attackers, estimated to be more than two dozen": the figure, and whom it counts; undefined for others. */
const estimated = ({ below, clause }: FrameView, at: number): { figure: number; label: number } | undefined => {
  const verb = verbOf(clause, at)
  if (verb?.lemma !== 'estimate' || (verb.form !== 'bare' && !verb.passive)) return undefined
  const link = clause.chunks[at + 1]
  const links = link?.word === 'at' || verbOf(clause, at + 1)?.form === 'copula'
  const who = clause.chunks[at - 1]?.type === 'comma' ? at - 2 : at - 1
  const group = isGroup(clause, who) ? below.groups[groupAt(clause, who)] : undefined
  const figure = below.groups[groupAt(clause, at + 2)]
  const fits =
    group?.class === 'non-state-armed' && group.quantity < 0 && figure?.class === 'elided' && figure.quantity >= 0
  return links && isGroup(clause, at + 2) && fits
    ? { figure: groupAt(clause, at + 2), label: groupAt(clause, who) }
    : undefined
}

/** What is sent, deployed or counted, and is no force that takes part. */
const tellsNoForce = ({ below }: FrameView, lemma: string, isSent: boolean, figure: Group | undefined): boolean =>
  // "has deployed 22,000 peacekeepers": a mission stands for years.
  (lemma === 'deploy' && /^peacekeepers?$/.test(below.tokens.folded[figure?.head ?? -1] ?? '')) ||
  // "ordered 100 officers to the province", not "ordered 100 officers to stop"
  (lemma === 'order' && (isSent || figure?.class !== 'state-forces')) ||
  // "20 lorries of flour were sent": only who fights is a force.
  (isSent && !/^(state-forces|non-state-armed)$/.test(figure?.class ?? '')) ||
  // "counted 66,000 new arrivals" tells of no force.
  (lemma === 'count' && figure?.class === 'unknown')

/** "The patrol, comprising ten officers": those that a force is said to be made of; -1 where nothing says it. */
const comprisedBy = ({ below, clause }: FrameView, at: number): number => {
  const group = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  const isForce =
    group !== undefined && group.quantity < 0 && GATHERED.test(below.tokens.folded[group.head] ?? '') && group.head >= 0
  const marker = clause.chunks[at + 1]?.type === 'comma' ? at + 2 : at + 1
  const isMade = clause.chunks[marker]?.word === 'comprising' && isGroup(clause, marker + 1)
  return isForce && isMade ? marker + 1 : -1
}

/** "a column with about 200 troops": what a force has with it, where that fights too. */
const isWithForces = ({ below, clause }: FrameView, at: number): boolean => {
  const had = isGroup(clause, at + 1) ? below.groups[groupAt(clause, at + 1)] : undefined
  const next = verbOf(clause, at + 2)
  // "a patrol with six soldiers wounded"
  const isHurt =
    clause.chunks[at + 2]?.type === 'state' ||
    (next?.form === 'bare' && VERB_SENSES.get(next.lemma)?.people !== undefined)
  const fights = had !== undefined && /^(state-forces|non-state-armed)$/.test(had.class) && had.quantity >= 0
  return clause.chunks[at]?.word === 'with' && fights && !isHurt
}

/** "a column of 61 vehicles", "a patrol of 40 peacekeepers"; "the attackers numbered about 60"; "sent 250 soldiers". */
export const forceOf: FrameRule = {
  name: 'frames/force-of',
  onlyFigures: true,
  wokenBy: byAny(
    (word) => word === 'strong' || GATHERED.test(word),
    byVerb((lemma) => COUNTS.test(lemma) || lemma === 'estimate'),
  ),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const verb = chunk.type === 'verb' ? verbOf(clause, at) : undefined
      const lemma = verb?.lemma ?? ''
      const next =
        verb && clause.chunks[at + 1]?.type === 'preposition' && clause.chunks[at + 1]?.word === 'of' ? at + 2 : at + 1
      const group = chunk.type === 'group' ? below.groups[chunk.index] : undefined
      const gathered =
        group !== undefined &&
        group.head >= 0 &&
        group.quantity < 0 &&
        GATHERED.test(below.tokens.folded[group.head] ?? '') &&
        !isStanding(view, group) &&
        (clause.chunks[at + 1]?.word === 'of' || isWithForces(view, at + 1))
      const comprising = gathered ? -1 : comprisedBy(view, at)
      const figureOf = below.quantities[below.groups[groupAt(clause, next)]?.quantity ?? -1]?.value
      // "did not number more than 20": the figure has the "not".
      const isNot = verb?.negated === true && !(lemma === 'number' && figureOf?.qualifier === 'up-to')
      const counts = COUNTS.test(lemma) && !isNot && !isMadeOfParts(view, at) && !isPlanned(view, at)
      const many = verb ? estimated(view, at) : undefined
      if (many)
        yield found(
          view,
          makeFrame(many.figure, 'strength', { first: chunk.first, end: chunk.end }, { label: many.label }),
        )
      const strong = group ? strongOnes(view, at) : undefined
      if (strong) yield found(view, makeFrame(chunk.index, 'strength', { first: chunk.first, end: chunk.end }, strong))
      if (group && isStrong(view, group))
        yield found(view, makeFrame(chunk.index, 'strength', { first: chunk.first, end: chunk.end }))
      if (!gathered && !counts && comprising < 0) continue
      const isSent = !gathered && verb?.passive === true && /^(send|dispatch)$/.test(lemma)
      const position =
        comprising >= 0 ? comprising : gathered ? at + 2 : isSent ? (subjectsOf(clause, at)[0] ?? -1) : next
      const index = groupAt(clause, position)
      const figure = isGroup(clause, position) ? below.groups[index] : undefined
      if (tellsNoForce(view, lemma, isSent, figure)) continue
      if (!figure || !isBounded(view, figure)) continue
      const namer = figure.head < 0 && figure.quantity >= 0 && lemma === 'number' ? whoNumber(view, at) : undefined
      // "counted more than 60 of them"; of what a bare "counted 28" is, it does not say
      const ofThem = lemma === 'count' && below.tokens.folded[figure.end - 1] === 'them'
      if (!canFight(view, figure) && !namer && !ofThem) continue
      const label = namer && namer.class !== 'pronoun' ? groupAt(clause, subjectsOf(clause, at)[0] ?? -1) : -1
      const predicate = { first: chunk.first, end: chunk.end }
      yield found(view, makeFrame(index, 'strength', predicate, { hedge: verb?.hedge ?? null, label }))
      // "consisting of 12 vehicles and 90 soldiers"
      for (const further of listRight(clause, position).slice(1)) {
        const member = below.groups[groupAt(clause, further)]
        if (member && canFight(view, member))
          yield found(view, makeFrame(groupAt(clause, further), 'strength', predicate))
      }
    }
  },
}
