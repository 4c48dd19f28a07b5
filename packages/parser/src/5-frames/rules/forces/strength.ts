import { isPeople } from '../../../4-mentions/en/nouns.ts'
import type { Group } from '../../../4-mentions/group.ts'
import { byAgents, groupAt, isGroup, subjectsOf } from '../../clause/clause-walk.ts'
import { PHRASAL_ATTACKS } from '../../en/actors.ts'
import { ATTACK_VERBS, VERB_SENSES } from '../../en/senses.ts'
import { firstWord } from '../../first-word.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { figureOfGroup } from '../../counted/figure-of-group.ts'
import { broughtBy, mounts } from '../../counted/mounts.ts'
import type { VerbGroup } from '../../verb-group/verb-group.ts'
import { makesTell } from '../../telling-words.ts'
import { byAny, byVerb, tellsOutcome } from '../../woken-by.ts'

const FORCES = /^(column|convoy|force|contingent|group|gang|unit|patrol|team|garrison|band|mob|crowd|police)$/

/** Verbs of movement: they speak of a strength only when armed groups are their subject. */
const MOVES =
  /^(appear|roam|sight|spot|break|come|arrive|cross|enter|take|carry|open|swoop|descend|defend|hold|man|invade|join|board|advance|camp|hide|mass|assemble|gather|regroup|lurk|hole)$/

/** "2,500 kg of chemicals" is of nobody who fights. */
const isOfPieces = ({ quantities }: FrameView['below'], { quantity }: Group): boolean =>
  !/^(kg|kilogram|gram|tonne|litre|liter|metre|pound)/.test(quantities[quantity]?.value.unit ?? '')

/** What is fired at: "struck some 100 targets". */
const AIMED_AT = /^(targets|objectives)$/

export const canFight = ({ below }: FrameView, group: Group): boolean =>
  group.quantity >= 0 &&
  isOfPieces(below, group) &&
  ((isPeople(group.class) && group.class !== 'civilian') ||
    group.class === 'vehicles' ||
    (group.class === 'unknown' && !AIMED_AT.test(below.tokens.folded[group.head] ?? '')) ||
    group.class === 'aircraft' ||
    group.class === 'vessels' ||
    (group.head >= 0 && FORCES.test(below.tokens.folded[group.head] ?? '')))

/** "two jets bombed the village"; in "a plane and two shops, which they bombed" nothing but crafts and forces drops bombs. */
const BOMBS = /^(bomb|bombard|strafe|pound)$/

/** Attacks that a verb tells with its particle alone. */
const OTHER_ATTACKS = /^(take part|open fire|break into|lay siege to|pour into)$/

/** What whoever they are do as attackers: "300 settlers took part", "hundreds of villagers stormed the post". */
const ASSAULTS = /^(take part|attack|storm|raid|ambush|assault)$/

const isCrowd = ({ class: kind, quantity }: Group): boolean => quantity >= 0 && kind === 'civilian'

/** Of whom the passive of these is said, take part themselves: "20 fighters were sighted", "300 soldiers were deployed". */
const STAYS_OWN = /^(deploy|mobilise|mobilize|station|involve|sight|spot|hole up|mass|assemble)$/

/** What armed people do to those on a road: of these the passive alone tells how many they were. */
const HALTS = /^(stop|halt|block|flag|intercept|confront|approach|chase|search)$/

/** "rode into the village", "drove up to the gate": an arrival that tells of a force where armed people are its subject. */
const COMES_UP = /^(ride|drive|roll|pull|sweep|march|walk|speed|barge) (into|up|in|through)$/

/** "exchanged fire" */
const exchangesFire = ({ below, clause }: FrameView, at: number, { lemma }: VerbGroup): boolean =>
  lemma === 'exchange' &&
  /^(fire|gunfire|shots)$/.test(below.tokens.folded[(clause.chunks[at + 1]?.end ?? 0) - 1] ?? '')

export const isBounded = ({ below }: FrameView, group: Group): boolean =>
  (below.quantities[group.quantity]?.value.high ?? 1) !== 0

const isUncrewed = ({ below }: FrameView, group: Group): boolean =>
  group.class === 'aircraft' && /^(drones?|uavs?|quadcopters?|shaheds?)$/.test(below.tokens.folded[group.head] ?? '')

