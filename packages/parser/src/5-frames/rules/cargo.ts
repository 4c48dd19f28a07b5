import { groupAt, isGroup, listRight, skipAside, verbOf } from '../clause-walk.ts'
import { domainOf } from '../domain.ts'
import { VERB_SENSES } from '../en/senses.ts'
import { makeFrame } from '../frame.ts'
import { found, type FrameRule, type FrameView } from '../frame-rule.ts'
import { byVerb } from '../woken-by.ts'

const CARRIES = /^(carry|transport|contain|conceal|smuggle|ferry|haul|bear|weigh|total|store)$/
const LOADED = /^(load|lade|pack|stuff|fill|cram)$/
/** What is done with a craft, or a sack, whose load is taken with it. */
const STOPS =
  /^(stop|halt|intercept|search|inspect|board|raid|seize|impound|recover|find|discover|detain|arrest|capture|catch|uncover|unearth|confiscate|apprehend|nab|pursue|chase|track)$/
const FURTHEST = 10

/** Whether a verb takes what its clause speaks of: "stopped a dhow", "a lorry was intercepted". */
const isTaken = ({ clause }: FrameView, at: number): boolean => {
  for (let here = at - 1; here >= 0 && here > at - FURTHEST; here -= 1) {
    const chunk = clause.chunks[here]
    if (!chunk || /^(semicolon|subordinator|relative)$/.test(chunk.type)) return false
    const verb = verbOf(clause, here)
    if (verb && STOPS.test(verb.lemma)) return !verb.negated && verb.hedge === null
    if (verb && verb.form === 'finite') return false
  }
  return false
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

/** "stopped a dhow carrying 800 kg of heroin", "96 packages weighing 104 kilos were seized": the load is seized with it. */
export const cargo: FrameRule = {
  name: 'frames/cargo',
  onlyFigures: true,
  wokenBy: byVerb((lemma) => CARRIES.test(lemma) || LOADED.test(lemma)),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      if (chunk.type !== 'verb') continue
      const first = loadAt(view, at)
      if (first < 0 || !isGroup(clause, first) || !(isTaken(view, at) || isTakenBehind(view, at))) continue
      for (const position of listRight(clause, first)) {
        const index = groupAt(clause, position)
        const load = below.groups[index]
        if (load && load.quantity >= 0 && /^(materiel|airborne)$/.test(domainOf(below, load)))
          yield found(view, makeFrame(index, 'seized', { first: chunk.first, end: chunk.end }))
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
