import { isPeople } from '../../4-mentions/en/nouns.ts'
import type { Group } from '../../4-mentions/group.ts'
import { byAgents, groupAt, isGroup, subjectsOf, verbOf } from '../clause-walk.ts'
import { ATTACK_VERBS, VERB_SENSES } from '../en/senses.ts'
import { THOSE } from '../en/those.ts'
import { firstWord } from '../first-word.ts'
import { makeFrame } from '../frame.ts'
import { found, type FrameRule, type FrameView } from '../frame-rule.ts'
import { broughtBy, mounts } from '../mounts.ts'
import type { VerbGroup } from '../verb-group.ts'
import { makesTell } from '../telling-words.ts'
import { byAny, byVerb, tellsOutcome } from '../woken-by.ts'

const FORCES = /^(column|convoy|force|contingent|group|gang|unit|patrol|team|garrison|band|mob|crowd)$/

/** Verbs of movement: they speak of a strength only when armed groups are their subject. */
const MOVES =
  /^(appear|break|come|arrive|cross|enter|take|carry|open|swoop|descend|defend|hold|man|invade|join|board|advance)$/

const canFight = ({ below }: FrameView, group: Group): boolean =>
  group.quantity >= 0 &&
  ((isPeople(group.class) && group.class !== 'civilian') ||
    group.class === 'vehicles' ||
    group.class === 'unknown' ||
    group.class === 'aircraft' ||
    group.class === 'vessels' ||
    (group.head >= 0 && FORCES.test(below.tokens.folded[group.head] ?? '')))

/** "two jets bombed the village"; in "a plane and two shops, which they bombed" nothing but crafts and forces drops bombs. */
const BOMBS = /^(bomb|bombard|strafe|pound)$/

/** What whoever they are do as attackers: "300 settlers took part", "hundreds of villagers stormed the post". */
const ASSAULTS = /^(take part|attack|storm|raid|ambush|assault)$/

const isCrowd = ({ class: kind, quantity }: Group): boolean => quantity >= 0 && kind === 'civilian'

/** "exchanged fire" */
const exchangesFire = ({ below, clause }: FrameView, at: number, { lemma }: VerbGroup): boolean =>
  lemma === 'exchange' &&
  /^(fire|gunfire|shots)$/.test(below.tokens.folded[(clause.chunks[at + 1]?.end ?? 0) - 1] ?? '')

const isBounded = ({ below }: FrameView, group: Group): boolean =>
  (below.quantities[group.quantity]?.value.high ?? 1) !== 0

const isUncrewed = ({ below }: FrameView, group: Group): boolean =>
  group.class === 'aircraft' && /^(drones?|uavs?|quadcopters?|shaheds?)$/.test(below.tokens.folded[group.head] ?? '')

/** "40 armed men": an elided group has no words of its own. */
const isArmed = ({ below }: FrameView, group: Group): boolean =>
  group.head >= 0 && below.tokens.folded.slice(group.wordsFirst, group.head).includes('armed')

/** "went from house to house", "went door to door" */
const goesAbout = ({ below }: FrameView, { lemma, end }: VerbGroup): boolean =>
  lemma === 'go' && /^(from )?(house|door) to (house|door)\b/.test(below.tokens.folded.slice(end, end + 4).join(' '))

/** Who took part: "150 jihadists on 70 motorbikes stormed the post", "overrun by more than 100 fighters", "Forty gunmen killed …". */
export const strength: FrameRule = {
  name: 'frames/strength',
  onlyFigures: true,
  wokenBy: byVerb((lemma) => ATTACK_VERBS.has(lemma) || /^(go|exchange)$/.test(lemma) || tellsOutcome(lemma)),
  onlyWith: byAny(
    byVerb((lemma) => ATTACK_VERBS.has(lemma) || lemma === 'exchange'),
    makesTell,
    (word) => word === 'house' || word === 'door',
  ),
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      // "engaged in talks"
      if (verb.negated || (verb.lemma === 'engage' && !isGroup(clause, at + 1))) continue
      const attack =
        ATTACK_VERBS.has(firstWord(verb.lemma)) ||
        /^(take part|open fire|break into)$/.test(verb.lemma) ||
        goesAbout(view, verb) ||
        exchangesFire(view, at, verb)
      const harms =
        VERB_SENSES.has(verb.lemma) &&
        verb.lemma !== 'lose' &&
        !VERB_SENSES.get(verb.lemma)?.intransitive &&
        !VERB_SENSES.get(verb.lemma)?.onlyBodies
      if (!attack && !harms) continue
      const byBehind = verb.form === 'bare' && clause.chunks[at + 1]?.word === 'by'
      const passive = (verb.passive || byBehind) && !/^(deploy|mobilise|mobilize|station|involve)$/.test(verb.lemma)
      const shoots = /^(fire|shoot)$/.test(verb.lemma) && /^(at|on|into)$/.test(clause.chunks[at + 1]?.word ?? '')
      const isActive = !passive && (attack || shoots || verb.form !== 'bare' || isGroup(clause, at + 1))
      const assaults = ASSAULTS.test(verb.lemma) && isActive
      const moves = !/^(take part|open fire|hold out)$/.test(verb.lemma) && MOVES.test(firstWord(verb.lemma))
      const positions = passive ? byAgents(clause, at) : isActive ? subjectsOf(clause, at) : byAgents(clause, at)
      for (const position of positions) {
        const index = groupAt(clause, position)
        const group = below.groups[index]
        if (group && moves && group.class !== 'non-state-armed' && !isArmed(view, group) && !passive) continue
        const predicate = { first: verb.first, end: verb.end }
        // "Gunmen on 40 motorcycles stormed the village": the riders are not counted, what they ride is.
        if (group && attack && group.quantity < 0 && /^(non-state-armed|state-forces)$/.test(group.class))
          for (const mount of mounts(view, position))
            yield found(view, makeFrame(mount, 'strength', predicate, { hedge: verb.hedge }))
        const fights = group !== undefined && (canFight(view, group) || (assaults && isCrowd(group)))
        if (!group || !fights || !isBounded(view, group)) continue
        if (BOMBS.test(verb.lemma) && group.class === 'unknown') continue
        // "attacked by 88 drones": they were launched, nobody sat in them.
        const measure = isUncrewed(view, group) ? 'launched' : 'strength'
        yield found(view, makeFrame(index, measure, predicate, { hedge: verb.hedge }))
        for (const mount of [...mounts(view, position), ...broughtBy(view, at, attack)])
          yield found(view, makeFrame(mount, 'strength', predicate, { hedge: verb.hedge }))
      }
    }
  },
}

