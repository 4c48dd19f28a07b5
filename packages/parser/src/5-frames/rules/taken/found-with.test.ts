import { expect, test } from 'vitest'
import { framesOf, told, toldBy } from '../../frames-of.ts'
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

test.each([
  ['Two men were held for possession of a pistol and nine rounds.', ['seized: a pistol', 'seized: nine rounds']],
  ['A man was caught carrying four grenades.', ['seized: four grenades']],
  ['Two men were arrested while transporting 40 kg of heroin.', ['seized: 40 kg of heroin']],
  ['He was arrested carrying out two raids.', []],
  ['A man was held carrying two children.', []],
  ['The judge held that possession of two rifles was no crime.', []],
])('reads for what somebody is held, and what they bore: %s', (text, frames) => {
  expect(toldBy(foundWith, text)).toEqual(frames)
})

test.each([
  ['Two youths were held for possession of a pistol.', 'captured: Two youths'],
  ['Two youths were held in connection with a murder.', 'captured: Two youths'],
  ['Two farmers were held for ransom.', 'abducted: Two farmers'],
])('tells whom the law holds by what for: %s', (text, frame) => {
  expect(told(text)).toContain(frame)
})
