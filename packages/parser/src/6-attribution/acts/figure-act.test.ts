import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

test.for([
  ['The UN’s own figure of more than 20,000 dead is seen as an undercount.', 'UN'],
  ['By contrast, the ministry’s toll of 12 dead has not changed.', 'ministry'],
  ['The rebels’ estimate of 40 killed was never checked.', 'rebels'],
  ['The provincial government has other numbers: 40 dead and 12 missing.', 'provincial government'],
  ['The district hospital has 42 dead on its list.', 'district hospital'],
  ['A tally by church workers arrived at 40 dead.', 'church workers'],
  ['The first toll established by church workers is 40 dead.', 'church workers'],
  ['The count kept by Radio Sel reaches 40 dead.', 'Radio Sel'],
] as const)('a figure that belongs to somebody is on that one’s word: %s', ([text, speaker]) => {
  expect(speakersOf(text)).toContainEqual([speaker])
})

test.for([
  'Monday’s toll of 12 dead is the highest yet.',
  'The province has 40 dead in its hospitals.',
  'The militia has 40 dead on its conscience.',
  'The toll of the raid by the rebels is 40 dead.',
  'A raid by the rebels left 40 dead.',
  'Kharkiv’s toll of 12 dead is the highest yet.',
])('a figure of a day or a place is nobody’s: %s', (text) => {
  expect(speakersOf(text)).toEqual([[]])
})

test.for([
  ['Earlier versions of the ministry’s count, shared on social media, spoke of 48 killed.', ['ministry']],
  ['Kyiv’s estimate of total Russian losses since February 2022 now stands at about 891,660 troops.', ['Kyiv']],
  ['The observatory’s tally, updated on Monday, put the dead at 14.', ['observatory']],
] as const)('whose count comes to a figure, whatever stands between: %s', ([text, chain]) => {
  expect(speakersOf(text)).toEqual([chain])
})

test('the group’s count is that of the body that has spoken', () => {
  const text =
    'The rights network said 63 people died. A doctor said 22 were hurt.\n\nThe group’s count now stands at 70 dead.'
  expect(speakersOf(text).at(-1)).toEqual(['rights network'])
})

test.for([
  'The day’s count stood at 12 dead.',
  'Kharkiv’s toll stands at 12 dead.',
  'The army’s count of its missing men was not published and 12 soldiers died.',
])('a count of a day or a place, or one that comes to nothing, is nobody’s: %s', (text) => {
  expect(speakersOf(text)).toEqual([[]])
})
