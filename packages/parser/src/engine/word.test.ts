import { expect, test, vi } from 'vitest'
import { askOnce, NO_WORD, Word, wordOf } from './word.ts'

test('is one object for one form', () => {
  expect(wordOf('army')).toBe(wordOf('army'))
  expect(wordOf('army')).not.toBe(wordOf('armies'))
  expect(NO_WORD.folded).toBe('')
})

test('asks each word once, also when the answer is undefined', () => {
  const question = vi.fn((folded: string) => (folded === 'army' ? undefined : folded.length))
  const ask = askOnce(question)
  const [army, rebels] = [new Word('army'), new Word('rebels')]
  expect([ask(army), ask(army), ask(rebels), ask(rebels)]).toEqual([undefined, undefined, 6, 6])
  expect(question).toHaveBeenCalledTimes(2)
})

test('keeps the answers to different questions apart, in whatever order they are asked', () => {
  const [first, second] = [askOnce((folded) => folded.length), askOnce((folded) => folded.toUpperCase())]
  const [army, rebels] = [new Word('army'), new Word('rebels')]
  expect([second(army), first(army), second(army)]).toEqual(['ARMY', 4, 'ARMY'])
  expect([first(rebels), second(rebels), first(rebels)]).toEqual([6, 'REBELS', 6])
})
