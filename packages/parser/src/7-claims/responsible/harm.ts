import type { Measure } from '@reportedly/schema'

/** What befalls people at the hands of others: nobody does it to those on their own side. */
export const HARM: ReadonlySet<Measure> = new Set<Measure>([
  'killed',
  'injured',
  'casualties',
  'abducted',
  'missing',
  'neutralised',
])
