import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const startOf = (text: string): string | undefined =>
  claimsOf(text, { publishedAt: '2024-05-10' }).at(-1)?.time?.start ?? undefined

const RAID = 'Gunmen raided Gao on Monday.'

test('takes the day on which a silence was broken for no day of what happened, and that of what was broken into for one', () => {
  expect(startOf(`${RAID}\n\nThe army broke its silence late on Wednesday. It announced the death of five men.`)).toBe(
    '2024-05-06',
  )
  expect(startOf('Gunmen broke into a bank on Wednesday and killed five men.')).toBe('2024-05-08')
})

test('takes the year behind the deaths that somebody documented for that of the deaths, and not the day', () => {
  expect(startOf('The commission documented 150 civilian deaths in the region in 2023.')).toBe('2023-01-01')
  expect(startOf(`${RAID} The commission, in a statement on Thursday, documented 15 deaths.`)).toBe('2024-05-06')
})
