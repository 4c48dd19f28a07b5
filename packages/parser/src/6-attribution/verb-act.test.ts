import { expect, test } from 'vitest'
import { speakersOf } from './standings-of.ts'

test('“adding that” goes on with whoever speaks, not with a thing before it', () => {
  const said =
    'Four rebels died, the army said. Troops shelled the rebels’ hideout which led to fires, adding that six men were killed.'
  expect(speakersOf(said).at(-1)).toEqual(['army'])
})

test.for([
  ['The commission’s investigation revealed that the army had killed ten men.', 'commission’s investigation'],
  ['An inquiry later found that at least 13 had been killed.', 'inquiry'],
] as const)('an inquiry finds for itself: %s', ([text, speaker]) => {
  expect(speakersOf(text)[0]).toEqual([speaker])
})

test('behind what a relative clause lets somebody say the publisher goes on', () => {
  const text = 'The raid, which the mayor said killed 11 men, was the second. Two boys are missing.'
  expect(speakersOf(text)).toEqual([['mayor'], []])
})

test.for([
  'Initial estimates put the toll at 20 dead.',
  'Investigations reveal that 12 men were killed.',
  'Two men died when a device, believed planted by the rebels, went off.',
  'The 16 soldiers admitted on Sunday have died.',
  'Ten men, who had protested, were locked up.',
])('a participle of hearsay or of the ward speaks for nobody: %s', (text) => {
  expect(speakersOf(text).flat()).toEqual([])
})
