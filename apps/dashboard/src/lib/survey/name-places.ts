import type { Place } from '@reportedly/schema'
import { foldText } from './fold-text.ts'
import { describeCountry } from '../words/describe-place.ts'
import { keep } from './keep.ts'

/** The names, folded, by which a place can be asked for: its own, its country’s, and its country’s code. */
export const namePlaces = keep(({ name, country }: Place): readonly string[] =>
  [name, ...(country === null ? [] : [country, describeCountry(country)])].map(foldText),
)
