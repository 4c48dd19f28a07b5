import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitLines } from './split-lines.ts'

async function* stream(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(chunk)
}

const split = async (chunks: readonly Uint8Array[], longest = 1000) => {
  const lines = []
  for await (const { bytes, ...rest } of splitLines(stream(chunks), longest)) {
    lines.push({ ...rest, text: bytes && Buffer.from(bytes).toString('latin1') })
  }
  return lines
}

test('numbers lines from one and places them in the file', async () => {
  expect(await split([Buffer.from('ab\n\ncd')])).toEqual([
    { number: 1, offset: 0, text: 'ab' },
    { number: 2, offset: 3, text: '' },
    { number: 3, offset: 4, text: 'cd' },
  ])
})

test('gives no content of a line that is too long and goes on after it', async () => {
  expect(await split([Buffer.from('ab'), Buffer.from('cd\nef')], 3)).toEqual([
    { number: 1, offset: 0, text: null },
    { number: 2, offset: 5, text: 'ef' },
  ])
})

test('finds the same lines however the bytes come in chunks', async () => {
  const chunk = fc.array(fc.constantFrom(0x61, 0x62, 0x0a), { maxLength: 8 }).map((bytes) => Uint8Array.from(bytes))
  await fc.assert(
    fc.asyncProperty(fc.array(chunk), async (chunks) => {
      const whole = Buffer.concat(chunks)
      const lines = await split(chunks)
      expect(lines).toEqual(await split([whole]))
      for (const { offset, text } of lines) {
        expect(whole.toString('latin1', offset, offset + (text?.length ?? 0))).toBe(text)
      }
      const expected = whole.toString('latin1').split('\n')
      expect(lines.map(({ text }) => text)).toEqual(expected.at(-1) === '' ? expected.slice(0, -1) : expected)
    }),
  )
})
