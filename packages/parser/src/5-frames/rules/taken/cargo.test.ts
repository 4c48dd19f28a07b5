import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { cargo } from './cargo.ts'

test.each([
  ['The frigate stopped a dhow carrying 800 kg of heroin.', ['seized: 800 kg of heroin']],
  ['Customs found 96 parcels weighing 104 kg.', ['seized: 104 kg']],
  ['A lorry loaded with 40 sacks of cement was seized.', ['seized: 40 sacks']],
  ['Agents intercepted a boat transporting two rifles and 300 rounds.', ['seized: two rifles', 'seized: 300 rounds']],
])('reads a load that is taken with what bears it: %s', (text, frames) => {
  expect(toldBy(cargo, text)).toEqual(frames)
})

test.each([
  'Witnesses saw a truck carrying 12 barrels of oil.',
  'Police stopped a bus carrying 30 passengers.',
  'The army did not stop a truck carrying 12 rifles.',
  'A plane carrying 20 tonnes of food landed.',
])('reads no load in "%s"', (text) => {
  expect(toldBy(cargo, text)).toEqual([])
})

test('reads goods in cases, and no cases of a court', () => {
  expect(toldBy(cargo, 'Police intercepted a boat carrying 422 cases of cigarettes.')).toEqual(['seized: 422 cases'])
  expect(toldBy(cargo, 'Police stopped a clerk carrying 422 cases of fraud.')).toEqual([])
})

test('takes what was in a cache that was blown up for destroyed', () => {
  expect(toldBy(cargo, 'Sappers blew up two caches containing 38 shells.')).toEqual(['destroyed: 38 shells'])
  expect(toldBy(cargo, 'Sappers may blow up two caches containing 38 shells.')).toEqual([])
})

test('counts no load of each', () => {
  expect(toldBy(cargo, 'Police found two rifles loaded with four rounds each.')).toEqual([])
})

test.each([
  ['A rifle fitted with a magazine containing 13 rounds was found.', ['seized: a magazine', 'seized: 13 rounds']],
  ['Two pistols, each with a magazine containing eight rounds, were found.', ['seized: eight rounds']],
  ['A boy with a bag containing eight toys was found.', ['seized: a bag', 'seized: eight toys']],
])('takes what the load was in with the load, unless there are several: %s', (text, frames) => {
  expect(toldBy(cargo, text)).toEqual(frames)
})
