import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

const SAID = 'The Red Front said that 12 soldiers had been killed.'

test.for([
  'The paper cited the SITE Intelligence Group for the claim.',
  'It had the claim from the SITE Intelligence Group.',
  'The claim reached the paper through the SITE Intelligence Group.',
  'The statement was relayed on Monday by the SITE Intelligence Group.',
  'His comments were carried by the SITE Intelligence Group.',
] as const)('a later sentence says by way of whom the words came: %s', (text) => {
  expect(speakersOf(`${SAID} ${text}`)).toEqual([['Red Front', 'SITE Intelligence Group']])
})

test('whoever speaks again is still passed on so', () => {
  const text = `${SAID} It had the claim from Radio Sel. Nine trucks were burned, the Red Front said.`
  expect(speakersOf(text)[1]).toEqual(['Red Front', 'Radio Sel'])
})

test('whoever speaks first after it is passed on so', () => {
  expect(speakersOf(`The paper had his words from Radio Sel. Musa Bello said 12 soldiers were killed.`)).toEqual([
    ['Musa Bello', 'Radio Sel'],
  ])
})

test('the words came that way in the sentence that tells them', () => {
  expect(speakersOf('In the claim, as Radio Sel passed it on, the Red Front said it had killed 12 soldiers.')).toEqual([
    ['Red Front', 'Radio Sel'],
  ])
})

test.for([
  'The army had no statement from Radio Sel.',
  'The governor had the list from the army.',
  'The statement was signed by Radio Sel.',
  'The bodies reached the town through Radio Sel.',
  'Residents cited Radio Sel for its courage.',
  'The claim was rejected by the army.',
] as const)('other things come by way of nobody: %s', (text) => {
  expect(speakersOf(`${SAID} ${text}`)).toEqual([['Red Front']])
})
