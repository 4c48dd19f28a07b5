import { readFileSync, writeFileSync } from 'node:fs'
import { Figures } from './figures.ts'

const FILE = new URL('../../accuracy.json', import.meta.url)

/** Reads accuracy.json, the figures that were last committed. */
export const readCommittedFigures = (): Figures => {
  const read = Figures.safeParse(JSON.parse(readFileSync(FILE, 'utf8')))
  if (read.success) return read.data
  throw new Error(
    `accuracy.json: ${read.error.issues[0]?.path.join('.') ?? ''}: ${read.error.issues[0]?.message ?? ''}`,
  )
}

/** Writes accuracy.json. */
export const writeCommittedFigures = (figures: Figures): void => {
  writeFileSync(FILE, `${JSON.stringify(figures, null, 2)}\n`)
}
