import type { Place } from '@reportedly/schema'
import { foldText } from './fold-text.ts'
import { keep } from './keep.ts'

const regions = new Intl.DisplayNames('en-GB', { type: 'region' })

/** The names, folded, by which a place can be asked for: its own, its country’s, and its country’s code. */
export const namePlaces = keep(({ name, country }: Place): readonly string[] =>
  [name, ...(country === null ? [] : [country, regions.of(country) ?? country])].map(foldText),
)
