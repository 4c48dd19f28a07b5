/** Serves the built dashboard as `reportedly serve` does, over plain http on a free port. */
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

const { handler } = (await import(new URL('../build/handler.js', import.meta.url).href)) as {
  readonly handler: RequestListener
}

const server = createServer((request, response) => {
  // The handler takes itself to be behind https unless a header says otherwise; here nothing stands in front of it.
  request.headers['x-forwarded-proto'] ??= 'http'
  handler(request, response)
})

server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`Listening on http://127.0.0.1:${(server.address() as AddressInfo).port}\n`)
})
