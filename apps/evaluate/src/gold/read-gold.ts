import { GoldText } from './gold-text.ts'
import { readJsonLines } from './read-json-lines.ts'

/** Reads the lines of a gold file. Throws an error that names the file, the line and the field that is wrong. */
export const readGold = (file: string, content: string): readonly GoldText[] => readJsonLines(file, content, GoldText)
