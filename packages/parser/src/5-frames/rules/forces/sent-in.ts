import type { Group } from '../../../4-mentions/group.ts'
import { byAgents, groupAt, objectsOf, subjectsOf, verbOf } from '../../clause/clause-walk.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import type { VerbGroup } from '../../verb-group/verb-group.ts'
import { byAny, byVerb } from '../../woken-by.ts'

/** Ways to bring a force to where it fights, by verb, with what has to stand behind it. */
const BRINGS: ReadonlyMap<string, RegExp> = new Map([
  ['airlift', /^/],
  ['airdrop', /^/],
  ['parachute', /^/],
  ['helicopter', /^/],
  ['fly', /^(\S+ ){0,6}(in|into)\b/],
  ['bring', /^(\S+ ){0,4}in\b/],
  ['drop', /^(\S+ ){0,5}(by|from|near|behind|into|in|on|at)\b/],
  ['land', /^(\S+ ){0,5}(by|from|near|behind|on|at|in)\b/],
  ['rush', /^(\S+ ){0,5}(to|into|in)\b/],
  ['truck', /^/],
  ['call', /^in\b|^(\S+ ){0,5}in( (to|from|on|at|by|as|after|when|against|and)\b|$| ?[.,;])/],
  ['scramble', /^/],
  ['summon', /^/],
])
/** Where people are brought who do not fight: the wounded, prisoners, those who go home. */
const ELSEWHERE =
  /\b(evacuate|hospitals?|clinics?|treatment|medical|safety|home|families|captivity|custody|airport|morgue|wounded|injured|bodies|court)\b/
const HARMED = /^(wounded|injured|dead|slain|fallen|captured|freed|surrendered|former|retired)$/
const FORCES = /^(state-forces|non-state-armed)$/
const REINFORCEMENTS = /^(reinforcements|troops|forces|elements)$/
const CARRIERS = /^(aircraft|vehicles|vessels)$/
const FAR = 12

const isForce = ({ below }: FrameView, { class: kind, head, quantity, wordsFirst }: Group): boolean =>
  quantity >= 0 &&
  below.quantities[quantity]?.value.high !== 0 &&
  !below.tokens.folded.slice(wordsFirst, head).some((word) => HARMED.test(word)) &&
  (FORCES.test(kind) || REINFORCEMENTS.test(below.tokens.folded[head] ?? ''))

/** "Two attack helicopters were called in": crafts with a crew that are sent for to fight. */
const isCalled = ({ below }: FrameView, verb: VerbGroup, { class: kind, head, quantity }: Group): boolean =>
  /^(call|scramble|summon)/.test(verb.lemma) &&
  /^(aircraft|vehicles|vessels)$/.test(kind) &&
  !/^(drones?|uavs?|ambulances?|buses|bus|boats?|tugs?|fire-?engines?)$/.test(below.tokens.folded[head] ?? '') &&
  (below.quantities[quantity]?.value.high ?? 1) !== 0 &&
  quantity >= 0

const brings = ({ below, clause }: FrameView, verb: VerbGroup): boolean => {
  const pattern = verb.negated ? undefined : BRINGS.get(verb.lemma.split(' ')[0] ?? '')
  if (!pattern) return false
  // "seven were brought in by noon" tells of the wounded.
  if (verb.lemma.startsWith('bring') && verb.passive) return false
  const end = Math.min(below.ranges[clause.sentence]?.end ?? 0, verb.main + FAR)
  const behind = below.tokens.folded.slice(verb.main + 1, end).join(' ')
  return pattern.test(behind) && !ELSEWHERE.test(behind)
}

/** "Around 100 soldiers were airlifted into the village by two helicopters", "brought in 300 reinforcements". */
export const sentIn: FrameRule = {
  name: 'frames/sent-in',
  onlyFigures: true,
  wokenBy: byAny(
    byVerb((lemma) => BRINGS.has(lemma)),
    (word) => word === 'airdropped',
  ),
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      if (!brings(view, verb)) continue
      const predicate = { first: verb.first, end: verb.end }
      const { hedge } = verb
      // "had to be called in"
      const isMade = verb.form === 'infinitive' && verbOf(clause, at - 1)?.form === 'copula'
      const brought = (verb.passive || verb.form === 'bare' ? subjectsOf(clause, isMade ? at - 1 : at) : [])
        .concat(verb.passive ? [] : objectsOf(clause, at))
        .filter((position) => {
          const group = below.groups[groupAt(clause, position)]
          return group !== undefined && (isForce(view, group) || isCalled(view, verb, group))
        })
      for (const position of brought)
        yield found(view, makeFrame(groupAt(clause, position), 'strength', predicate, { hedge }))
      for (const carrier of brought.length > 0 && verb.passive ? byAgents(clause, at) : []) {
        const group = below.groups[groupAt(clause, carrier)]
        if (group && group.quantity >= 0 && CARRIERS.test(group.class))
          yield found(view, makeFrame(groupAt(clause, carrier), 'strength', predicate, { hedge }))
      }
    }
  },
}
