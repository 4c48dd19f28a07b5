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
  ['On Thursday last week two died.', '2024-08-08', '2024-08-08', 1],
  ['On Tuesday of this week two died.', '2024-08-13', '2024-08-13', 1],
  ['Yesterday two died.', '2024-08-13', '2024-08-13', 1],
  ['Two died this morning.', '2024-08-14', '2024-08-14', 1],
  ['Overnight two died.', '2024-08-13', '2024-08-14', 2],
  ['Two days ago two died.', '2024-08-12', '2024-08-12', 1],
  ['Three weeks ago two died.', '2024-07-21', '2024-07-27', 3],
  ['Two months ago two died.', '2024-05-31', '2024-06-30', 4],
  ['Two years ago two died.', '2022-01-01', '2022-12-31', 5],
  ['In the week to Tuesday two died.', '2024-08-07', '2024-08-13', 3],
  ['In the two weeks ending on Saturday two died.', '2024-07-28', '2024-08-10', 4],
  ['Two hours to Tuesday two died.', '2024-08-13', '2024-08-13', 1],
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

test.each([
  ['Overnight on Aug. 12 two died.', '2024-08-12'],
  ['Two died overnight from Monday to Tuesday.', '2024-08-12'],
  ['Two died on Oct 12 last year.', '2023-10-12'],
  ['On January 24 of this year two died.', '2024-01-24'],
  ['In the first three months of the year two died.', '2024-01-01'],
  ['In the first six months of 2019 two died.', '2019-01-01'],
  ['In the last week of March two died.', '2024-03-01'],
])('reads one time where two words tell it: %s', (text, start) => {
  const times = timesOf(text, TODAY)
  expect(times).toHaveLength(1)
  expect(times[0]).toMatchObject({ start })
})

test.each([
  ['In December ten died; two months earlier, two died.', '2023-10-01', 'month'],
  ['In December ten died. In that month two died.', '2023-12-01', 'month'],
  ['On 3 May 2019 ten died. In the same year two died.', '2019-01-01', 'year'],
  ['In 2019 ten died. Two years before that, two died.', '2017-01-01', 'year'],
  ['On Monday two died. It came three days after ten died.', '2024-08-09', 'day'],
])('counts from the month or year told last: %s', (text, start, kind) => {
  expect(timesOf(text, TODAY).at(-1)).toMatchObject({ start, kind })
})

test.each(['Two died in July 2011, on a Saturday.', 'On Monday two died within three days after ten did.'])(
  'reads one time alone in "%s"',
  (text) => {
    expect(timesOf(text, TODAY)).toHaveLength(1)
  },
)

test.each([
  ['the same evening', '2024-08-12', '2024-08-12', 1],
  ['that night', '2024-08-12', '2024-08-12', 1],
  ['the next day', '2024-08-13', '2024-08-13', 1],
  ['the following morning', '2024-08-13', '2024-08-13', 1],
  ['the day before', '2024-08-11', '2024-08-11', 1],
  ['the previous day', '2024-08-11', '2024-08-11', 1],
  ['a day earlier', '2024-08-11', '2024-08-11', 1],
  ['two days later', '2024-08-14', '2024-08-14', 1],
  ['three days earlier', '2024-08-09', '2024-08-09', 1],
  ['a week earlier', '2024-08-05', '2024-08-05', 1],
  ['a month earlier', '2024-06-28', '2024-07-28', 4],
  ['two years earlier', '2022-01-01', '2022-12-31', 5],
])('counts from the day told last: on Monday one died, %s', (words, start, until, precision) => {
  const [, found] = timesOf(`On Monday one died; two others died ${words}.`, TODAY)
  expect(found).toMatchObject({ text: words, start, until, precision })
})

test.each([
  ['a day before the vote', 'another thing dates it'],
  ['nine days later', 'it would be a day to come'],
])('reads no time in "on Monday one died, and two died %s": %s', (words) => {
  expect(timesOf(`On Monday one died, and two died ${words}.`, TODAY)).toHaveLength(1)
})

test('leaves open what counts from a day not told', () => {
  expect(first('Two others died the next day.')).toMatchObject({ start: null, precision: null })
})

