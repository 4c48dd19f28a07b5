import { groupAt, isGroup } from '../../clause/clause-walk.ts'
import { domainOf } from '../../counted/domain.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'

const LOOK_BACK = 400

/** Whether the lines above speak of losses, so that a bare list below counts them. */
const isLossTally = ({ below, clause }: FrameView): boolean => {
  const first = below.ranges[clause.sentence]?.first ?? 0
  return below.tokens.folded
    .slice(Math.max(0, first - LOOK_BACK), first)
    .some((word) => word === 'losses' || word === 'lost')
}

/** "– tanks: 10,884 (+5);": a bulletin's line, its label before the colon and the day's figure in brackets. */
export const labelled: FrameRule = {
  name: 'frames/labelled',
  onlyFigures: true,
  wokenBy: (word) => word === ':',
  *find(view) {
    const { below, clause } = view
    const colon = clause.chunks.findIndex(({ type }) => type === 'colon')
    const label = clause.chunks.findIndex(({ type }) => type === 'group')
    if (colon < 0 || label < 0 || label > 1 || label > colon || !isLossTally(view)) return
    const counted = below.groups[groupAt(clause, label)]
    const domain = counted && counted.quantity < 0 ? domainOf(below, counted) : 'other'
    const measure =
      domain === 'people' ? 'casualties' : domain === 'materiel' || domain === 'airborne' ? 'lost' : undefined
    if (!measure) return
    for (let at = colon + 1; at < clause.chunks.length; at += 1) {
      // A verb makes a sentence of it, and the label its heading.
      if (clause.chunks[at]?.type === 'verb') return
      const group = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
      if (group && group.quantity >= 0 && group.head < 0)
        yield found(
          view,
          makeFrame(
            groupAt(clause, at),
            measure,
            { first: counted?.first ?? 0, end: counted?.end ?? 0 },
            { label: groupAt(clause, label) },
          ),
        )
    }
  },
}
