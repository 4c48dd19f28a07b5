import { expect, test } from 'vitest'
import { masksOf, quantitiesOf } from '../quantities-of.ts'

test.each([
  '25 km',
  '10-15 km',
  'five kilometres',
  '300 metres',
  '200-metre',
  '122 mm',
  '122-mm',
  '14.5 mm',
  '60, 81 and 120 mm',
  '105/155 mm',
  '7.62×39',
  '7.62 mm x 54',
  '7.62 mm x 39 mm',
  '5,000 ft',
  '34.5°N',
  '10 degrees',
])('masks the length, calibre or place %j', (text) => {
  expect(masksOf(`the ${text} mark`)).toMatchObject([{ text, kind: 'measure' }])
  expect(quantitiesOf(`the ${text} mark`)).toEqual([])
})

test.each(['a 500-kg bomb', 'the 25-kg device', 'a 5kg bomb', 'the 250 kg bombs', 'its 500-pound bombs'])(
  'masks the weight of a single thing in %j',
  (text) => {
    expect(masksOf(text)).toMatchObject([{ kind: 'measure' }])
    expect(quantitiesOf(text)).toEqual([])
  },
)

test('keeps the count before such a measure', () => {
  expect(quantitiesOf('two 5-kg devices')).toMatchObject([{ text: 'two', low: 2 }])
  expect(quantitiesOf('12 500-pound bombs')).toMatchObject([{ text: '12', low: 12 }])
  expect(quantitiesOf('3 122 mm rockets')).toMatchObject([{ text: '3', low: 3 }])
  expect(quantitiesOf('killed 5, 30 km north of it')).toMatchObject([{ text: '5', low: 5 }])
})

test('masks no mass that was counted', () => {
  expect(masksOf('100 kg of explosives and 61kg of heroin')).toEqual([])
})

test('takes a fraction before a gun for its calibre', () => {
  expect(quantitiesOf('two 12.7 machine guns').map(({ text }) => text)).toEqual(['two'])
  expect(quantitiesOf('two 14.5 anti-aircraft guns').map(({ text }) => text)).toEqual(['two'])
})
