import { describe, expect, test } from 'vitest'
import { claimsOf } from './claims-of.ts'

const timeOf = (text: string, publishedAt: string | null = '2024-05-10') => claimsOf(text, { publishedAt }).at(-1)?.time

describe('when it happened', () => {
  test('is the day named, exact to the day', () => {
    expect(timeOf('Gunmen killed 12 villagers on 3 May 2024.')).toMatchObject({
      text: '3 May 2024',
      start: '2024-05-03',
      end: '2024-05-03',
      precision: 1,
    })
  })

  test('is counted back from the day of publication for a weekday', () => {
    expect(timeOf('Gunmen killed 12 villagers on Monday.')).toMatchObject({ start: '2024-05-06', precision: 1 })
  })

  test('stays unresolved for a weekday of a report without a date', () => {
    expect(timeOf('Gunmen killed 12 villagers on Monday.', null)).toMatchObject({
      text: 'Monday',
      start: null,
      precision: null,
    })
  })

  test('is that of the sentence before, where none is named', () => {
    expect(timeOf('Gunmen attacked the village on Monday. Twelve villagers were killed.')).toMatchObject({
      start: '2024-05-06',
    })
  })
})

describe('when it was said is not when it happened', () => {
  test('beside a day of its own', () => {
    expect(timeOf('The army said on Thursday that gunmen killed 12 villagers on Monday.')).toMatchObject({
      text: 'Monday',
    })
  })

  test('nor where no other day is named', () => {
    expect(timeOf('The army said on Thursday that gunmen killed 12 villagers.')).toBeNull()
    expect(timeOf('The army said in a statement on Thursday that gunmen killed 12 villagers.')).toBeNull()
  })
})
