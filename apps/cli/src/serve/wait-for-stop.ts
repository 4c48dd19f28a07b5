import type { Server } from 'node:http'

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** Waits for Ctrl+C or a polite kill, then lets running answers end; a second signal ends the program at once. */
export const waitForStop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const stop = (): void => {
      for (const signal of SIGNALS) process.off(signal, stop)
      server.close(() => {
        resolve()
      })
      server.closeIdleConnections()
    }
    for (const signal of SIGNALS) process.on(signal, stop)
  })
