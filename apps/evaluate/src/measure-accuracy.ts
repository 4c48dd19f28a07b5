import { listCorpusFigures } from './corpus/corpus-figures.ts'
import { type CorpusScore, measureCorpus } from './corpus/measure-corpus.ts'
import type { Figures } from './figures/figures.ts'
import { listFigures } from './figures/list-figures.ts'
import { readGoldSets } from './gold/gold-sets.ts'
import { readTexts } from './read-texts.ts'
import { scoreSet } from './score/score-set.ts'
import type { TextScore } from './score/score-text.ts'
import type { ScoredSet } from './write/score-tables.ts'

/** All gold, read and scored: text by text, set by set, and as plain figures. */
export interface Accuracy {
  readonly sets: readonly (ScoredSet & { readonly texts: readonly TextScore[] })[]
  /** What is made of many reports together. */
  readonly corpus: CorpusScore
  readonly figures: Figures
  /** Texts the parser could not read, with the reason. */
  readonly failures: readonly string[]
}

/** Reads all gold with the parser, puts the reports of the corpus together, and measures how right that is. */
export const measureAccuracy = async (): Promise<Accuracy> => {
  const failures = new Set<string>()
  const sets = readGoldSets().map(({ name, texts }) => {
    const read = readTexts(texts)
    read.failures.forEach((failure) => failures.add(failure))
    return { name, texts: read.scores, score: scoreSet(read.scores) }
  })
  const corpus = await measureCorpus()
  const ofSets = Object.fromEntries(sets.map(({ name, score }) => [name, listFigures(score)]))
  return {
    sets,
    corpus,
    figures: { ...ofSets, corpus: listCorpusFigures(corpus) },
    failures: [...failures],
  }
}
