import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The program itself, as the tests start it. */
export const PROGRAM = fileURLToPath(new URL('main.ts', import.meta.url))

/** The folder of reports that comes with the project. */
export const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url))

// What the person who runs the tests may have set for themselves.
const UNSET = { REPORTEDLY_DATABASE: undefined, REPORTEDLY_SOURCES: undefined, FORCE_COLOR: undefined }

export interface Run {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: number | null
}

export interface RunSettings {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string
}

/** Runs the real program in a process of its own, without a terminal, for the tests. */
export const runReportedly = (words: readonly string[], { cwd, env, input = '' }: RunSettings = {}): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...words], { cwd, env: { ...process.env, ...UNSET, ...env } })
    const outputs = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        outputs[name] += text
      })
    }
    child.on('error', reject)
    child.on('close', (exitCode) => {
      resolve({ ...outputs, exitCode })
    })
    child.stdin.on('error', () => undefined).end(input)
  })
