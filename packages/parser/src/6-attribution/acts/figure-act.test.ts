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
