import type { Category } from '@reportedly/schema'
import { firstFrom } from '../../engine/within.ts'
import type { Group } from '../../4-mentions/group.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { BELONGED, HEDGED, UNDER_AGE, WERE } from '../en/described-as.ts'
import { STATES_AS_NOUNS } from '../en/naming.ts'
import { byWords } from './by-words.ts'
import { sideOfGroup } from './side-of-group.ts'

/** How many words may stand between the verb and the noun. */
const NOUN_WITHIN = 5
const AGE_WITHIN = 6

const groupFrom = ({ groups }: Framed, token: number): Group | undefined => {
  const group = groups[firstFrom(groups, token)]
  return group?.first === token ? group : undefined
}

/** Whom a group is a member of: "presumed members of a cartel faction". */
const ofWhom = (framed: Framed, group: Group): Category | undefined => {
  const owner = framed.tokens.folded[group.end] === 'of' ? groupFrom(framed, group.end + 1) : undefined
  return owner ? sideOfGroup(framed, owner) : undefined
}

/**
 * What the verb behind a figure says of those it counts: "eight of the dead belonged to the cartel", "two of whom, it said,
 * were delivery riders".
 */
export const byPredicate = (framed: Framed, group: Group): Category | undefined => {
  const { folded, sentence } = framed.tokens
  const state = STATES_AS_NOUNS.test(folded[group.end] ?? '') ? group.end + 1 : group.end
  if (BELONGED.test(folded[state] ?? '')) {
    const party = folded[state + 1] === 'to' ? groupFrom(framed, state + 2) : undefined
    return party && sideOfGroup(framed, party)
  }
  if (UNDER_AGE.test(folded.slice(state, state + AGE_WITHIN).join(' '))) return 'civilian'
  // "eight of them suspected members of the group"
  let was = /^(them|whom)$/.test(folded[group.end - 1] ?? '')
  for (let at = state; at < state + NOUN_WITHIN + 2 && sentence[at] === sentence[group.first]; at += 1) {
    const word = folded[at] ?? ''
    if (WERE.test(word)) {
      was = true
      continue
    }
    // "two of the injured were with the Border Security Force"
    const body = was && /^(with|from)$/.test(word) ? groupFrom(framed, at + 1) : undefined
    if (body) return sideOfGroup(framed, body)
    const noun = was ? groupFrom(framed, at) : undefined
    if (noun && noun.head >= 0 && noun.quantity < 0 && noun.class !== 'pronoun') {
      const kind = byWords(framed, noun)
      return kind === 'unknown-people' ? ofWhom(framed, noun) : kind
    }
    if (!HEDGED.test(word)) return undefined
    if (word === ',') was = false
  }
  return undefined
}
