import { expect, test } from 'vitest'
import { collect } from './collect.ts'

async function* stream(...chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
}

test('reads standard input as one text', async () => {
  const { reports } = await collect(['-'], { standardInput: stream('Head', 'line\n\n', 'Text {') })
  expect(reports).toMatchObject([
    { text: 'Headline\n\nText {', title: 'Headline', origin: { path: '-', line: null, name: null } },
  ])
})

test('reads standard input as JSON Lines when it opens with a brace', async () => {
  const { reports, problems } = await collect(['-', '-'], {
    standardInput: stream('\uFEFF', '\n ', '\n{"id":"a",', '"text":"one"}\n{"id":"b"}\n'),
  })
  expect(reports).toMatchObject([{ text: 'one', origin: { path: '-', line: 3, name: 'a' } }])
  expect(problems).toEqual(['-:4: text: expected string, received undefined'])
})

test('says that standard input is empty, missing or not UTF-8', async () => {
  expect((await collect(['-'], { standardInput: stream(' \n') })).problems).toEqual(['-: empty: expected text'])
  expect((await collect(['-'], { standardInput: stream() })).problems).toEqual(['-: empty: expected text'])
  expect((await collect(['-'])).problems).toEqual(['-: there is no standard input to read'])
  expect((await collect(['-'], { standardInput: stream('a', Uint8Array.of(0xff)) })).problems).toEqual([
    '-: not UTF-8 text: breaks at byte 1',
  ])
})

test('tells of an input that breaks off', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(Buffer.from('{"id":"a","text":"one"}\n'))
    throw new Error('pipe closed')
  }
  const { reports, problems } = await collect(['-'], { standardInput: broken() })
  expect(reports.map(({ text }) => text)).toEqual(['one'])
  expect(problems).toEqual(['-: cannot be read: pipe closed'])
})
