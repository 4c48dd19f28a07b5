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

test('a day behind an attack that is claimed is that of the claim, where another is told', () => {
  const raid = 'Rebels killed six soldiers in Gao on Sunday.'
  const last = (text: string) => claimsOf(text, { publishedAt: '2024-05-10' }).at(-1)?.time?.start
  expect(last(`${raid} A group claimed the attack on Tuesday, saying it had killed 31 soldiers.`)).toBe('2024-05-05')
  expect(last(`${raid} A group claimed an attack in Hypo on Tuesday, saying it had killed 31 soldiers.`)).toBe(
    '2024-05-07',
  )
})
