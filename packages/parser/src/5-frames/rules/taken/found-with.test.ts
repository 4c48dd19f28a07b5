import { expect, test } from 'vitest'
import { framesOf, toldBy } from '../../frames-of.ts'
import { foundWith } from './found-with.ts'

test.each([
  ['A man was arrested with 15,000 pills strapped to his legs.', ['seized: 15,000 pills']],
  [
    'The unit held four suspects with a pistol, two rifles and 19 bullets.',
    ['seized: a pistol', 'seized: two rifles', 'seized: 19 bullets'],
  ],
  ['In the last ceremony, 88 cadres surrendered with 44 weapons.', ['seized: 44 weapons']],
  ['Police had nabbed two receivers in the port with 3 kg of heroin.', ['seized: 3 kg of heroin']],
])('reads what is taken with those who carry it: %s', (text, frames) => {
  expect(toldBy(foundWith, text)).toEqual(frames)
})

test.each([
  ['company', 'Two men were arrested with three accomplices.'],
  ['weapons used, not taken', 'They killed two men with three grenades.'],
  ['weapons without a figure', 'Two men were arrested with weapons.'],
  ['those who were not arrested', 'No one was stopped and the trader was not arrested with two rifles.'],
])('refuses %s', (_, text) => {
  expect(framesOf(text).filter(({ measure }) => measure === 'seized')).toEqual([])
})

test('reads what was taken along with whoever was arrested', () => {
  expect(toldBy(foundWith, 'Police arrested a man in Orva along with a pistol.')).toEqual(['seized: a pistol'])
  expect(toldBy(foundWith, 'Police arrested a man in Orva along with a clerk.')).toEqual([])
})
