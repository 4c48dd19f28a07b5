import { groupAt, isGroup, listRight, objectsOf, subjectsOf, verbOf } from '../../clause/clause-walk.ts'
import type { Group } from '../../../4-mentions/group.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { byAny, byVerb } from '../../woken-by.ts'

/** What a building or a car loses without being destroyed. */
const PARTS =
  /^(windows?|windowpanes?|panes|roofs?|doors?|gates?|walls?|fa[cç]ades?|balcon(y|ies)|windscreens?|windshields?|glass|glazing|tyres?|tires?)$/
const BREAKS = /^(blow|shatter|break|smash|tear|rip|crack|damage|destroy|knock|lift|hole|pierce|collapse|cave)$/

const isPart = ({ below }: FrameView, group: Group | undefined): boolean =>
  group !== undefined && group.quantity < 0 && PARTS.test(below.tokens.folded[group.head] ?? '')

/** Whose parts they are, behind "of" or "in": buildings and cars that are counted. */
const wholesAt = ({ below, clause }: FrameView, linkAt: number): readonly number[] => {
  if (!/^(of|in|at)$/.test(clause.chunks[linkAt]?.word ?? '') || !isGroup(clause, linkAt + 1)) return []
  return listRight(clause, linkAt + 1).filter((position) => {
    const group = below.groups[groupAt(clause, position)]
    const isCounted = group !== undefined && (group.quantity >= 0 || /^(an?|the)$/.test(group.determiner ?? ''))
    const isBounded = below.quantities[group?.quantity ?? -1]?.value.high !== 0
    return isCounted && isBounded && /^(infrastructure|vehicles)$/.test(group.class)
  })
}

/** "blew out the windows of 12 houses", "windows were shattered in 40 homes", "the roof of a school was torn off". */
export const partsOfBuildings: FrameRule = {
  name: 'frames/parts-of-buildings',
  wokenBy: (word) => PARTS.test(word),
  onlyWith: byAny(byVerb((lemma) => BREAKS.test(lemma))),
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      if (verb.negated || !BREAKS.test(verbOf(clause, at)?.lemma.split(' ')[0] ?? '')) continue
      const objects = verb.passive ? [] : objectsOf(clause, at)
      const parts = objects.length > 0 ? objects : subjectsOf(clause, at)
      for (const position of parts) {
        const group = below.groups[groupAt(clause, position)]
        if (!isPart(view, group)) continue
        // "windows were blown out in 40 houses": where they were stands behind the verb and its particle.
        const behind = /^(in|at)$/.test(clause.chunks[at + 1]?.word ?? '') ? at + 1 : at + 2
        const ownWholes = wholesAt(view, position + 1)
        const wholes = ownWholes.length > 0 || objects.length > 0 ? ownWholes : wholesAt(view, behind)
        for (const whole of wholes)
          yield found(
            view,
            makeFrame(groupAt(clause, whole), 'damaged', { first: verb.first, end: verb.end }, { hedge: verb.hedge }),
          )
      }
    }
  },
}
