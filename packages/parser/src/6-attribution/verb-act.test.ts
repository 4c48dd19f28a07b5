import { expect, test } from 'vitest'
import { speakersOf } from './standings-of.ts'

test('“adding that” goes on with whoever speaks, not with a thing before it', () => {
  const said =
    'Four rebels died, the army said. Troops shelled the rebels’ hideout which led to fires, adding that six men were killed.'
  expect(speakersOf(said).at(-1)).toEqual(['army'])
})

test.for([
  'Two men died when a device, believed planted by the rebels, went off.',
  'The 16 soldiers admitted on Sunday have died.',
  'Ten men, who had protested, were locked up.',
])('a participle of hearsay or of the ward speaks for nobody: %s', (text) => {
  expect(speakersOf(text).flat()).toEqual([])
})
