import type { Measure } from '@reportedly/schema'
import { isPeople } from '../../4-mentions/en/nouns.ts'
import { groupAt, isGroup, verbOf } from '../clause-walk.ts'
import { domainOf, measureFor } from '../domain.ts'
import type { Sense } from '../en/senses.ts'
import { makeFrame } from '../frame.ts'
import { found, type FrameRule, type FrameView } from '../frame-rule.ts'
import { isOfPeople } from '../is-of-people.ts'
import { headerSense, LOOK_BACK } from '../lists/header-sense.ts'

/** Whether a figure of the same outcome stands before the colon: what follows are its parts. */
const isBrokenDown = ({ below, clause }: FrameView, colon: number, sense: Sense, measure: Measure): boolean =>
  clause.chunks.slice(Math.max(0, colon - LOOK_BACK), colon).some((chunk) => {
    const group = chunk.type === 'group' && chunk.counted === true ? below.groups[chunk.index] : undefined
    return (
      group !== undefined &&
      isPeople(group.class) &&
      measureFor(below, sense, group, domainOf(below, group)) === measure
    )
  })

/** "Enemy losses over the past day: 1,020 personnel, 8 tanks", "Materials recovered: 05 AK47, 12 chargers". */
export const tallies: FrameRule = {
  name: 'frames/tally',
  onlyFigures: true,
  wokenBy: (word) => word === ':',
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      if (chunk.type !== 'colon') continue
      const header = headerSense(view, at)
      if (!header) continue
      const { sense } = header
      for (let here = at + 1; here < clause.chunks.length; here += 1) {
        const stop = clause.chunks[here]?.type
        if (stop === 'colon' || verbOf(clause, here)?.form === 'finite') break
        const group = isGroup(clause, here) ? below.groups[groupAt(clause, here)] : undefined
        if (!group || group.quantity < 0) continue
        const measure = measureFor(below, sense, group, domainOf(below, group))
        if (measure && isBrokenDown(view, at, sense, measure)) break
        if (!measure) continue
        const agents = isOfPeople(measure) ? [] : header.agents
        yield found(view, makeFrame(groupAt(clause, here), measure, { first: chunk.first, end: chunk.end }, { agents }))
      }
    }
  },
}
