import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { listen } from './listen.ts'

const servers = [createServer(), createServer()] as const

afterEach(() => {
  for (const server of servers) server.close()
})

test('gives the address it listens on, with the port it was given when any would do', async () => {
  const address = await listen(servers[0], '127.0.0.1', 0)
  expect(address).toBe(`http://127.0.0.1:${(servers[0].address() as AddressInfo).port}`)
})

test('names the port that is in use and the way out', async () => {
  const { port } = new URL(await listen(servers[0], '127.0.0.1', 0))
  await expect(listen(servers[1], '127.0.0.1', Number(port))).rejects.toThrow(
    `cannot serve at 127.0.0.1:${port}: the port is in use; choose another with --port`,
  )
})

test('names a host that this machine does not have', async () => {
  await expect(listen(servers[0], '192.0.2.1', 0)).rejects.toThrow('cannot serve at 192.0.2.1:0: this machine has no')
})
