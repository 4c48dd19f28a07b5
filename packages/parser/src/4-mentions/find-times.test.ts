import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timesOf } from './mentions-of.ts'

/** A Wednesday. */
const TODAY = '2024-08-14'
const first = (text: string, publishedAt: string | null = TODAY) => timesOf(text, publishedAt)[0]

test.each([
  ['On Sunday two died.', '2024-08-11', '2024-08-11', 1],
  ['On Wednesday two died.', '2024-08-14', '2024-08-14', 1],
  ['Last Wednesday two died.', '2024-08-07', '2024-08-07', 1],
  ['Yesterday two died.', '2024-08-13', '2024-08-13', 1],
  ['Two died this morning.', '2024-08-14', '2024-08-14', 1],
  ['Overnight two died.', '2024-08-13', '2024-08-14', 2],
  ['Two days ago two died.', '2024-08-12', '2024-08-12', 1],
  ['Three weeks ago two died.', '2024-07-21', '2024-07-27', 3],
  ['Two months ago two died.', '2024-05-31', '2024-06-30', 4],
  ['Two years ago two died.', '2022-01-01', '2022-12-31', 5],
  ['On the night of 9-10 August two died.', '2024-08-09', '2024-08-10', 2],
  ['On Oct. 7 two died.', '2023-10-07', '2023-10-07', 1],
  ['In the past 24 hours two died.', '2024-08-13', '2024-08-14', 2],
  ['Last week two died.', '2024-08-04', '2024-08-10', 3],
  ['Last month two died.', '2024-07-01', '2024-07-31', 4],
  ['Last year two died.', '2023-01-01', '2023-12-31', 5],
  ['In April two died.', '2024-04-01', '2024-04-30', 4],
  ['In December two died.', '2023-12-01', '2023-12-31', 4],
])('counts back from the day of publication: %s', (text, start, until, precision) => {
  expect(timesOf(text, TODAY)).toHaveLength(1)
  expect(first(text)).toMatchObject({ start, until, precision })
})

test.each([
  ['On 14 March 2023 two died.', '2023-03-14', '2023-03-14', 1, 'day'],
  ['3 JAN 90', '1990-01-03', '1990-01-03', 1, 'day'],
  ['2023-03-14', '2023-03-14', '2023-03-14', 1, 'day'],
  ['In February 2024 two died.', '2024-02-01', '2024-02-29', 4, 'month'],
  ['In 2014 two died.', '2014-01-01', '2014-12-31', 5, 'year'],
])('reads a full date alike whether the day of publication is known: %s', (text, start, until, precision, kind) => {
  for (const publishedAt of [TODAY, null])
    expect(first(text, publishedAt)).toMatchObject({ start, until, precision, kind })
})

test.each([
  ['Since 2012 many died.', '2012-01-01'],
  ['Many died since 24 February 2022.', '2022-02-24'],
  ['Many died since January.', '2024-01-01'],
  ['Many died over the last two weeks.', '2024-07-31'],
  ['Many died this year.', '2024-01-01'],
])('reads a period that runs to the day of publication: %s', (text, start) => {
  expect(first(text)).toMatchObject({ start, until: TODAY, kind: 'period' })
})

test('leaves the end of a period open where the day of publication is not known', () => {
  expect(first('Since 2012 many died.', null)).toMatchObject({ start: '2012-01-01', until: null, kind: 'period' })
})

test.each([
  'On Sunday two died.',
  'Yesterday two died.',
  'Two died this morning.',
  'Overnight two died.',
  'Two days ago two died.',
  'On the night of 9-10 August two died.',
  'In the past 24 hours two died.',
  'Last week two died.',
  'Last year two died.',
  'In April two died.',
])('keeps a time it cannot resolve, and leaves it open: %s', (text) => {
  expect(timesOf(text, null)).toHaveLength(1)
  expect(first(text, null)).toMatchObject({ start: null, until: null, precision: null })
})

test.each([
  'The march began, and he may leave.',
  'Sun rose over the camp.',
  'He is 24.',
  'Two died after 12 hours.',
  'The last two men died.',
  'The past is past.',
])('reads no time in "%s"', (text) => {
  expect(timesOf(text, TODAY)).toEqual([])
})

const day = fc.date({
  min: new Date('1990-01-10T00:00:00Z'),
  max: new Date('2037-12-31T00:00:00Z'),
  noInvalidDate: true,
})
const wording = fc.constantFrom(
  ...[
    'On Monday',
    'On Sunday',
    'Yesterday',
    'Overnight',
    'Two days ago',
    'Last week',
    'Last month',
    'In April',
    'This year',
  ],
  ...['On 29 February', 'On 31 December', 'Since March', 'In the past week', 'This month', 'On 1-2 January'],
)

test('takes a month that begins tomorrow for last year’s', () => {
  expect(first('Since March two died.', '1999-02-28')).toMatchObject({ start: '1998-03-01', until: '1999-02-28' })
})

test('puts nothing behind the day after publication, and no end before its start', () => {
  fc.assert(
    fc.property(day, wording, (published, words) => {
      const iso = published.toISOString().slice(0, 10)
      const next = new Date(published.getTime() + 86_400_000).toISOString().slice(0, 10)
      const found = first(`${words} two died.`, iso)
      expect(found).toBeDefined()
      expect((found?.start ?? '') <= (found?.until ?? '')).toBe(true)
      expect((found?.start ?? '') <= next).toBe(true)
    }),
  )
})
