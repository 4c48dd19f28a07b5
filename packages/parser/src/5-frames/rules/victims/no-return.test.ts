import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { noReturn } from './no-return.ts'

test.each([
  ['Nine soldiers did not return from the patrol.', ['missing: Nine soldiers']],
  ['Two helicopters did not return to base.', ['lost: Two helicopters']],
  ['There is no news of 14 fishermen.', ['missing: 14 fishermen']],
  ['There was no word since Monday of two nurses.', ['missing: two nurses']],
  ['Nothing has been heard of the two engineers since.', ['missing: the two engineers']],
  ['Contact was lost with eight miners.', ['missing: eight miners']],
])('reads who is missing by what did not come: %s', (text, frames) => {
  expect(toldBy(noReturn, text)).toEqual(frames)
})

test.each([
  ['those who were taken before', 'Two honey gatherers abducted in May have not returned.'],
  ['those who came back', 'Nine soldiers returned from the patrol.'],
  ['those who will not', 'Nine families may not return to the village.'],
  ['fire that was not returned', 'Fire was not returned by the nine guards.'],
  ['news that there was', 'There was good news of 14 fishermen.'],
  ['other things that were lost', 'The match was lost with eight players.'],
])('refuses %s', (_, text) => {
  expect(toldBy(noReturn, text)).toEqual([])
})
