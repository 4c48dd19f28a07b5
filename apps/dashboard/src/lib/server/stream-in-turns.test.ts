import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { streamInTurns } from './stream-in-turns.ts'

const PIECE = `${'a'.repeat(999)}\n`

/** Pieces of a thousand letters each, with a note of how many have been made. */
const makePieces = (count: number) => {
  const made = { pieces: 0, isEnded: false }
  function* pieces(): Generator<string, void> {
    try {
      while (made.pieces < count) {
        made.pieces += 1
        yield PIECE
      }
    } finally {
      made.isEnded = true
    }
  }
  return { made, pieces: pieces() }
}

test('sends the whole text, whatever it is cut into', async () => {
  const { pieces } = makePieces(500)
  expect(await new Response(streamInTurns(pieces)).text()).toBe(PIECE.repeat(500))
  expect(await new Response(streamInTurns(['Zoë', '', ' ≥ 3'])).text()).toBe('Zoë ≥ 3')
  expect(await new Response(streamInTurns([])).text()).toBe('')
})

test('makes no more than a reader takes', async () => {
  const { made, pieces } = makePieces(10_000)
  const reader = streamInTurns(pieces).getReader()
  await reader.read()
  await setImmediate()
  expect(made.pieces).toBeLessThan(100)
})

test('stops making it for a reader who has gone', async () => {
  const { made, pieces } = makePieces(10_000)
  const reader = streamInTurns(pieces).getReader()
  await reader.read()
  await reader.cancel()
  expect(made).toMatchObject({ isEnded: true })
  expect(made.pieces).toBeLessThan(100)
})

test('lets others have their turn between one part and the next', async () => {
  const { made, pieces } = makePieces(10_000)
  const sending = new Response(streamInTurns(pieces)).text()
  await setImmediate()
  await setImmediate()
  expect(made.pieces).toBeLessThan(10_000)
  await sending
  expect(made.pieces).toBe(10_000)
})
