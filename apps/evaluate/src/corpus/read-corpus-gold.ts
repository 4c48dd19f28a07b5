import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import { GoldText } from '../gold/gold-text.ts'
import { readJsonLines } from '../gold/read-json-lines.ts'
import { CorpusBrief, CorpusEstimate, CorpusEvent, CorpusFact, CorpusOrigin } from './corpus-gold.ts'

const FOLDER = new URL('../../gold/sahel/', import.meta.url)

const readLines = <Schema extends z.ZodType>(name: string, schema: Schema): readonly z.output<Schema>[] =>
  readJsonLines(`gold/sahel/${name}`, readFileSync(new URL(name, FOLDER), 'utf8'), schema)

/** The gold of the corpus, file by file; `texts` are the lines of `briefs` as every other gold is read. */
export interface CorpusGold {
  readonly briefs: readonly CorpusBrief[]
  readonly texts: readonly GoldText[]
  readonly events: readonly z.infer<typeof CorpusEvent>[]
  readonly origins: readonly z.infer<typeof CorpusOrigin>[]
  readonly estimates: readonly CorpusEstimate[]
  readonly facts: readonly z.infer<typeof CorpusFact>[]
}

/** Reads the gold of the corpus. Throws an error that names the file, the line and the field that is wrong. */
export const readCorpusGold = (): CorpusGold => ({
  briefs: readLines('briefs.jsonl', CorpusBrief),
  texts: readLines('briefs.jsonl', GoldText),
  events: readLines('events.jsonl', CorpusEvent),
  origins: readLines('origins.jsonl', CorpusOrigin),
  estimates: readLines('estimates.jsonl', CorpusEstimate),
  facts: readLines('facts.jsonl', CorpusFact),
})
