import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface RunningServer {
  /** Address without a slash at the end. */
  readonly url: string
  readonly stop: () => Promise<void>
}

const entry = fileURLToPath(new URL('serve-built.ts', import.meta.url))

/** Starts the built dashboard on a database file and a free port; rejects with what it printed when it does not start. */
export const startServer = (database: string): Promise<RunningServer> =>
  new Promise((resolve, reject) => {
    const env = {
      ...process.env,
      PROTOCOL_HEADER: 'x-forwarded-proto',
      BODY_SIZE_LIMIT: '1M',
      REPORTEDLY_DATABASE: database,
    }
    const server = spawn(process.execPath, [entry], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    const ended = new Promise<void>((done) => server.once('exit', () => done()))
    const printed: string[] = []
    const listen = (chunk: Buffer): void => {
      printed.push(chunk.toString())
      const url = /https?:\/\/\S+:\d+/.exec(printed.join(''))?.[0]
      if (url === undefined) return
      const stop = (): Promise<void> => {
        server.kill()
        return ended
      }
      resolve({ url, stop })
    }
    server.stdout.on('data', listen)
    server.stderr.on('data', listen)
    server.once('error', reject)
    void ended.then(() => reject(new Error(`The dashboard did not start:\n${printed.join('')}`)))
  })
