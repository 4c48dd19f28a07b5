import { extname } from 'node:path'
import { readMarkdown } from './read-markdown.ts'
import { readText } from './read-text.ts'

/** The endings of the files that are read whole, each with its reader. */
const WHOLE = { '.txt': readText, '.md': readMarkdown } as const

/** Names the endings that can be read, for messages. */
export const READABLE_ENDINGS = '.txt, .md or .jsonl'

export type Format = { readonly kind: 'lines' } | { readonly kind: 'whole'; readonly read: typeof readText }

/** How to read a file, by the ending of its name in either case; null when it cannot be read. */
export const chooseFormat = (path: string): Format | null => {
  const ending = extname(path).toLowerCase()
  if (ending === '.jsonl') return { kind: 'lines' }
  if (ending === '.txt' || ending === '.md') return { kind: 'whole', read: WHOLE[ending] }
  return null
}
