import { listProblems } from '@reportedly/schema'
import { parse, YAMLParseError } from 'yaml'
import { StatedFields } from './stated-fields.ts'

/** A Markdown text without its front matter, and what that states; or why it could not be read, and in which line. */
export type FrontMatter =
  | { readonly stated: Partial<StatedFields>; readonly text: string }
  | { readonly line: number | null; readonly message: string }

const BLOCK = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/

/** Every value is text as written ("2025-05-11", "1984"), so that YAML turns none into a number; only null is null. */
const parseYaml = (source: string): unknown =>
  parse(source, { schema: 'failsafe', customTags: ['null'], logLevel: 'error' }) as unknown

const explain = (error: unknown): FrontMatter => {
  if (!(error instanceof YAMLParseError)) return { line: null, message: `front matter: ${String(error)}` }
  const [reason = ''] = error.message.split(/ at line \d+, column \d+/)
  const line = error.linePos?.[0].line
  return { line: line === undefined ? null : line + 1, message: `front matter is not valid YAML: ${reason}` }
}

/** Reads the block between two lines of three hyphens at the start of a Markdown text; a text without one is all text. */
export const splitFrontMatter = (content: string): FrontMatter => {
  const block = BLOCK.exec(content)
  if (!block) return { stated: {}, text: content }
  const text = content.slice(block[0].length)
  try {
    const fields = StatedFields.safeParse(parseYaml(block[1] ?? '') ?? {})
    if (fields.success) return { stated: fields.data, text }
    const reasons = listProblems(fields.error).map(({ path, message }) =>
      path ? `${path}: ${message}` : 'expected "key: value" lines',
    )
    return { line: null, message: `front matter: ${reasons.join('; ')}` }
  } catch (error) {
    return explain(error)
  }
}
