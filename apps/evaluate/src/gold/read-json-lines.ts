import type { z } from 'zod'

const parseLine = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** Reads JSON Lines by a schema. Throws an error that names the file, the line and the field that is wrong. */
export const readJsonLines = <Schema extends z.ZodType>(
  file: string,
  content: string,
  schema: Schema,
): readonly z.output<Schema>[] =>
  content.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const place = `${file}:${index + 1}`
    const written = parseLine(line)
    if (written === undefined) throw new Error(`${place}: not JSON`)
    const read = schema.safeParse(written)
    if (read.success) return [read.data]
    const [issue] = read.error.issues
    throw new Error(`${place}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not as expected'}`)
  })
