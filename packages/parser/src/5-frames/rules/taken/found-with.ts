import { groupAt, isGroup, listRight, verbOf } from '../../clause/clause-walk.ts'
import { domainOf } from '../../counted/domain.ts'
import { VERB_SENSES } from '../../en/senses.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { byAny, byVerb } from '../../woken-by.ts'

const CUSTODY =
  /^(arrest|nab|hold|catch|detain|apprehend|surrender|intercept|pick up|capture|round up|find|stop|seize)$/
const FURTHEST = 14

/** Whether a verb takes people into custody or lets them give up, so that what they carry is taken with them. */
const takesPeople = ({ clause }: FrameView, at: number): boolean => {
  const verb = verbOf(clause, at)
  const sense = verb && VERB_SENSES.get(verb.lemma)
  return verb !== undefined && !verb.negated && sense !== undefined && CUSTODY.test(verb.lemma)
}

/** Where the things begin that somebody is taken with: behind "with", "in possession of"; -1 when nothing says so. */
const whatIsCarried = ({ below, clause }: FrameView, at: number): number => {
  const { chunks } = clause
  const along =
    chunks[at]?.type === 'and' && /^(along|together)$/.test(below.tokens.folded[chunks[at]?.first ?? -1] ?? '')
  if (chunks[at]?.word === 'with' || along) return isGroup(clause, at + 1) ? at + 1 : -1
  // "held for illegal possession of a pistol"
  const possession =
    /^(in|for|over)$/.test(chunks[at]?.word ?? '') &&
    isGroup(clause, at + 1) &&
    below.tokens.folded[below.groups[groupAt(clause, at + 1)]?.head ?? -1] === 'possession'
  return possession && chunks[at + 2]?.word === 'of' && isGroup(clause, at + 3) ? at + 3 : -1
}

const CARRIES = /^(carry|transport|possess|smuggle|ferry)$/

/** "caught carrying four grenades", "arrested while transporting 40 kg": where the load begins; -1 when no such word stands there. */
const whatTheyBore = ({ below, clause }: FrameView, at: number): number => {
  const verb = verbOf(clause, at)
  const bearer = isGroup(clause, at - 1) ? below.groups[groupAt(clause, at - 1)] : undefined
  // What a craft bears is its cargo.
  if (bearer && !/^(people|name)$/.test(domainOf(below, bearer))) return -1
  const bears = verb?.form === 'ing' && !verb.negated && CARRIES.test(verb.lemma)
  return bears && isGroup(clause, at + 1) ? at + 1 : -1
}

/** "arrested with 15,000 pills", "held four suspects with a gun and 19 bullets", "surrendered with 44 weapons". */
export const foundWith: FrameRule = {
  name: 'frames/found-with',
  wokenBy: byVerb((lemma) => CUSTODY.test(lemma) || CUSTODY.test(`${lemma} up`)),
  onlyWith: byAny(
    (word) => word === 'with' || word === 'possession',
    byVerb((lemma) => CARRIES.test(lemma)),
  ),
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      if (!takesPeople(view, at)) continue
      for (let here = at + 1; here < clause.chunks.length && here < at + FURTHEST; here += 1) {
        const link = clause.chunks[here]
        const borne = whatTheyBore(view, here)
        const isWhile = link?.word === 'while' && whatTheyBore(view, here + 1) >= 0
        if (
          !link ||
          (borne < 0 && !isWhile && /^(verb|subordinator|relative|semicolon|colon|including)$/.test(link.type))
        )
          break
        const carried = borne < 0 ? whatIsCarried(view, here) : borne
        if (carried < 0) continue
        for (const position of listRight(clause, carried)) {
          const index = groupAt(clause, position)
          const group = below.groups[index]
          const counted = group && (group.quantity >= 0 || /^an?$/.test(group.determiner ?? ''))
          if (group && counted && /^(materiel|airborne)$/.test(domainOf(below, group)))
            yield found(view, makeFrame(index, 'seized', { first: verb.first, end: verb.end }, { hedge: verb.hedge }))
        }
        break
      }
    }
  },
}
