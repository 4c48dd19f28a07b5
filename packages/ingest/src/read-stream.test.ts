import { expect, test } from 'vitest'
import type { Ingested } from './ingested.ts'
import { readStream } from './read-stream.ts'

const AT = '2025-06-01T12:00:00Z'

const collect = async (reading: AsyncIterable<Ingested>): Promise<readonly Ingested[]> => {
  const all: Ingested[] = []
  for await (const ingested of reading) all.push(ingested)
  return all
}

const read = async (name: string, ...pieces: readonly string[]): Promise<readonly Ingested[]> => {
  const open = async function* () {
    await Promise.resolve()
    for (const piece of pieces) yield Buffer.from(piece)
  }
  return collect(readStream(name, open, AT))
}

test('reads a stream by the ending of its file’s name', async () => {
  expect(await read('a.TXT', 'Five were ', 'killed.')).toMatchObject([
    { kind: 'report', report: { text: 'Five were killed.', origin: { path: 'a.TXT', line: null } } },
  ])
  expect(await read('b.jsonl', '{"id":"1","text":"Five', ' were killed."}\n')).toMatchObject([
    { kind: 'report', report: { origin: { path: 'b.jsonl', line: 1, name: '1' } } },
  ])
})

test('refuses a kind of file that it cannot read, without opening it', async () => {
  const open = () => {
    throw new Error('opened')
  }
  expect(await collect(readStream('a.pdf', open, AT))).toMatchObject([
    { kind: 'problem', problem: { path: 'a.pdf', message: expect.stringContaining('expected .txt') as string } },
  ])
})

test('tells a stream that breaks off as a problem', async () => {
  const open = async function* () {
    yield Buffer.from('Five')
    await Promise.reject(new Error('gone'))
  }
  expect(await collect(readStream('a.txt', open, AT))).toMatchObject([
    { kind: 'problem', problem: { path: 'a.txt', message: 'cannot be read: gone' } },
  ])
})
