import { readPasted } from '@reportedly/ingest'
import { Report } from '@reportedly/schema'

/** Reports on their way through the reader’s browser: what was read of them, without what follows from the text. */
const CarriedReports = Report.pick({
  text: true,
  title: true,
  language: true,
  publisher: true,
  publishedAt: true,
  url: true,
  authors: true,
  origin: true,
})
  .array()
  .min(1)

/** Writes reports so that a form can carry them: as JSON, whose line ends no browser alters. */
export const packReports = (reports: readonly Report[]): string =>
  JSON.stringify(
    reports.map(({ text, title, language, publisher, publishedAt, url, authors, origin }) => ({
      text,
      title,
      language,
      publisher,
      publishedAt,
      url,
      authors,
      origin,
    })),
  )

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * Makes the reports anew that a form carried: their ids follow from their texts, so that none can be passed off as another.
 * Null where the form does not hold what `packReports` wrote.
 */
export const unpackReports = (packed: string, retrievedAt: string): readonly Report[] | null => {
  const carried = CarriedReports.safeParse(parseJson(packed))
  if (!carried.success) return null
  const made = carried.data.map(({ text, title, origin, ...stated }) => {
    const ingested = readPasted(text, stated, retrievedAt)
    return ingested.kind === 'report' ? { ...ingested.report, title, origin } : null
  })
  const reports = made.filter((report) => report !== null)
  return reports.length === made.length ? reports : null
}
