import { sentencesOf } from './sentences-of.ts'

/** The charts that have a page of their own to be put into others, and a file of their numbers. */
export const CHART_NAMES = [
  'over-time',
  'claim-strip',
  'claim-steps',
  'origins',
  'locator',
  'map',
  'timeline',
  'matrix',
  'standing',
  'tellings',
] as const

export type ChartName = (typeof CHART_NAMES)[number]

/** Where a chart stands alone, where its numbers are as CSV, and where the sentences stand that it rests on. */
export interface ChartLinks {
  readonly embedHref: string
  readonly csvHref: string
  readonly sentencesHref: string
}

/** The addresses of a chart; `asked` is what it is drawn of, as the query of its address. */
export const chartLinks = (name: ChartName, asked: Readonly<Record<string, string>> | string): ChartLinks => {
  const parameters = new URLSearchParams(asked)
  const query = parameters.toString()
  const written = query === '' ? '' : `?${query}`
  return {
    embedHref: `/embed/${name}${written}`,
    csvHref: `/charts/${name}.csv${written}`,
    sentencesHref: sentencesOf(name, parameters),
  }
}
