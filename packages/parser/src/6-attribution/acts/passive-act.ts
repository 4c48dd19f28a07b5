import { groupAt, isGroup, verbOf } from '../../5-frames/clause/clause-walk.ts'
import { canSpeak } from '../subjects/can-speak.ts'
import { DENIALS, RELAYS } from '../en/speech.ts'
import { nameSpeaker } from '../names/name-speaker.ts'
import { OUTLET_KINDS } from '../papers/outlet-kinds.ts'
import type { SpeechAct } from './speech-act.ts'
import { subjectBefore } from '../subjects/subject-before.ts'
import type { View } from '../view.ts'

/** "The deaths of 17 recruits were announced on state television.": the outlet speaks. */
const airedOn = (view: View, at: number, first: number, lemma: string): SpeechAct | undefined => {
  const { clause, framed } = view
  const head = framed.tokens.folded[framed.groups[groupAt(clause, at + 2)]?.head ?? -1] ?? ''
  // "No casualties were reported on the side of the AFP": that is whose they would have been.
  if (/^(side|part|sides)$/.test(head)) return undefined
  const outlet = isGroup(clause, at + 2) ? nameSpeaker(framed, groupAt(clause, at + 2), lemma, view.limit) : null
  if (!outlet || !OUTLET_KINDS.has(outlet.kind)) return undefined
  return { speaker: outlet, refersBack: false, relay: null, at: first, side: 'before', denial: false }
}

/** By when, and not by whom. */
const WHEN =
  /^(end|start|beginning|middle|time|moment|period|evening|morning|night|afternoon|noon|dawn|dusk|nightfall)$/

/** How far behind "was quoted" the one may stand who quotes: "as saying on Monday by". */
const QUOTER_WITHIN = 6

/** "A doctor was quoted as saying by the BBC that …": who quotes is named behind, if at all. */
const quotedAs = (view: View, at: number): SpeechAct | undefined => {
  const { clause, framed } = view
  const verb = verbOf(clause, at)
  if (!verb || !RELAYS.has(verb.lemma) || !verb.passive || clause.chunks[at + 1]?.word !== 'as') return undefined
  const subject = subjectBefore(view, at)
  if (verbOf(clause, at + 2)?.form !== 'ing' || subject < 0 || !canSpeak(view, groupAt(clause, subject)))
    return undefined
  const by = clause.chunks.findIndex(({ word }, here) => here > at + 2 && here <= at + QUOTER_WITHIN && word === 'by')
  const counts = clause.chunks.slice(at + 3, by).some(({ type, counted }) => counted === true || type === 'relative')
  const quoter = by > 0 && !counts && isGroup(clause, by + 1) ? groupAt(clause, by + 1) : -1
  return {
    speaker: nameSpeaker(framed, groupAt(clause, subject), 'say', verb.first),
    refersBack: false,
    relay: quoter >= 0 && canSpeak(view, quoter) ? nameSpeaker(framed, quoter, verb.lemma, view.limit) : null,
    at: verb.first,
    side:
      clause.chunks[subject - 1]?.type === 'comma' || clause.chunks[subject - 1]?.type === 'quote'
        ? 'before'
        : 'behind',
    denial: false,
  }
}

/** Verbs of speech that in the passive say nothing of the kind. */
const NEVER_SAID_BY = /^(hold|contain|charge|go|make|share|call)$/

/** What forces act on. */
const TIPS = /^(information|intelligence|tips?|tip-?offs?|leads?|coordinates|alerts?|warnings?)$/

/** "Three guards were hurt, though no death was reported by the army": the half of a sentence that is on the army’s word alone. */
const ownHalf = ({ clause, limit }: View, at: number): SpeechAct['within'] => {
  const { chunks } = clause
  const opens = chunks.findLastIndex(
    ({ word }, here) => here < at && /^(though|although|while|whereas|but)$/.test(word),
  )
  const first = chunks[opens]?.first
  const counted = chunks.some(({ counted: counts }, here) => here > opens && here < at && counts)
  if (first === undefined || !counted || chunks[opens - 1]?.type !== 'comma' || chunks[at - 1]?.word === 'as')
    return undefined
  return { first, end: limit }
}

/** "was reported by", "it was announced": the agent speaks. */
export const passiveAct = (view: View, at: number): SpeechAct | undefined => {
  const { clause, framed } = view
  const verb = verbOf(clause, at)
  const by = clause.chunks[at + 1]
  const aired = verb && by?.word === 'on' ? airedOn(view, at, verb.first, verb.lemma) : undefined
  if (aired) return aired
  const quotedOnly = quotedAs(view, at)
  if (quotedOnly) return quotedOnly
  if (!verb || by?.word !== 'by' || !isGroup(clause, at + 2) || !canSpeak(view, groupAt(clause, at + 2)))
    return undefined
  // "The ridge was held by 300 men", "drums contained by the police": what is done with things and places.
  if (NEVER_SAID_BY.test(verb.lemma)) return undefined
  // "All four had been released by the army": whom it let go.
  if (verb.lemma === 'release' && framed.measuresOf.has(groupAt(clause, subjectBefore(view, at)))) return undefined
  // "an operation based on information given by a farmer": what somebody acted on.
  const given = framed.groups[groupAt(clause, at - 1)]
  if (isGroup(clause, at - 1) && TIPS.test(framed.tokens.folded[given?.head ?? -1] ?? '')) return undefined
  if (WHEN.test(framed.tokens.folded[framed.groups[groupAt(clause, at + 2)]?.head ?? -1] ?? '')) return undefined
  const agent = nameSpeaker(framed, groupAt(clause, at + 2), verb.lemma, view.limit)
  const before = RELAYS.has(verb.lemma) || verb.lemma === 'tell' ? subjectBefore(view, at) : -1
  // "The paper’s correspondent was told by a source …"
  if (verb.lemma === 'tell') {
    const told = before >= 0 && canSpeak(view, groupAt(clause, before)) ? groupAt(clause, before) : -1
    const trails = clause.chunks[before - 1]?.type === 'comma'
    const relay = told < 0 ? null : nameSpeaker(framed, told, 'tell', verb.first)
    return {
      speaker: agent,
      refersBack: false,
      relay,
      at: verb.first,
      side: trails ? 'before' : 'behind',
      denial: false,
    }
  }
  const quoted = before
  // "A doctor was quoted by the BBC as saying …"
  if (quoted >= 0 && canSpeak(view, groupAt(clause, quoted)))
    return {
      speaker: nameSpeaker(framed, groupAt(clause, quoted), 'say', verb.first),
      refersBack: false,
      relay: agent,
      at: verb.first,
      side: 'behind',
      denial: false,
    }
  return {
    speaker: agent,
    refersBack: false,
    relay: null,
    at: verb.first,
    // "As reported by the police, …" may stand on either side.
    side: clause.chunks[at - 1]?.word === 'as' ? 'both' : 'before',
    denial: DENIALS.has(verb.lemma),
    within: ownHalf(view, at),
  }
}
