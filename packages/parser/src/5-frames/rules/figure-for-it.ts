import type { Measure } from '@reportedly/schema'
import { isPeople } from '../../4-mentions/en/nouns.ts'
import { groupAt, isGroup, verbOf } from '../clause-walk.ts'
import { makeFrame } from '../frame.ts'
import { isSaidCloser } from '../is-said-closer.ts'
import { found, type FrameRule, type FrameView } from '../frame-rule.ts'
import { byVerb } from '../woken-by.ts'

const PUTS = /^(put|place|give|revise|raise|lower|correct|update|set|bring|estimate|cut)$/
/** What stands for the figure told before: "it", "their number", "the figure". */
const STANDS_FOR_IT = /^(it|number|numbers|figure|total|toll|count)$/
const LOOK_BACK = 160
const OUTCOMES: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ...words('killed', 'dead killed deaths death died toll fatalities bodies perished slain'),
  ...words('injured', 'wounded injured hurt injuries'),
  ...words('captured', 'arrested detained captured prisoners'),
  ...words('abducted', 'abducted kidnapped abductees hostages captives'),
  ...words('freed', 'freed released'),
  ...words('missing', 'missing'),
  ...words('displaced', 'displaced fled'),
  ...words('surrendered', 'surrendered'),
])

function words(measure: Measure, list: string): readonly (readonly [string, Measure])[] {
  return list.split(' ').map((word) => [word, measure])
}

/** The outcome that was spoken of last before a token. */
const outcomeBefore = ({ below }: FrameView, token: number): Measure | undefined => {
  for (let at = token - 1; at >= 0 && at > token - LOOK_BACK; at -= 1) {
    const measure = OUTCOMES.get(below.tokens.folded[at] ?? '')
    if (measure) return measure
  }
  return undefined
}

const isFigure = ({ below, clause }: FrameView, at: number): boolean => {
  const group = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  return group !== undefined && group.quantity >= 0 && (group.head < 0 || isPeople(group.class))
}

/** "Villagers put their number at five", "then revised it to 16", "had put it at 171": a figure for what was told before. */
export const figureForIt: FrameRule = {
  name: 'frames/figure-for-it',
  wokenBy: byVerb((lemma) => PUTS.test(lemma)),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const verb = chunk.type === 'verb' ? verbOf(clause, at) : undefined
      if (!verb || verb.negated || verb.passive || !PUTS.test(verb.lemma) || !isGroup(clause, at + 1)) continue
      const object = below.groups[groupAt(clause, at + 1)]
      if (!object || object.quantity >= 0 || !STANDS_FOR_IT.test(below.tokens.folded[object.end - 1] ?? '')) continue
      const link = clause.chunks[at + 2]
      if (!/^(at|to|as)$/.test(link?.word ?? '')) continue
      const figure = clause.chunks[at + 3]?.type === 'quote' ? at + 4 : at + 3
      const measure =
        isFigure(view, figure) && !isSaidCloser(view, figure) ? outcomeBefore(view, verb.first) : undefined
      if (measure)
        yield found(
          view,
          makeFrame(groupAt(clause, figure), measure, { first: verb.first, end: verb.end }, { hedge: verb.hedge }),
        )
    }
  },
}
