import { expect, test } from 'vitest'
import { timesOf } from '../mentions-of.ts'

const last = (text: string) => timesOf(text, '2024-08-14').at(-1)?.start

test('what came days before a happening is counted from it, and not from words about it', () => {
  const raid = 'On Sunday two died. The group spoke in a broadcast on Monday.'
  expect(last(`${raid} The raid came two days after two others died.`)).toBe('2024-08-09')
  expect(last('On Sunday two died. On Monday two others died. That raid came two days after three died.')).toBe(
    '2024-08-10',
  )
})

test('it is counted from words where no other day is told', () => {
  expect(last('Police said on Monday two died. The raid came two days after two others died.')).toBe('2024-08-10')
})
