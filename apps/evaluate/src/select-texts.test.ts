import { expect, test } from 'vitest'
import { scoreText } from './score/score-text.ts'
import { selectTexts } from './select-texts.ts'

const score = (id: string) =>
  scoreText({ id, publishedAt: null, title: null, text: '…', phenomena: [], claims: [] }, [])
const [one, two, three] = [score('A1'), score('A2'), score('B1')]
const sets = [
  { name: 'both', texts: [one, two, three] },
  { name: 'a', texts: [one, two] },
]

const select = (...names: readonly string[]) => {
  const { selected, unknown } = selectTexts(sets, names)
  return { ids: selected.map(({ score: { text }, byName }) => (byName ? `${text.id}!` : text.id)), unknown }
}

test('without a name every text is selected once', () => {
  expect(select()).toEqual({ ids: ['A1', 'A2', 'B1'], unknown: [] })
})

test('a set stands for its texts and an id for its own', () => {
  expect(select('a', 'B1')).toEqual({ ids: ['A1', 'A2', 'B1!'], unknown: [] })
})

test('a name that is neither is told and the rest goes on', () => {
  expect(select('Z9', 'A2')).toEqual({ ids: ['A2!'], unknown: ['Z9'] })
})
