import { readFigure } from '@reportedly/events'
import { VagueTable } from '@reportedly/schema'
import type { ReadingChoice } from '../event/choose-reading.ts'
import type { Happening } from './figure.ts'
import { keep } from './keep.ts'

/** The figures of an event under a table, as one text: tables with the same text say the same of it. */
const readUnder = ({ claims }: Happening, vagueTable: VagueTable): string =>
  claims.map(({ quantity }) => readFigure(quantity, vagueTable)?.point ?? '').join(' ')

type TableFor = Readonly<Record<VagueTable, VagueTable>>

const NO_VAGUE_WORDS: TableFor = { 'as-stated': 'as-stated', acled: 'as-stated', airwars: 'as-stated' }

/** For each table, the first that reads the event as it does. */
const tablesFor = keep((happening: Happening): TableFor => {
  if (!happening.claims.some(({ quantity }) => quantity.qualifier === 'vague')) return NO_VAGUE_WORDS
  const texts = VagueTable.options.map((table) => readUnder(happening, table))
  const firstLike = (table: VagueTable): VagueTable =>
    VagueTable.options[texts.indexOf(texts[VagueTable.options.indexOf(table)] ?? '')] ?? table
  return { 'as-stated': 'as-stated', acled: firstLike('acled'), airwars: firstLike('airwars') }
})

/** Whether every table reads an event alike, so that what is made of it under one stands for all. */
export const isReadAlike = (happening: Happening): boolean =>
  VagueTable.options.every((table) => tablesFor(happening)[table] === 'as-stated')

/**
 * The reading under which an event comes to the same as under the one given, and the same for all such: of most events
 * nothing is told in vague words, so that every table reads them alike and one is reckoned for all.
 */
export const plainReading = (happening: Happening, { policy, vagueTable }: ReadingChoice): ReadingChoice => ({
  policy,
  vagueTable: tablesFor(happening)[vagueTable],
})