/** "40 armed men": an elided group has no words of its own. */
const isArmed = ({ below }: FrameView, group: Group): boolean =>
  group.head >= 0 && below.tokens.folded.slice(group.wordsFirst, group.head).includes('armed')

const LARGE = 50

/** Of whom a mere move tells a strength: fighters, armed men, and so many soldiers that they come to fight. */
const mayMove = (view: FrameView, { lemma }: VerbGroup, group: Group): boolean =>
  group.class === 'non-state-armed' ||
  isArmed(view, group) ||
  (lemma === 'enter' && group.class === 'state-forces' && figureOfGroup(view.below, group) >= LARGE)

/** "was stopped by about 20 gunmen"; by police, it may be a check. */
const isByArmed = ({ below, clause }: FrameView, at: number): boolean =>
  byAgents(clause, at).some((one) => below.groups[groupAt(clause, one)]?.class === 'non-state-armed')

/** "went from house to house", "went door to door" */
const goesAbout = ({ below }: FrameView, { lemma, end }: VerbGroup): boolean =>
  lemma === 'go' && /^(from )?(house|door) to (house|door)\b/.test(below.tokens.folded.slice(end, end + 4).join(' '))

/** Who took part: "150 jihadists on 70 motorbikes stormed the post", "overrun by more than 100 fighters", "Forty gunmen killed …". */
export const strength: FrameRule = {
  name: 'frames/strength',
  onlyFigures: true,
  wokenBy: byVerb(
    (lemma) =>
      ATTACK_VERBS.has(lemma) ||
      /^(go|exchange|lay|fall|hold|pour|stop|halt|block|flag|intercept|confront|approach|chase|search|ride|drive|roll|pull|sweep|march|walk|speed|barge)$/.test(
        lemma,
      ) ||
      tellsOutcome(lemma),
  ),
  onlyWith: byAny(
    byVerb((lemma) => ATTACK_VERBS.has(lemma) || lemma === 'exchange'),
    (word) => /^(siege|upon|into|up|through|by)$/.test(word),
    makesTell,
    (word) => word === 'house' || word === 'door',
  ),
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      // "engaged in talks"
      if (verb.negated || (verb.lemma === 'engage' && !isGroup(clause, at + 1))) continue
      const comesUp = COMES_UP.test(`${verb.lemma} ${below.tokens.folded[verb.main + 1] ?? ''}`)
      const attack =
        ATTACK_VERBS.has(firstWord(verb.lemma)) ||
        OTHER_ATTACKS.test(verb.lemma) ||
        PHRASAL_ATTACKS.test(`${verb.lemma} ${clause.chunks[at + 1]?.word ?? ''}`) ||
        comesUp ||
        (verb.passive && HALTS.test(verb.lemma) && isByArmed(view, at)) ||
        goesAbout(view, verb) ||
        exchangesFire(view, at, verb)
      const harms =
        VERB_SENSES.has(verb.lemma) &&
        verb.lemma !== 'lose' &&
        !VERB_SENSES.get(verb.lemma)?.intransitive &&
        !VERB_SENSES.get(verb.lemma)?.onlyBodies
      if (!attack && !harms) continue
      const byBehind = verb.form === 'bare' && clause.chunks[at + 1]?.word === 'by'
      const passive = (verb.passive || byBehind) && !STAYS_OWN.test(verb.lemma)
      const shoots = /^(fire|shoot)$/.test(verb.lemma) && /^(at|on|into)$/.test(clause.chunks[at + 1]?.word ?? '')
      const isActive = !passive && (attack || shoots || verb.form !== 'bare' || isGroup(clause, at + 1))
      const assaults = ASSAULTS.test(verb.lemma) && isActive
      const moves =
        comesUp || (!/^(take part|open fire|hold out)$/.test(verb.lemma) && MOVES.test(firstWord(verb.lemma)))
      const positions = passive ? byAgents(clause, at) : isActive ? subjectsOf(clause, at) : byAgents(clause, at)
      for (const position of positions) {
        const index = groupAt(clause, position)
        const group = below.groups[index]
        if (group && moves && !mayMove(view, verb, group) && !passive) continue
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
