import type { Measure } from '@reportedly/schema'
import { groupAt, isGroup, listRight, skipAside, verbOf } from '../../clause/clause-walk.ts'
import { domainOf } from '../../counted/domain.ts'
import { VERB_SENSES } from '../../en/senses.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { byVerb } from '../../woken-by.ts'

const CARRIES = /^(carry|transport|contain|conceal|smuggle|ferry|haul|bear|weigh|total|store)$/
const LOADED = /^(load|lade|pack|stuff|fill|cram)$/
/** What is done with a craft, or a sack, whose load is taken with it. */
const STOPS =
  /^(stop|halt|intercept|search|inspect|board|raid|seize|impound|recover|find|discover|detain|arrest|capture|catch|uncover|unearth|confiscate|apprehend|nab|pursue|chase|track)$/
const FURTHEST = 10

/** What becomes of what a clause speaks of: taken in "stopped a dhow", destroyed in "blew up two caches"; undefined for neither. */
const outcomeBefore = ({ clause }: FrameView, at: number): Measure | undefined => {
  for (let here = at - 1; here >= 0 && here > at - FURTHEST; here -= 1) {
    const chunk = clause.chunks[here]
    if (!chunk || /^(semicolon|subordinator|relative)$/.test(chunk.type)) return undefined
    const verb = verbOf(clause, here)
    const isSure = verb !== undefined && !verb.negated && verb.hedge === null
    if (verb && STOPS.test(verb.lemma)) return isSure ? 'seized' : undefined
    if (verb && VERB_SENSES.get(verb.lemma)?.materiel === 'destroyed') return isSure ? 'destroyed' : undefined
    if (verb && verb.form === 'finite') return undefined
  }
  return undefined
}

/** Where the load begins that a participle behind its noun tells of: "carrying", "loaded with"; -1 for none. */
const loadAt = (view: FrameView, at: number): number => {
  const { below, clause } = view
  const verb = verbOf(clause, at)
  if (!verb || verb.negated || !isGroup(clause, at - 1)) return -1
  const lemma = verb.lemma
  const held = below.groups[groupAt(clause, at - 1)]
  if (!held || /^(people|name)$/.test(domainOf(below, held))) return -1
  if (verb.form === 'ing' && CARRIES.test(lemma)) return skipAside(clause, at + 1)
  return LOADED.test(lemma) && clause.chunks[at + 1]?.word === 'with' ? skipAside(clause, at + 2) : -1
}

/** "a rifle fitted with a magazine containing 13 rounds": what came with the thing taken is taken too; -1 for none. */
const carrierBefore = ({ below, clause }: FrameView, at: number): number => {
  const carrier = below.groups[groupAt(clause, at - 1)]
  const isWith = carrier?.quantity === -1 && /^an?$/.test(carrier.determiner ?? '')
  return isWith &&
    clause.chunks[at - 2]?.word === 'with' &&
    !below.tokens.folded.slice(carrier.first - 3, carrier.first).includes('each')
    ? at - 1
    : -1
}

/** "stopped a dhow carrying 800 kg of heroin", "96 packages weighing 104 kilos were seized": the load is seized with it, or destroyed. */
export const cargo: FrameRule = {
  name: 'frames/cargo',
  onlyFigures: true,
  wokenBy: byVerb((lemma) => CARRIES.test(lemma) || LOADED.test(lemma)),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      if (chunk.type !== 'verb') continue
      const first = loadAt(view, at)
      if (first < 0 || !isGroup(clause, first)) continue
      const outcome = outcomeBefore(view, at) ?? (isTakenBehind(view, at) ? 'seized' : undefined)
      if (!outcome) continue
      const carrier = carrierBefore(view, at)
      if (carrier >= 0)
        yield found(view, makeFrame(groupAt(clause, carrier), outcome, { first: chunk.first, end: chunk.end }))
      for (const position of listRight(clause, first)) {
        const index = groupAt(clause, position)
        const load = below.groups[index]
        // "loaded with four rounds each"
        if (below.tokens.folded[load?.end ?? -1] === 'each') continue
        if (load && load.quantity >= 0 && /^(materiel|airborne)$/.test(domainOf(below, load)))
          yield found(view, makeFrame(index, outcome, { first: chunk.first, end: chunk.end }))
      }
    }
  },
}

/** "A lorry loaded with 40 sacks was seized": the passive comes behind the load. */
const isTakenBehind = ({ clause }: FrameView, at: number): boolean => {
  for (let here = at + 1; here < clause.chunks.length && here < at + FURTHEST; here += 1) {
    if (/^(semicolon|subordinator|relative)$/.test(clause.chunks[here]?.type ?? '')) return false
    const verb = verbOf(clause, here)
    if (verb) return verb.passive && !verb.negated && STOPS.test(verb.lemma) && VERB_SENSES.has(verb.lemma)
  }
  return false
}
