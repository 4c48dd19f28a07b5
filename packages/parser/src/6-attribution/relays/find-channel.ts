import { groupAt, isGroup, skipAside, verbOf } from '../../5-frames/clause/clause-walk.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { firstWord } from '../../5-frames/first-word.ts'
import { standsIn } from '../../engine/stands-in.ts'
import { canSpeak } from '../subjects/can-speak.ts'
import { BY_WAY, COMES, CREDITS, HANDS_ON, HAS_FROM, SAID_THINGS, THAT_ONE } from '../en/channels.ts'
import { OUTLET_NOUNS } from '../en/digests.ts'
import { PASSES_ON } from '../en/relays.ts'
import { isOutlet } from '../papers/is-outlet.ts'
import { nameSpeaker } from '../names/name-speaker.ts'
import type { Speaker } from '../speaker.ts'
import type { View } from '../view.ts'

/** By way of whom what somebody said has reached whoever tells, as a sentence of its own says: "It cited X for the claim." */
export interface Channel {
  readonly through: Speaker
  /** Token of the verb that says so, which nobody’s figure stands under. */
  readonly at: number
}

/** How far behind a verb of passing on its "by" may stand: "was published on Monday by". */
const REACH = 5

const headAt = ({ framed, clause }: View, position: number): string =>
  framed.tokens.folded[framed.groups[groupAt(clause, position)]?.head ?? -1] ?? ''

/** "the claim", "his words": what somebody has said before. */
const isSaidThing = (view: View, position: number): boolean => {
  const group = isGroup(view.clause, position) ? view.framed.groups[groupAt(view.clause, position)] : undefined
  return (
    group !== undefined &&
    group.quantity < 0 &&
    group.owner === null &&
    THAT_ONE.test(group.determiner ?? '') &&
    SAID_THINGS.test(headAt(view, position))
  )
}

/** Kinds of those who pass on what parties say. */
const PASS_ON: ReadonlySet<string> = new Set(['news-agency', 'news-outlet', 'state-media', 'monitor', 'social-channel'])

/** Whoever passes things on at a position; `sure` where a name of which nothing is known is not enough. */
const passerAt = (view: View, position: number, sure: boolean): Speaker | null => {
  const { framed, clause } = view
  if (!isGroup(clause, position) || !canSpeak(view, groupAt(clause, position))) return null
  const passer = nameSpeaker(framed, groupAt(clause, position), 'pass', view.limit)
  if (!passer || !/\p{Lu}/u.test(passer.name)) return null
  const known = framed.known.source(passer.name)
  if (known) return PASS_ON.has(known.kind) || known.stake.position === 'affiliated' ? passer : null
  const is = isOutlet(framed, passer)
  return is === 'sure' || PASS_ON.has(passer.kind) || (is === 'perhaps' && !sure) ? passer : null
}

const wordAt = ({ clause }: View, at: number): string => clause.chunks[at]?.word ?? ''

/** Whether whoever tells stands before a verb: "It", "The paper", an outlet by name. */
const tellsBefore = (view: View, verb: number): boolean => {
  const { framed, clause } = view
  if (!isGroup(clause, verb - 1)) return false
  const index = groupAt(clause, verb - 1)
  if (/^(it|they)$/.test(headAt(view, verb - 1)) || OUTLET_NOUNS.test(headAt(view, verb - 1))) return true
  const teller = canSpeak(view, index) ? nameSpeaker(framed, index, 'tell', view.limit) : null
  return teller !== null && (PASS_ON.has(teller.kind) || isOutlet(framed, teller) === 'sure')
}

/** "It cited X for the claim", "The paper had the statement from X". */
const fromTeller = (view: View, at: number, lemma: string): Speaker | null => {
  const next = skipAside(view.clause, at + 1)
  if (CREDITS.has(lemma) && /^(for|with)$/.test(wordAt(view, next + 1)) && isSaidThing(view, next + 2))
    return passerAt(view, next, false)
  const from = HAS_FROM.has(lemma) && isSaidThing(view, next) ? next + 1 : -1
  return from > 0 && (wordAt(view, from) === 'from' || BY_WAY.test(wordAt(view, from))) && tellsBefore(view, at)
    ? passerAt(view, from + 1, false)
    : null
}

/** "The claim reached it through X", "The statement was carried by X", "The video was aired on X". */
const fromThing = (view: View, at: number, lemma: string): Speaker | null => {
  const { clause } = view
  if (!isSaidThing(view, at - 1)) return null
  const passed = PASSES_ON.has(lemma) && verbOf(clause, at)?.passive === true
  if (!passed && !COMES.has(lemma)) return null
  for (let here = at + 1; here <= at + REACH; here += 1) {
    const word = clause.chunks[here]?.type === 'preposition' ? wordAt(view, here) : ''
    const leads = BY_WAY.test(word) || (passed && /^(by|on|in)$/.test(word))
    const passer = leads ? passerAt(view, here + 1, true) : null
    if (passer) return passer
  }
  return null
}

/** "In the claim, as X passed it on, …". */
const asPassedOn = (view: View, at: number, lemma: string): Speaker | null => {
  const { clause } = view
  if (!HANDS_ON.has(lemma) || wordAt(view, at - 2) !== 'as' || !/^(it|them)$/.test(headAt(view, at + 1))) return null
  const on = wordAt(view, at + 2) === 'on' ? at + 3 : at + 2
  return clause.chunks[on]?.type === 'comma' || on >= clause.chunks.length - 1 ? passerAt(view, at - 1, false) : null
}

const speaksOfSaid = standsIn((word) => SAID_THINGS.test(word))

const LEMMAS: readonly ReadonlySet<string>[] = [CREDITS, HAS_FROM, COMES, HANDS_ON, PASSES_ON]

/** By way of whom a sentence says that something said has come; undefined where it says nothing of the kind. */
export const findChannel = (framed: Framed, sentence: number): Channel | undefined => {
  const range = framed.ranges[sentence]
  if (!range || !speaksOfSaid(framed.tokens.words, range.first, range.end)) return undefined
  const clause = framed.clauseOf(sentence)
  const view: View = { framed, clause, limit: range.end }
  for (let at = 1; at < clause.chunks.length; at += 1) {
    const verb = verbOf(clause, at)
    const lemma = firstWord(verb?.lemma ?? '')
    if (!verb || verb.negated || !LEMMAS.some((known) => known.has(lemma))) continue
    const active = !verb.passive
    const through =
      (active ? (fromTeller(view, at, lemma) ?? asPassedOn(view, at, lemma)) : null) ?? fromThing(view, at, lemma)
    if (through) return { through, at: verb.first }
  }
  return undefined
}
