import { readFileSync } from 'node:fs'
import { readGoldSets } from '../gold/gold-sets.ts'
import { benchReport, type BenchReport } from './bench-report.ts'
import { drawFrom } from './random.ts'

const SEED = new URL('../../../../seeds/000_27bf039e9b3bf34b.txt', import.meta.url)
const PARAGRAPHS_A_REPORT = 6

const readParagraphs = (): readonly string[] => {
  const texts = readGoldSets()
    .filter(({ name }) => name !== 'passages')
    .flatMap((set) => set.texts.map(({ text }) => text))
  return [readFileSync(SEED, 'utf8'), ...texts].flatMap((text) => text.split(/\n+/)).filter((line) => line.length > 40)
}

/**
 * Makes ordinary reports without end, of paragraphs drawn from the gold and the seed: the same ones on every run, no
 * two alike.
 */
export function* newsReports(): Generator<BenchReport, never> {
  const paragraphs = readParagraphs()
  const draw = drawFrom(2024)
  for (let index = 0; ; index += 1) {
    const chosen = Array.from({ length: PARAGRAPHS_A_REPORT }, () => paragraphs[draw(paragraphs.length)] ?? '')
    yield benchReport(`bench-${index}`, chosen.join('\n\n'))
  }
}

/** Bytes of a text in UTF-8, by which speed is given. */
export const bytesOf = (text: string): number => Buffer.byteLength(text)

/** Takes so many bytes of ordinary reports, or little more. */
export const takeReports = (bytes: number): readonly BenchReport[] => {
  const taken: BenchReport[] = []
  let left = bytes
  for (const report of newsReports()) {
    taken.push(report)
    left -= bytesOf(report.text)
    if (left <= 0) break
  }
  return taken
}
