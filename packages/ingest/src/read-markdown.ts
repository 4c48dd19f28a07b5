import { findHeadline } from './find-headline.ts'
import { splitFrontMatter } from './front-matter.ts'
import { type Ingested, tellProblem } from './ingested.ts'
import { makeReport } from './make-report.ts'

/** Makes a report of Markdown: the front matter states its particulars, what follows to the letter is its text. */
export const readMarkdown = (path: string, content: string, retrievedAt: string): Ingested => {
  const split = splitFrontMatter(content)
  if ('message' in split) return tellProblem(path, split.line, split.message)
  const { stated, text } = split
  if (text.trim() === '') return tellProblem(path, null, 'empty: expected text after the front matter')
  const title = stated.title ?? findHeadline(text)
  return makeReport(text, { ...stated, title }, { origin: { path, line: null, name: null }, retrievedAt })
}
