import { expect, test } from 'vitest'
import { modalitiesOf, speakersOf } from '../standings-of.ts'

test.for([
  'The rebels said 40 soldiers had been killed, a claim the minister rejected.',
  'The rebels said 40 soldiers had been killed, a claim denied by the minister.',
  'The rebels said 40 soldiers had been killed, which the minister denied.',
  'The rebels said 40 soldiers had been killed, a figure that the minister disputes.',
])('sets the denial beside the claim: %s', (text) => {
  expect(modalitiesOf(text)).toEqual(['asserted', 'denied'])
  expect(speakersOf(text)).toEqual([['rebels'], ['minister']])
})

test('rejects all that was claimed, but of figures the nearest alone', () => {
  const two = 'The rebels said they had killed 16 soldiers and taken 140 people hostage,'
  expect(modalitiesOf(`${two} a claim the minister rejected.`)).toEqual(['asserted', 'denied', 'asserted', 'denied'])
  expect(modalitiesOf(`${two} a figure the minister rejected.`)).toEqual(['asserted', 'asserted', 'denied'])
})

test('rejects what stands behind an aside', () => {
  const text = 'The rebels, in a claim that the army dismissed, said that 100 soldiers had been killed.'
  expect(modalitiesOf(text)).toEqual(['asserted', 'denied'])
})

test.for([
  'The rebels said 40 soldiers had been killed, a claim the minister repeated.',
  'The rebels said 40 soldiers had been killed, a claim the minister did not reject.',
  'The rebels said 40 soldiers had been killed, a figure higher than the last.',
])('rejects nothing in "%s"', (text) => {
  expect(modalitiesOf(text)).toEqual(['asserted'])
})
