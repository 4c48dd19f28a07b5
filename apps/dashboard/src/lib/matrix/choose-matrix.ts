import { MEASURES, Measure } from '@reportedly/schema'

/** What figures are held against: the middle of the origins, the policy’s best, or one source, by id. */
export type Baseline = { readonly kind: 'origins' | 'best' } | { readonly kind: 'source'; readonly sourceId: string }

/** In which order rows and columns stand. */
export type MatrixOrder = 'clustered' | 'ratio' | 'time'

/** What the matrix shows, as its address says. */
export interface MatrixChoice {
  readonly measure: Measure
  readonly baseline: Baseline
  readonly order: MatrixOrder
}

export const MATRIX_ORDERS: Readonly<Record<MatrixOrder, string>> = {
  clustered: 'what goes together',
  ratio: 'who gives more',
  time: 'when it happened',
}

const isOrder = (name: string | null): name is MatrixOrder => name !== null && Object.hasOwn(MATRIX_ORDERS, name)

const chooseBaseline = (against: string | null): Baseline => {
  if (against === null || against === '' || against === 'origins') return { kind: 'origins' }
  return against === 'best' ? { kind: 'best' } : { kind: 'source', sourceId: against }
}

/** The measure that is told of most often, the first in the order of display where several are. */
const pickMeasure = (measures: readonly Measure[]): Measure => {
  const counts = Map.groupBy(measures, (measure) => measure)
  const order = Object.keys(MEASURES) as readonly Measure[]
  return order.reduce<Measure>(
    (best, measure) => ((counts.get(measure)?.length ?? 0) > (counts.get(best)?.length ?? 0) ? measure : best),
    'killed',
  )
}

/** Reads the choice from a page’s address; `measures` are those of the figures at hand. */
export const chooseMatrix = (parameters: URLSearchParams, measures: readonly Measure[]): MatrixChoice => {
  const order = parameters.get('order')
  return {
    measure: Measure.safeParse(parameters.get('measure')).data ?? pickMeasure(measures),
    baseline: chooseBaseline(parameters.get('against')),
    order: isOrder(order) ? order : 'clustered',
  }
}
