import { readReport } from '@reportedly/parser'
import type { Claim } from '@reportedly/schema'
import type { GoldText } from './gold/gold-text.ts'
import { scoreText, type TextScore } from './score/score-text.ts'

/** The texts of a set, scored, and what the parser could not read at all. */
export interface TextsRead {
  readonly scores: readonly TextScore[]
  readonly failures: readonly string[]
}

/** Reads every text with the parser and scores it; a text on which the parser breaks off counts as without claims. */
export const readTexts = (texts: readonly GoldText[]): TextsRead => {
  const failures: string[] = []
  const read = ({ id, title, text, publishedAt }: GoldText): readonly Claim[] => {
    try {
      return readReport({ id, title, text, publishedAt, publisher: null }).claims
    } catch (error) {
      failures.push(`${id}: the parser broke off: ${error instanceof Error ? error.message : String(error)}`)
      return []
    }
  }
  return { scores: texts.map((text) => scoreText(text, read(text))), failures }
}
