import type { RequestListener } from 'node:http'

const PROTOCOL_HEADER = 'x-forwarded-proto'

/** What one upload of reports may hold at the most; a person may set another. */
const UPLOAD_LIMIT = '8M'

/**
 * Loads the built dashboard as a request listener that shows the database file given, and reads what is added there with
 * the file of sources given.
 */
export const loadHandler = async (
  handlerUrl: string,
  database: string,
  sources: string | undefined,
): Promise<RequestListener> => {
  // The dashboard reads its settings while it is imported.
  process.env['REPORTEDLY_DATABASE'] = database
  if (sources !== undefined) process.env['REPORTEDLY_SOURCES'] = sources
  process.env['BODY_SIZE_LIMIT'] ??= UPLOAD_LIMIT
  process.env['PROTOCOL_HEADER'] = PROTOCOL_HEADER
  const { handler } = (await import(handlerUrl)) as { readonly handler: RequestListener }
  return (request, response) => {
    // It takes itself to be behind https unless a header says otherwise; here nothing stands in front of it.
    request.headers[PROTOCOL_HEADER] ??= 'http'
    handler(request, response)
  }
}