test('counts from a full date though the day of publication is not known', () => {
  const [, found] = timesOf('On 3 May 2024 one died; two died the next day.', null)
  expect(found).toMatchObject({ start: '2024-05-04' })
})

test.each([
  ['In the night of Saturday to Sunday two died.', '2024-08-10', '2024-08-11', 2],
  ['From Friday to Sunday two died.', '2024-08-09', '2024-08-11', 2],
  ['Over the weekend two died.', '2024-08-10', '2024-08-11', 2],
  ['Last weekend two died.', '2024-08-10', '2024-08-11', 2],
  ['Last night two died.', '2024-08-13', '2024-08-14', 2],
  ['A week ago two died.', '2024-08-04', '2024-08-10', 3],
  ['In October last year two died.', '2023-10-01', '2023-10-31', 4],
  ['In April of last year two died.', '2023-04-01', '2023-04-30', 4],
])('reads a stretch told in words: %s', (text, start, until, precision) => {
  expect(timesOf(text, TODAY)).toHaveLength(1)
  expect(first(text)).toMatchObject({ start, until, precision })
})

test.each([
  'He was born in 1985.',
  'Nine flats on the 5th of August Street burned.',
  'They stopped a 2011 sedan.',
  'The siege is expected to last three weeks.',
])('takes what dates no event for no time: %s', (text) => {
  expect(timesOf(text, TODAY)).toEqual([])
})

test('dates an entry of a log by the day of publication, though not an hour within a sentence', () => {
  expect(first('14:05 – Two died in the blast.')).toMatchObject({ text: '14:05', start: TODAY, precision: 1 })
  expect(timesOf('Two died at 14:05 in the blast.', TODAY)).toEqual([])
})

test('reads the day of publication off a dateline where nothing else gives it', () => {
  const times = timesOf('KISUMU, 11 July 2023 – Two died yesterday.', null)
  expect(times[1]).toMatchObject({ text: 'yesterday', start: '2023-07-10' })
  expect(timesOf('Two died on 11 July 2023 – and one yesterday.', null)[1]).toMatchObject({ start: null })
})

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

test.each([
  ['In March 2022 ten died, two of them between 23 and 31 March.', '2022-03-23'],
  ['In April 2022 ten told of what two had seen in late March.', '2022-03-01'],
  ['In January 2024 ten spoke of the two who died in December.', '2023-12-01'],
  ['In 2024 ten died, two of them in July.', '2024-07-01'],
])('gives a month without a year the nearest to the time told last: %s', (text, start) => {
  expect(timesOf(text, null).at(-1)).toMatchObject({ start })
})

test('leaves a month open where no time was told before it', () => {
  expect(timesOf('In late March two died.', null)[0]).toMatchObject({ start: null })
})

test.each([
  ['The attacks of 30 September and 1 October 2019 killed two.', '2019-09-30'],
  ['The attacks of 31 December and 1 January 2020 killed two.', '2019-12-31'],
  ['Ten told in October 2019 of the attack of 30 September and 1 October.', '2019-09-30'],
])('gives a date the year of the one it is joined to: %s', (text, start) => {
  expect(timesOf(text, TODAY).at(-1)).toMatchObject({ start })
})

test.each([
  ['On 9 August it told of two who died on the 7th.', '2024-08-07'],
  ['In August 2023 it told of the raid of the 24th of that month.', '2023-08-24'],
  ['On 6 August two died, on the day of a raid in the month before.', '2024-07-01'],
  ['On 6 August 2024 ten spoke of two who died earlier that week.', '2024-08-05'],
  ['It was told on 9 August, two days after the attack on a school.', '2024-08-07'],
])('counts from the time told last: %s', (text, start) => {
  expect(timesOf(text, TODAY).at(-1)).toMatchObject({ start })
})

test.each([
  ['On 9 August two men of the 7th Brigade died.', 'a number of a unit'],
  ['On 9 August two died, two days after the talks began.', 'no happening'],
])('reads one day alone in "%s": %s', (text) => {
  expect(timesOf(text, TODAY)).toHaveLength(1)
})

test('reads the beginning of the month as the month told last', () => {
  expect(timesOf('On 7 August 2023 it told of a raid at the beginning of the month.', TODAY)[1]).toMatchObject({
    start: '2023-08-01',
    until: '2023-08-31',
  })
})

