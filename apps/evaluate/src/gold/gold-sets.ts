import { readFileSync } from 'node:fs'
import type { GoldText } from './gold-text.ts'
import { readGold } from './read-gold.ts'

/** One collection of gold that gets figures of its own. */
export interface GoldSet {
  readonly name: string
  readonly texts: readonly GoldText[]
}

const FOLDER = new URL('../../gold/', import.meta.url)
/** Measured only: nobody reads their mistakes. */
export const UNSEEN: readonly string[] = ['unseen', 'unseen-4', 'unseen-5']
const PASSAGES = ['passages-1', 'passages-2', 'passages-3', 'passages-4']

const readSet = (name: string): GoldSet => ({
  name,
  texts: readGold(`gold/${name}.jsonl`, readFileSync(new URL(`${name}.jsonl`, FOLDER), 'utf8')),
})

/** Reads every gold file, in order of display; "passages" is its four parts together. */
export const readGoldSets = (): readonly GoldSet[] => {
  const parts = PASSAGES.map(readSet)
  const together = { name: 'passages', texts: parts.flatMap(({ texts }) => texts) }
  const learning = ['fresh', ...Array.from({ length: 11 }, (_, index) => `fresh-${index + 2}`)]
  const whole = [...UNSEEN, ...learning, 'phenomena'].map(readSet)
  const sahel = { ...readSet('sahel/briefs'), name: 'sahel' }
  return [...whole, together, ...parts, sahel]
}
