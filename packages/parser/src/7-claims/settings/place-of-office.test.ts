import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const placesIn = (text: string) => claimsOf(text).map(({ place }) => place?.name)

test.for([
  ['The Gaza Ministry of Health said seven people were killed.', ['Gaza']],
  ['Kharkiv’s mayor said seven people were killed.', ['Kharkiv']],
  ['The health ministry in Gaza said seven people were killed. The ministry said 12 were wounded.', ['Gaza', 'Gaza']],
] as const)('is that of its office where nothing else says where: %s', ([text, places]) => {
  expect(placesIn(text)).toEqual(places)
})

test.for([
  ['where the happening is placed', 'Kharkiv’s mayor said seven people were killed in Hypo.', ['Hypo']],
  ['of an army', 'Israel’s army said seven people were killed.', [undefined]],
  ['without a territory in its name', 'The health ministry said seven people were killed.', [undefined]],
] as const)('is none of an office %s', ([, text, places]) => {
  expect(placesIn(text)).toEqual(places)
})
