import type { InputProblem } from '@reportedly/ingest'
import { countOf } from './count-of.ts'
import { plainText } from './plain-text.ts'
import type { Terminal } from './terminal.ts'

/** Tells the person at the terminal what was set aside and, when it takes longer, how far the reading has come. */
export interface Progress {
  readonly countReport: () => void
  /** Says what is being done now, once it has already taken a while. */
  readonly tellStage: (stage: string) => void
  readonly tellProblem: (problem: InputProblem) => void
  /** Takes the line of progress off the screen and says how much was set aside. */
  readonly finish: () => { readonly reports: number; readonly setAside: number }
}

const FIRST_AFTER = 1_000
const REWRITE_EVERY = 200
const LINE_EVERY = 5_000
const CLEAR_LINE = '\r\u001b[K'

const describeProblem = ({ path, line, message }: InputProblem): string => {
  const file = path === '-' ? 'standard input' : path
  return `reportedly: ${plainText(line === null ? file : `${file}:${line}`)}: ${plainText(message)}\n`
}

/** Starts telling on standard error. Times are milliseconds on the clock given, a monotonic one. */
export const tellProgress = (stderr: Terminal['stderr'], clock: () => number = () => performance.now()): Progress => {
  const started = clock()
  let told = started
  let reports = 0
  let setAside = 0
  let lineShown = false
  const clear = (): void => {
    if (lineShown) stderr.write(CLEAR_LINE)
    lineShown = false
  }
  const show = (line: string): void => {
    clear()
    stderr.write(stderr.isTTY ? line : `${line}\n`)
    lineShown = stderr.isTTY
    told = clock()
  }
  const isLong = (): boolean => clock() - started >= FIRST_AFTER
  return {
    countReport: () => {
      reports += 1
      if (isLong() && clock() - told >= (stderr.isTTY ? REWRITE_EVERY : LINE_EVERY))
        show(`${countOf(reports, 'report')} read, ${setAside} set aside …`)
    },
    tellStage: (stage) => {
      if (isLong()) show(`${stage} …`)
    },
    tellProblem: (problem) => {
      setAside += 1
      clear()
      stderr.write(describeProblem(problem))
    },
    finish: () => {
      clear()
      return { reports, setAside }
    },
  }
}
