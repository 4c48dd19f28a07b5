import { streamInTurns } from './stream-in-turns.ts'

/** A table as a file to save, as RFC 4180 has it; what comes in pieces is sent as it is made. */
export const csvResponse = (csv: string | Generator<string, void>, name: string): Response =>
  new Response(typeof csv === 'string' ? csv : streamInTurns(csv), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${name}.csv"`,
    },
  })
