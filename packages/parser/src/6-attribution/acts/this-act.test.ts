import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

const TROOPS = 'Troops of 3 Brigade seized five rifles.'

test.for([
  ['This was contained in a statement issued by the army spokesman, Musa Bello.', 'army spokesman, Musa Bello'],
  ['This was disclosed by the army spokesman.', 'army spokesman'],
  ['The army spokesman, Musa Bello, disclosed this in Orva.', 'army spokesman, Musa Bello'],
  ['The army spokesman, Musa Bello, made this known on Friday.', 'army spokesman, Musa Bello'],
  ['The governor said so on Friday.', 'governor'],
  ['The development was announced in a statement by the governor.', 'governor'],
  ['This was announced on Wednesday by the governor.', 'governor'],
  ['The disclosure was made in a statement signed by Musa Bello.', 'Musa Bello'],
])('whoever discloses it is behind all that stands before: %s', ([text = '', name = '']) => {
  expect(speakersOf(`${TROOPS} ${text}`)).toEqual([[name]])
})

test.for([
  'This was a blow to the rebels.',
  'The army spokesman, Musa Bello, confirmed this.',
  'This was seized by the army.',
  'The spokesman made a visit to the town.',
  'The spokesman said this was the third attack.',
  'The spokesman said that evening that he was tired.',
  'The spokesman has not disclosed this.',
  'The spokesman may disclose this on Friday.',
])('nobody discloses what stands before in "%s"', (text) => {
  expect(speakersOf(`${TROOPS} ${text}`)).toEqual([[]])
})

test('discloses nothing where somebody has spoken before', () => {
  const text = 'Two men died, villagers said. Troops seized five rifles in Orva on Friday. The army disclosed this.'
  expect(speakersOf(text)[0]).toEqual(['villagers'])
})

test.for([
  'This was announced on Wednesday by the governor, Ukrinform reports.',
  'The governor announced this on Telegram, Ukrinform reports.',
])('an outlet that tells of the disclosure passes it on: %s', (text) => {
  expect(speakersOf(`${TROOPS} ${text}`)).toEqual([['governor', 'Ukrinform']])
})
