import { GoldText } from './gold-text.ts'

const parseLine = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** Reads the lines of a gold file. Throws an error that names the file, the line and the field that is wrong. */
export const readGold = (file: string, content: string): readonly GoldText[] =>
  content.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const place = `${file}:${index + 1}`
    const written = parseLine(line)
    if (written === undefined) throw new Error(`${place}: not JSON`)
    const read = GoldText.safeParse(written)
    if (read.success) return [read.data]
    const [issue] = read.error.issues
    throw new Error(`${place}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a gold text'}`)
  })
