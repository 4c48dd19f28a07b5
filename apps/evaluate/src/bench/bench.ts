import { readReport } from '@reportedly/parser'
import { parseArgs } from 'node:util'
import { writePlainTable } from '../write/write-plain-table.ts'
import { timeEvents } from './bench-events.ts'
import { benchReport, type BenchReport } from './bench-report.ts'
import { BOUNDS } from './bounds.ts'
import { GENERATORS, ONE_SENTENCE } from './generators.ts'
import { measureGrowth } from './measure-growth.ts'
import { growthOf, measureMemory } from './measure-memory.ts'
import { measureSpeeds } from './measure-speed.ts'
import { fightingReports, ordinaryNews, takeReports } from './news-reports.ts'
import { profile } from './profile.ts'
import { listLibraries, PARSER } from './readers.ts'
import { shareByFunction, shareByRoom, type Shares } from './share-by-room.ts'

const USAGE = `usage: npm run bench [-- --only speed|rooms|growth|memory] [--megabytes 100] [--length 1000000]
       --megabytes  how much to stream for the memory part (1000 for a gigabyte)
       --length     longest hostile text, in characters; the one sentence gets ten times that
       --reports    how many invented reports to put into events
`

/** Prints one part of the bench and lists the bounds it breaks. */
type Part = (options: Readonly<Record<'megabytes' | 'length' | 'reports', number>>) => readonly string[]

const print = (title: string, rows: readonly (readonly string[])[]): void => {
  process.stdout.write(`${title}\n${writePlainTable(rows)}\n\n`)
}

const TEXTS: Readonly<Record<string, () => Iterable<BenchReport>>> = {
  'ordinary news': ordinaryNews,
  'reports of fighting': fightingReports,
}

const speedOn = (texts: string, reports: Iterable<BenchReport>): readonly string[] => {
  const [own, ...others] = measureSpeeds([PARSER, ...listLibraries()], takeReports(8_000_000, reports), 5)
  if (!own) return []
  print(`speed on ${texts}`, [
    ['reader', 'MB/s', 'MB read', 'parser is'],
    ...[own, ...others].map(({ name, speed, megabytes }) => [
      name,
      speed.toFixed(2),
      megabytes.toFixed(2),
      `${(own.speed / speed).toFixed(2)}×`,
    ]),
  ])
  return others
    .map(({ name, speed }) => ({ name, ratio: own.speed / speed, bound: BOUNDS.faster[name] ?? 1 }))
    .filter(({ ratio, bound }) => ratio < bound)
    .map(({ name, ratio, bound }) => `speed on ${texts}: ${ratio.toFixed(2)} times that of ${name}, bound ${bound}`)
}

const benchSpeed: Part = () => Object.entries(TEXTS).flatMap(([texts, reports]) => speedOn(texts, reports()))

const shareRows = (shares: Shares, rows: number): readonly (readonly string[])[] => {
  const sum = [...shares.values()].reduce((total, time) => total + time, 0)
  return [...shares].slice(0, rows).map(([name, time]) => [name, `${((100 * time) / sum).toFixed(1)} %`])
}

const benchRooms: Part = () => {
  for (const [texts, make] of Object.entries(TEXTS)) {
    const reports = takeReports(2_000_000, make())
    const readAll = (): void => reports.forEach((report) => readReport(report))
    readAll()
    const tree = profile(readAll)
    print(`time by room on ${texts}`, shareRows(shareByRoom(tree), 7))
    print(`time by function on ${texts}`, shareRows(shareByFunction(tree), 20))
  }
  return []
}

const benchGrowth: Part = ({ length }) => {
  const limits = { from: 4_000, runs: 3, bound: BOUNDS.growth }
  const read = (text: string): void => void readReport(benchReport('bench', text))
  const growths = [
    ...GENERATORS.map((generator) => measureGrowth(generator, read, { ...limits, to: length })),
    measureGrowth(ONE_SENTENCE, read, { ...limits, to: 10 * length }),
  ]
  print('growth on hostile text', [
    ['text', 'length', 'ms', 'time(4n)/time(n)'],
    ...growths.map((one) => [one.name, `${one.length}`, one.time.toFixed(0), one.ratio?.toFixed(1) ?? 'too quick']),
  ])
  return growths
    .filter(({ ratio }) => ratio !== null && ratio > BOUNDS.growth)
    .map(({ name, ratio }) => `growth: ${ratio?.toFixed(1)} on "${name}", bound ${BOUNDS.growth}`)
}

const benchMemory: Part = ({ megabytes }) => {
  const memory = measureMemory(fightingReports(), readReport, megabytes, (step) => process.stderr.write(`${step}\n`))
  const grown = growthOf(memory)
  print('memory over a stream of reports', [
    ['MB read', memory.megabytes.toFixed(0)],
    ['heap after each tenth, MB', memory.heap.map((size) => size.toFixed(1)).join(' ')],
    ['heap grown by, MB', grown.toFixed(1)],
    ['most resident, MB', memory.resident.toFixed(0)],
  ])
  return grown > BOUNDS.heap ? [`memory: the heap grew by ${grown.toFixed(1)} MB, bound ${BOUNDS.heap}`] : []
}

const benchEvents: Part = ({ reports }) => {
  const { events, seconds } = timeEvents(reports)
  const total = [...seconds.values()].reduce((sum, time) => sum + time, 0)
  print('many reports put together', [
    ['reports', `${reports}`],
    ['events', `${events}`],
    ...[...seconds].map(([step, time]) => [`${step}, s`, time.toFixed(1)]),
    ['together, s', total.toFixed(1)],
  ])
  const most = (BOUNDS.events * reports) / 100_000
  return total > most ? [`events: ${total.toFixed(0)} s for ${reports} reports, bound ${most.toFixed(0)}`] : []
}

const PARTS: Readonly<Record<string, Part>> = {
  speed: benchSpeed,
  rooms: benchRooms,
  growth: benchGrowth,
  memory: benchMemory,
  events: benchEvents,
}

const readNumber = (option: string, value: string): number => {
  const number = Number(value)
  if (!(number > 0)) throw new Error(`--${option} ${value}: expected a number above 0`)
  return number
}

const run = (): number => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      megabytes: { type: 'string', default: '100' },
      length: { type: 'string', default: '1000000' },
      reports: { type: 'string', default: '100000' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(USAGE)
    return 0
  }
  const options = {
    megabytes: readNumber('megabytes', values.megabytes),
    length: readNumber('length', values.length),
    reports: readNumber('reports', values.reports),
  }
  const parts = Object.entries(PARTS).filter(([name]) => values.only === undefined || values.only === name)
  if (parts.length === 0) throw new Error(`--only ${values.only}: expected one of ${Object.keys(PARTS).join(', ')}`)
  const broken = parts.flatMap(([, part]) => part(options))
  for (const bound of broken) process.stderr.write(`${bound}\n`)
  return broken.length === 0 ? 0 : 1
}

try {
  process.exitCode = run()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
