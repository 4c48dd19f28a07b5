import { readReport } from '@reportedly/parser'
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { BenchReport } from './bench-report.ts'

/** Something that reads reports, to be timed; gives back how much it found, so that no work can be left out. */
export interface Reader {
  readonly name: string
  readonly read: (report: BenchReport) => number
  /** Share of the text to give it: the slow ones get less, and are compared by the megabyte. */
  readonly share: number
}

/** The parser. */
export const PARSER: Reader = {
  name: 'reportedly',
  read: (report) => readReport(report).claims.length,
  share: 1,
}

/** The libraries it is compared with, each doing all it does with a text: sentences, tags, entities. */
export const listLibraries = (): readonly Reader[] => {
  const wink = winkNLP(model)
  return [
    {
      name: 'wink-nlp',
      read: ({ text }) => {
        const document = wink.readDoc(text)
        return document.sentences().length() + document.tokens().out(wink.its.pos).length + document.entities().length()
      },
      share: 0.25,
    },
    { name: 'compromise', read: ({ text }) => (compromise(text).json() as readonly object[]).length, share: 0.02 },
  ]
}
