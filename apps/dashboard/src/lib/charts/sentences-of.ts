import { linkWith } from '../page/link-with.ts'
import type { ChartName } from './chart-links.ts'

/** What an address says of the place of the chart’s frame, or of its order, is nothing to its sentences. */
const OF_DRAWING = ['bbox', 'crop', 'spot', 'against', 'order', 'sort', 'page'] as const

const listFiltered = (asked: URLSearchParams, changes: Readonly<Record<string, string | null>> = {}): string => {
  const without = Object.fromEntries(OF_DRAWING.map((name) => [name, null]))
  return `/figures${linkWith(asked, { ...without, ...changes })}`
}

const pathOf = (folder: 'events' | 'sources', id: string | null): string => `/${folder}/${encodeURIComponent(id ?? '')}`

/** Where the sentences stand that a chart rests on; `asked` is what it is drawn of. */
export const sentencesOf = (name: ChartName, asked: URLSearchParams): string => {
  switch (name) {
    case 'claim-strip':
    case 'claim-steps': {
      const { event = '', ...figure } = Object.fromEntries(asked)
      return `${pathOf('events', event)}/figures${linkWith(new URLSearchParams(figure), {})}`
    }
    case 'origins':
      return `${pathOf('events', asked.get('event'))}/origins`
    case 'locator':
      return pathOf('events', asked.get('event'))
    case 'standing':
    case 'tellings':
      return `${pathOf('sources', asked.get('source'))}#figures`
    case 'map':
    case 'timeline':
      // They show every event, also those without a figure of their measure.
      return listFiltered(asked, { measure: null })
    case 'over-time':
    case 'matrix':
      return listFiltered(asked)
  }
}
