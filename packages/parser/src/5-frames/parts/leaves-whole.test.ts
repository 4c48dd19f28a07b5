import { expect, test } from 'vitest'
import { framesOf } from '../frames-of.ts'

const parts = (text: string): readonly string[] =>
  framesOf(text)
    .filter(({ subsetOf }) => subsetOf !== null)
    .map(({ text: part }) => part)

test.each([
  ['They lost two tanks, including one light tank, 19 lorries and five cars.', ['one light tank']],
  ['Police seized 24 vehicles, among them an armoured carrier, 150 grenades and 29 shells.', ['an armoured carrier']],
  [
    'They recovered nine firearms, among them four M16 rifles, two home-made bombs and five telephones.',
    ['four M16 rifles'],
  ],
])('ends the parts of a list where it goes on to other things: %s', (text, expected) => {
  expect(parts(text)).toEqual(expected)
})

test('counts what is no part all the same', () => {
  const frames = framesOf('Police seized 24 vehicles, among them an armoured carrier, 150 grenades and 29 shells.')
  expect(frames.map(({ measure, text }) => `${measure}: ${text}`)).toContain('seized: 150 grenades')
})

test('keeps what is of the kind of the whole among its parts', () => {
  expect(parts('Police seized 35 weapons, among them a rifle, two pistols and 12 grenades.')).toEqual([
    'a rifle',
    'two pistols',
    '12 grenades',
  ])
  expect(parts('Nine people were killed, including two soldiers and a nurse.')).toEqual(['two soldiers', 'a nurse'])
})
