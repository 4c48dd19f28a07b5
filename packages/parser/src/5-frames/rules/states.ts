import { groupAt, isGroup, subjectsOf, verbOf } from '../clause-walk.ts'
import { domainOf } from '../domain.ts'
import { STATE_WORDS } from '../en/senses.ts'
import { makeFrame } from '../frame.ts'
import { found, type FrameRule } from '../frame-rule.ts'

/** States that stand with those who are in them: "30 dead", "left 14 people dead", "11 are still missing", "3 KIA". */
export const states: FrameRule = {
  name: 'frames/state',
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const measure = chunk.type === 'state' ? STATE_WORDS.get(chunk.word) : undefined
      if (!measure || clause.chunks[at - 1]?.word === 'the') continue
      const before = verbOf(clause, at - 1)
      if (before?.negated) continue
      for (const position of subjectsOf(clause, at)) {
        const group = below.groups[groupAt(clause, position)]
        const domain = group ? domainOf(below, group) : 'other'
        if (domain !== 'people' && domain !== 'elided' && domain !== 'name' && domain !== 'unknown') continue
        yield found(view, makeFrame(groupAt(clause, position), measure, chunk, { hedge: before?.hedge ?? null }))
      }
    }
  },
}

const PLACES_OF_STATE: ReadonlyMap<string, 'captured' | 'injured'> = new Map([
  ['custody', 'captured'],
  ['captivity', 'captured'],
  ['detention', 'captured'],
])

/** "seven in custody", "three in critical condition": a state worded as a place. */
export const inCustody: FrameRule = {
  name: 'frames/in-custody',
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      if (chunk.type !== 'preposition' || chunk.word !== 'in' || !isGroup(clause, at + 1)) continue
      const noun = below.groups[groupAt(clause, at + 1)]
      const measure = noun && noun.head >= 0 ? PLACES_OF_STATE.get(below.tokens.folded[noun.head] ?? '') : undefined
      const before = at - 1
      if (!measure || !isGroup(clause, before)) continue
      const group = below.groups[groupAt(clause, before)]
      if (!group || group.quantity < 0) continue
      yield found(view, makeFrame(groupAt(clause, before), measure, chunk))
    }
  },
}
