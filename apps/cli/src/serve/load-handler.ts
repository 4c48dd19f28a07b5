import type { RequestListener } from 'node:http'

const PROTOCOL_HEADER = 'x-forwarded-proto'

/** Loads the built dashboard as a request listener that shows the database file given. */
export const loadHandler = async (handlerUrl: string, database: string): Promise<RequestListener> => {
  // The dashboard reads its settings while it is imported.
  process.env['REPORTEDLY_DATABASE'] = database
  process.env['PROTOCOL_HEADER'] = PROTOCOL_HEADER
  const { handler } = (await import(handlerUrl)) as { readonly handler: RequestListener }
  return (request, response) => {
    // It takes itself to be behind https unless a header says otherwise; here nothing stands in front of it.
    request.headers[PROTOCOL_HEADER] ??= 'http'
    handler(request, response)
  }
}
