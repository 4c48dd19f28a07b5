import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const timeOf = (text: string) => claimsOf(text, { publishedAt: '2024-05-10' }).at(-1)?.time?.start

test('dates nothing by a truce, but by a raid', () => {
  const strike = 'Gunmen stormed Gao on Monday.'
  expect(timeOf(`${strike} Two men were killed despite a March ceasefire.`)).toBe('2024-05-06')
  expect(timeOf('Two men were killed in the March 2024 raid.')).toBe('2024-03-01')
})

test('dates what was done by the day of setting out only where no other is told', () => {
  const sent = 'A team set out on Sunday night for a camp near Hypo. Four rebels were killed.'
  expect(timeOf(`Four rebels were killed near Hypo on Monday. ${sent}`)).toBe('2024-05-06')
  expect(timeOf(sent)).toBe('2024-05-05')
  expect(timeOf('Two men died on Monday. Rebels set off a bomb on Tuesday and killed four.')).toBe('2024-05-07')
})
