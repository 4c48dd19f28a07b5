import { groupAt, isGroup, objectsOf, skipAside, subjectsOf } from '../../clause/clause-walk.ts'
import { domainOf } from '../../counted/domain.ts'
import { type Frame, makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { isActive } from '../../verb-frames/is-active.ts'
import type { VerbGroup } from '../../verb-group/verb-group.ts'

const TAKEN: ReadonlyMap<string, 'captured' | 'abducted'> = new Map([
  ['hostage', 'abducted'],
  ['hostages', 'abducted'],
  ['captive', 'captured'],
  ['captives', 'captured'],
  ['prisoner', 'captured'],
  ['prisoners', 'captured'],
])

const TAKES = /^(take|hold|make|claim|keep|bring)\b/
/** What only brings in whom the object itself calls prisoners: "secured 4,000 prisoners", "the raid yielded 60 prisoners". */
const GAINS = /^(secure|yield|net|gain|collect|bag|send|count|produce|leave behind|haul)\b/
/** What is done with prisoners where they were taken: "Some 600 prisoners were sent to the rear", "were marched off". */
const LED = /^(send|march|lead|escort|bring|take|ship|herd)\b/
const TO_THE_REAR = /^(\S+ ){0,3}(off|away|back|in|rear|camps?|prison|captivity|depots?|lines|headquarters)\b/

const takenAs = ({ below, clause }: FrameView, at: number): 'captured' | 'abducted' | undefined => {
  const group = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  return group && group.head >= 0 ? TAKEN.get(below.tokens.folded[group.head] ?? '') : undefined
}

/** What the word behind an object makes of it: "took seven men captive", "were made prisoners". */
const complementAt = (view: FrameView, at: number): 'captured' | 'abducted' | undefined => {
  const group = view.below.groups[groupAt(view.clause, at)]
  return group?.determiner === null && group.quantity < 0 ? takenAs(view, at) : undefined
}

/** "took its pilot, an Australian, hostage": where what stands behind the object begins. */
const behindObject = ({ clause }: FrameView, object: number): number => {
  const aside = clause.chunks[object + 1]?.type === 'comma' && clause.chunks[object + 3]?.type === 'comma'
  return aside ? object + 4 : object + 1
}

const wordsBehind = ({ below, clause }: FrameView, { main }: VerbGroup): string =>
  below.tokens.folded.slice(main + 1, Math.min(main + 7, below.ranges[clause.sentence]?.end ?? main)).join(' ')

/** What an active verb took: people by what they are called, and the things that stand in one list with prisoners. */
function* takenBy(view: FrameView, at: number, verb: VerbGroup): Iterable<readonly [number, Frame['measure']]> {
  const { below, clause } = view
  const object = skipAside(clause, at + 1)
  if (!isGroup(clause, object)) return
  // "brought out three captives alive"
  if (/^bring/.test(verb.lemma) && /\b(out|alive|home|safety)\b/.test(wordsBehind(view, verb))) return
  const complement = TAKES.test(verb.lemma) ? complementAt(view, behindObject(view, object)) : undefined
  if (complement) yield [object, complement]
  if (complement) return
  const members = objectsOf(clause, at)
  if (!members.some((position) => takenAs(view, position))) return
  for (const position of members) {
    const own = takenAs(view, position)
    const group = below.groups[groupAt(clause, position)]
    // "took 4,000 prisoners and 30 guns"
    const isThing = group !== undefined && group.quantity >= 0 && domainOf(below, group) === 'materiel'
    if (own) yield [position, own]
    else if (isThing && members.length > 1) yield [position, 'seized']
  }
}

/** Whom a passive tells to be prisoners: "60 men were made prisoners", "600 prisoners were sent to the rear". */
function* madePrisoners(view: FrameView, at: number, verb: VerbGroup): Iterable<readonly [number, Frame['measure']]> {
  const { below, clause } = view
  const made = verb.lemma === 'make' ? complementAt(view, at + 1) : undefined
  const behind = below.tokens.folded.slice(verb.main + 1, verb.main + 6).join(' ')
  const isLed = LED.test(verb.lemma) && (TO_THE_REAR.test(behind) || verb.lemma.includes(' '))
  for (const position of made || isLed ? subjectsOf(clause, at) : []) {
    const isCounted = (below.groups[groupAt(clause, position)]?.quantity ?? -1) >= 0
    const measure = made ?? (isCounted && takenAs(view, position) === 'captured' ? 'captured' : undefined)
    if (measure) yield [position, measure]
  }
}

/** "took seven prisoners and two guns", "five men captive", "held 12 people hostage", "were made prisoners". */
export const taken: FrameRule = {
  name: 'frames/taken',
  wokenBy: (word) => TAKEN.has(word),
  *find(view) {
    const { clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      const fits = TAKES.test(verb.lemma) || GAINS.test(verb.lemma) || LED.test(verb.lemma)
      if (verb.negated || !fits) continue
      // "claims to have killed 30 soldiers and taken one prisoner": the auxiliary is shared.
      const active = !verb.passive || isActive(view, at, verb)
      const agents = active ? subjectsOf(clause, at).map((position) => groupAt(clause, position)) : []
      for (const [position, measure] of active ? takenBy(view, at, verb) : madePrisoners(view, at, verb)) {
        const predicate = { first: verb.first, end: verb.end }
        yield found(view, makeFrame(groupAt(clause, position), measure, predicate, { hedge: verb.hedge, agents }))
      }
    }
  },
}