test.each([
  ['On 30 April and 1 May 2024 two died.', '2024-04-30', '2024-05-01', 2],
  ['On 3 June and on 4 June two died.', '2024-06-03', '2024-06-04', 2],
  ['Two died from 28 May to 2 June 2024.', '2024-05-28', '2024-06-02', 2],
  ['Two died on 31 December and 1 January 2023.', '2022-12-31', '2023-01-01', 2],
])('reads two dates that bound a stretch as one time: %s', (text, start, until, precision) => {
  expect(timesOf(text, TODAY)).toHaveLength(1)
  expect(first(text)).toMatchObject({ start, until, precision })
})

test.each(['Two died on 3 May and 9 June.', 'Two died on 3 May and 5 May.', 'Two died on 3 May, 4 May was quiet.'])(
  'keeps apart two dates that bound no stretch: %s',
  (text) => {
    expect(timesOf(text, TODAY)).toHaveLength(2)
  },
)

test.each([
  ['On 25/11/2023 two died.', '2023-11-25'],
  ['On 11/25/2023 two died.', '2023-11-25'],
  ['On 07/07/2024 two died.', '2024-07-07'],
  ['On 05/09/2024 two died.', '2024-05-09'],
  ['On 3.5.2024 two died.', '2024-05-03'],
  ['On 05/06/2024 two died.', null],
  ['On 25/25/2023 two died.', null],
])('reads a date in numbers where only one reading can be meant: %s', (text, start) => {
  expect(first(text, TODAY)).toMatchObject({ start })
})

test('takes no name of a day for the day', () => {
  expect(timesOf('On 30 July, the "Bloody Friday", two died.', TODAY)).toHaveLength(1)
  expect(timesOf('On 30 July, and again last Friday, two died.', TODAY)).toHaveLength(2)
})

test.each([
  ['Families gathered on Tuesday, a day after a bomb killed two.', '2024-08-12'],
  ['Families gathered on Tuesday, two days after a bomb killed two.', '2024-08-11'],
  ['Two died on Tuesday. It came a week after two others died.', '2024-08-06'],
  ['Overnight two died. The strikes came three days after two others died.', '2024-08-11'],
])('counts back from the day told to what came so long before it: %s', (text, start) => {
  expect(timesOf(text, TODAY).at(-1)).toMatchObject({ start, precision: 1 })
})

test('counts back from no day that is told of something else yet', () => {
  expect(timesOf('On Tuesday two died. A day after they were buried their father fell.', TODAY)).toHaveLength(1)
})

test.each([
  ['In 2021 two died. In September of that year two others died.', '2021-09-01'],
  ['In May 2020 two died. In June of the same year two others died.', '2020-06-01'],
  ['In 2021 two died. In September of the war two others died.', '2023-09-01'],
])('takes a month "of that year" for one of the year told last: %s', (text, start) => {
  expect(timesOf(text, TODAY).at(-1)).toMatchObject({ start, kind: 'month' })
})

test.each([
  ['On Monday two died. Patrols had been out since Tuesday. The same evening two others died.', '2024-08-12'],
  ['On Monday two died. Patrols went out on Tuesday. The same evening two others died.', '2024-08-13'],
])('counts from no day that only began or ended something: %s', (text, start) => {
  expect(timesOf(text, TODAY).at(-1)).toMatchObject({ start })
})

test.each([
  ['On 12 July 2024 soldiers killed two. "On Sunday we found two others," she said.', '2024-07-14'],
  ['On 12 July 2024 soldiers killed two. “We left. On Sunday we found two others,” she said.', '2024-07-14'],
  ['On 12 July 2024 soldiers killed two. On Sunday two others died.', '2024-08-11'],
  ['On 12 July 2024 soldiers killed two. On 13 August two died. "On Sunday two fled," she said.', '2024-08-11'],
  ['On 9 August 2024 soldiers killed two. "On Sunday we found two others," she said.', '2024-08-11'],
])('takes a weekday in words about what is long past for one of that time: %s', (text, start) => {
  expect(timesOf(text, TODAY).at(-1)).toMatchObject({ start })
})
