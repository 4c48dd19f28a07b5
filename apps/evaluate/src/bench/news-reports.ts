import { readFileSync } from 'node:fs'
import { benchReport, type BenchReport } from './bench-report.ts'
import { NEWS_PARAGRAPHS, SYLLABLES } from './news-paragraphs.ts'
import { drawFrom } from './random.ts'

const SEED = new URL('../../../../seeds/000_27bf039e9b3bf34b.txt', import.meta.url)
const PARAGRAPHS_A_REPORT = 8

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October']
const PLACES = ['Mali', 'Darfur', 'Donetsk', 'Sagaing', 'Gaza', 'Idlib', 'Borno', 'Ituri', 'Arauca', 'Tillabéri']

type Draw = (below: number) => number

const from = (list: readonly string[], draw: Draw): string => list[draw(list.length)] ?? ''

const makeName = (draw: Draw): string => {
  const name = Array.from({ length: 2 + draw(2) }, () => from(SYLLABLES, draw)).join('')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** What may be filled into a paragraph, by the word in braces. */
const FILLINGS: Readonly<Record<string, (draw: Draw) => string>> = {
  town: makeName,
  other: makeName,
  place: (draw) => from(PLACES, draw),
  name: (draw) => `${makeName(draw)} ${makeName(draw)}`,
  weekday: (draw) => from(WEEKDAYS, draw),
  month: (draw) => from(MONTHS, draw),
  day: (draw) => `${1 + draw(28)}`,
  n: (draw) => `${2 + draw(60)}`,
  m: (draw) => `${2 + draw(9)}`,
  k: (draw) => `${1 + draw(90)},000`,
}

/** Fills in a paragraph; a word that stands twice in it is filled in alike. */
const fill = (paragraph: string, draw: Draw): string => {
  const filled = new Map<string, string>()
  return paragraph.replace(/\{(\w+)\}/g, (_, word: string) => {
    const filling = filled.get(word) ?? FILLINGS[word]?.(draw) ?? word
    filled.set(word, filling)
    return filling
  })
}

/**
 * Makes ordinary news reports without end: the same ones on every run, no two alike, with names that never end. They
 * hold about as many claims a kilobyte as the seed does, far fewer than the gold, which was written to be full of them.
 */
export function* newsReports(): Generator<BenchReport, never> {
  const seed = readFileSync(SEED, 'utf8')
    .split(/\n+/)
    .filter((line) => line.length > 40)
  const paragraphs = [...NEWS_PARAGRAPHS, ...seed]
  const draw = drawFrom(2024)
  for (let index = 0; ; index += 1) {
    const chosen = Array.from({ length: PARAGRAPHS_A_REPORT }, () => fill(from(paragraphs, draw), draw))
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
