import { nameCorpusFigures } from '../corpus/corpus-figures.ts'
import type { CorpusScore } from '../corpus/measure-corpus.ts'
import type { Table } from './score-tables.ts'
import { writeShare } from './write-share.ts'

/** The figures of the corpus, a row each. */
export const tableCorpus = (score: CorpusScore): Table => ({
  head: ['many reports', 'sahel'],
  rows: nameCorpusFigures(score).map(([name, share]) => [name, writeShare(share)]),
})
