import { readFileSync } from 'node:fs'
import { benchReport, type BenchReport } from './bench-report.ts'
import { FIGHTING, OTHER_FIGURES, OTHER_NEWS, SYLLABLES } from './news-paragraphs.ts'
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

/** Makes reports without end out of what a report is given to choose its paragraphs from. */
function* makeReports(paragraphsFor: (draw: Draw) => readonly string[]): Generator<BenchReport, never> {
  const draw = drawFrom(2024)
  for (let index = 0; ; index += 1) {
    const paragraphs = paragraphsFor(draw)
    const chosen = Array.from({ length: PARAGRAPHS_A_REPORT }, () => fill(from(paragraphs, draw), draw))
    yield benchReport(`bench-${index}`, chosen.join('\n\n'))
  }
}

/** Paragraphs of a report of fighting: hardly a quarter of those invented give a figure, but all of the seed’s do. */
const listFighting = (): readonly string[] => {
  const seed = readFileSync(SEED, 'utf8')
    .split(/\n+/)
    .filter((line) => line.length > 40)
  return [...FIGHTING, ...OTHER_NEWS, ...seed]
}

/**
 * Makes reports of fighting without end: the same ones on every run, no two alike, with names that never end. Nearly
 * nine in ten hold a claim, and a kilobyte holds about two: as a reader meets them who has chosen what to read.
 */
export const fightingReports = (): Generator<BenchReport, never> => {
  const paragraphs = listFighting()
  return makeReports(() => paragraphs)
}

/** How many of five reports are of fighting where news is read as it comes. */
const OF_FIVE = 2

/**
 * Makes the news of places at war as it comes, without end: reports of fighting, and more of all else that happens there. Of
 * 39 items that stood together in feeds and digests from Sudan, Ukraine and the Congo, 12 gave a figure of what befell
 * somebody; a whole article gives one more often than its opening does, hence two of five.
 */
export const ordinaryNews = (): Generator<BenchReport, never> => {
  const [fighting, other] = [listFighting(), [...OTHER_NEWS, ...OTHER_FIGURES]]
  return makeReports((draw) => (draw(5) < OF_FIVE ? fighting : other))
}

/** Bytes of a text in UTF-8, by which speed is given. */
export const bytesOf = (text: string): number => Buffer.byteLength(text)

/** Takes so many bytes of reports, or little more. */
export const takeReports = (bytes: number, reports: Iterable<BenchReport>): readonly BenchReport[] => {
  const taken: BenchReport[] = []
  let left = bytes
  for (const report of reports) {
    taken.push(report)
    left -= bytesOf(report.text)
    if (left <= 0) break
  }
  return taken
}
