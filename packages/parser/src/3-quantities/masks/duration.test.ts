import { expect, test } from 'vitest'
import { masksOf, quantitiesOf } from '../quantities-of.ts'

test.each(['48 hours', 'two weeks', '72-hour', 'five to six weeks', '10 years', '30-minute', 'a couple of days'])(
  'masks the length of time %j',
  (text) => {
    expect(masksOf(`after ${text}`)).toMatchObject([{ text, kind: 'duration' }])
    expect(quantitiesOf(`after ${text}`)).toEqual([])
  },
)

test('keeps a figure that only stands before one', () => {
  expect(quantitiesOf('killed two and 3 days later')).toMatchObject([{ text: 'two', low: 2 }])
})

test('masks no figure of people or things', () => {
  expect(masksOf('48 hostages and two weapons')).toEqual([])
})

test.each(['several weeks', 'many days', 'a few long months', 'numerous years'])(
  'masks %j, which nobody counts',
  (text) => {
    expect(masksOf(`after ${text} in the camp`)).toMatchObject([{ kind: 'duration' }])
    expect(quantitiesOf(`after ${text} in the camp`)).toEqual([])
  },
)

test.each(['several of the men', 'many day labourers', 'several long guns'])('counts %j', (text) => {
  expect(masksOf(text)).toEqual([])
  expect(quantitiesOf(text)).toHaveLength(1)
})
