import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CommandError } from '../command-error.ts'

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'the port is in use; choose another with --port, or 0 for any that is free',
  EACCES: 'not allowed to listen on this port; choose one above 1023 with --port',
  EADDRNOTAVAIL: 'this machine has no such address; choose another with --host',
  ENOTFOUND: 'no such host; choose another with --host',
}

/** Starts listening and gives the address as a URL. Throws a `CommandError` that names host and port. */
export const listen = (server: Server, host: string, port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      const reason = REASONS[error.code ?? ''] ?? error.message
      reject(new CommandError(`cannot serve at ${host}:${port}: ${reason}`))
    }
    server.once('error', fail)
    server.listen(port, host, () => {
      server.off('error', fail)
      const { address, family, port: taken } = server.address() as AddressInfo
      resolve(`http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`)
    })
  })
