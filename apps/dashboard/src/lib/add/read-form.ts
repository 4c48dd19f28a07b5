import { type Ingested, type InputProblem, readPasted, readStream } from '@reportedly/ingest'
import type { Report } from '@reportedly/schema'

/** What was read of a form, and what could not be. */
export interface FormRead {
  readonly reports: readonly Report[]
  readonly problems: readonly InputProblem[]
}

/** What a person may state about a text that they paste, by the names of the form’s fields. */
export const STATED_FIELDS = ['title', 'publisher', 'publishedAt', 'url'] as const

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** A browser sends the line ends of a text area as two characters each; a reader typed or pasted one. */
const asTyped = (text: string): string => text.replaceAll('\r\n', '\n')

/** What the form holds besides files, to be shown again. */
export const readTyped = (form: FormData): Readonly<Record<'text' | (typeof STATED_FIELDS)[number], string>> => ({
  text: asTyped(textOf(form, 'text')),
  title: textOf(form, 'title'),
  publisher: textOf(form, 'publisher'),
  publishedAt: textOf(form, 'publishedAt'),
  url: textOf(form, 'url'),
})

/** A browser sends an empty file without a name where none was chosen. */
const listFiles = (form: FormData): readonly File[] =>
  form.getAll('files').filter((file) => file instanceof File && (file.name !== '' || file.size > 0)) as File[]

async function* readAll(form: FormData, retrievedAt: string): AsyncGenerator<Ingested> {
  const { text, ...stated } = readTyped(form)
  const files = listFiles(form)
  if (text.trim() !== '' || files.length === 0) yield readPasted(text, stated, retrievedAt)
  for (const file of files) yield* readStream(file.name, () => file.stream(), retrievedAt)
}

/** Reads the pasted text and the files of a form as reports, each text once; what cannot be read names its file and line. */
export const readForm = async (form: FormData, retrievedAt: string): Promise<FormRead> => {
  const reports = new Map<string, Report>()
  const problems: InputProblem[] = []
  for await (const ingested of readAll(form, retrievedAt))
    if (ingested.kind === 'problem') problems.push(ingested.problem)
    else if (!reports.has(ingested.report.id)) reports.set(ingested.report.id, ingested.report)
  return { reports: [...reports.values()], problems }
}

/** A problem in one line: "notes.jsonl, line 3: not valid JSON". */
export const describeProblem = ({ path, line, message }: InputProblem): string =>
  `${line === null ? path : `${path}, line ${line}`}: ${message}`
