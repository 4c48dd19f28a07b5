import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

test.for([
  ['Police seized two bulletproof vests.', 'other-materiel'],
  ['Police seized three tactical vests.', 'other-materiel'],
  ['Police seized a suicide vest.', 'explosives'],
  ['Police seized two explosive vests.', 'explosives'],
  ['Police seized 275 bales of cocaine.', 'drugs'],
  ['Police seized six boxes of rifle ammunition.', 'ammunition'],
  ['Police seized two tonnes of coca leaf.', 'drugs'],
  ['Police seized 40 sacks of rice.', 'other-materiel'],
  ['Police seized 48 cartridge cases.', 'ammunition'],
] as const)('says what kind of thing was taken: %s', ([text, category]) => {
  expect(claimsOf(text)[0]?.counted.category).toBe(category)
})
