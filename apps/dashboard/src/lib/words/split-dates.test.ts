import { expect, test } from 'vitest'
import { splitDates } from './split-dates.ts'

const datesIn = (text: string) => splitDates(text).flatMap((part) => (part.isDate ? [part.text] : []))

test('finds the day in the name of an event', () =>
  expect(splitDates('Attack, Tarvel, 11 May 2025')).toEqual([
    { text: 'Attack, Tarvel, ', isDate: false },
    { text: '11 May 2025', isDate: true },
  ]))

test('keeps each end of a stretch of days whole, not the stretch, and begins no line with its dash', () => {
  expect(datesIn('Ambush, Orva, 30 September – 1 October 2019')).toEqual(['30 September –', '1 October 2019'])
  expect(datesIn('Ambush, Orva, 3–5 May 2019')).toEqual(['3–5 May 2019'])
  expect(datesIn('Marching on – 80 killed')).toEqual([])
})

test('finds a month with its year', () => expect(datesIn('Clash, Verrin, March 2022')).toEqual(['March 2022']))

test('takes no word for a date that only begins or reads like one', () => {
  expect(datesIn('Marching on Mayfield: 80 killed')).toEqual([])
  expect(datesIn('March on the town: 20 killed')).toEqual([])
})

test('leaves out nothing', () => {
  const text = '5 civilians killed on 12 December 2023, or in May'
  expect(
    splitDates(text)
      .map((part) => part.text)
      .join(''),
  ).toBe(text)
})
