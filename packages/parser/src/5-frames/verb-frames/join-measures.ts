import type { Measure } from '@reportedly/schema'

/**
 * Two outcomes told of one figure: killed or wounded are casualties, destroyed or damaged destroyed. Where the same
 * group suffers one in turn behind the other, what became of it in the end.
 */
export const joinMeasures = (first: Measure, second: Measure, inTurn = false): Measure | undefined => {
  // "were rounded up and beheaded"
  if (inTurn && first === 'captured' && second === 'killed') return 'killed'
  const both = new Set([first, second])
  if (both.has('killed') && both.has('injured')) return 'casualties'
  if (both.has('destroyed') && both.has('damaged')) return 'destroyed'
  // "discovered and destroyed": what became of it in the end.
  if (both.has('destroyed') && both.has('seized')) return 'destroyed'
  if (both.has('destroyed') && both.has('intercepted')) return 'intercepted'
  if (both.has('captured') && (both.has('killed') || both.has('neutralised'))) return 'neutralised'
  return first === second ? first : undefined
}