/** Forces that stand in a country for years: their size is no strength of a fight. */
const STANDING = /^(peacekeeping|stabilisation|stabilization|multinational|observer|monitoring|regional|mission|peace)$/

const isStanding = ({ below }: FrameView, group: Group): boolean =>
  below.tokens.folded.slice(group.wordsFirst, group.head + 1).some((word) => STANDING.test(word))

const GATHERED =
  /^(column|columns|convoy|convoys|patrol|patrols|force|contingent|group|groups|gang|unit|team|band|mob|crowd|detachment|squad|swarm|fleet|army|garrison|company|platoon|wave|presence|participation|involvement)$/

/** Verbs that say how many a force has, or how many are sent. */
const COUNTS =
  /^(make up|number|consist|comprise|count|compose|send|order|deploy|dispatch|mobilise|mobilize|muster|field|involve)$/

/** "a 22-strong patrol". */
const isStrong = ({ below }: FrameView, group: Group): boolean => {
  const quantity = below.quantities[group.quantity]
  return (
    quantity !== undefined &&
    below.tokens.folded[quantity.end] === '-' &&
    /^(strong|man|men|member|person|soldier)$/.test(below.tokens.folded[quantity.end + 1] ?? '')
  )
}

/** Who is said to be so many: "The attackers numbered about 60"; no one when it is what befell them: "The wounded number 60". */
const whoNumber = ({ below, clause }: FrameView, at: number): Group | undefined => {
  const [position = -1] = subjectsOf(clause, at)
  const namer = below.groups[groupAt(clause, position)]
  return namer && THOSE.has(below.tokens.folded[namer.head] ?? '') ? undefined : namer
}

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
        clause.chunks[at + 1]?.word === 'of'
      const counts = COUNTS.test(lemma) && !verb?.negated
      const many = verb ? estimated(view, at) : undefined
      if (many)
        yield found(
          view,
          makeFrame(many.figure, 'strength', { first: chunk.first, end: chunk.end }, { label: many.label }),
        )
      if (group && isStrong(view, group))
        yield found(view, makeFrame(chunk.index, 'strength', { first: chunk.first, end: chunk.end }))
      if (!gathered && !counts) continue
      const isSent = !gathered && verb?.passive === true && /^(send|dispatch)$/.test(lemma)
      const position = gathered ? at + 2 : isSent ? (subjectsOf(clause, at)[0] ?? -1) : next
      const index = groupAt(clause, position)
      const figure = isGroup(clause, position) ? below.groups[index] : undefined
      if (tellsNoForce(view, lemma, isSent, figure)) continue
      if (!figure || !isBounded(view, figure)) continue
      const namer = figure.head < 0 && figure.quantity >= 0 && lemma === 'number' ? whoNumber(view, at) : undefined
      // "counted more than 60 of them"; of what a bare "counted 28" is, it does not say
      const ofThem = lemma === 'count' && below.tokens.folded[figure.end - 1] === 'them'
      if (!canFight(view, figure) && !namer && !ofThem) continue
      const label = namer && namer.class !== 'pronoun' ? groupAt(clause, subjectsOf(clause, at)[0] ?? -1) : -1
      yield found(
        view,
        makeFrame(index, 'strength', { first: chunk.first, end: chunk.end }, { hedge: verb?.hedge ?? null, label }),
      )
    }
  },
}
