import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actors } from './actors.ts'
import { foldOrganisation } from './fold-organisation.ts'
import { lookupActor } from './lookup-actor.ts'

const idOf = (name: string): string | undefined => lookupActor(name)?.id

test.each([
  ['JNIM', 'jnim'],
  ['Jama’at Nusrat al-Islam wal-Muslimin', 'jnim'],
  ['Group for the Support of Islam and Muslims', 'jnim'],
  ['ISGS', 'is-sahel'],
  ['Daesh', 'islamic-state'],
  ['al-Shabab', 'al-shabaab'],
  ['African Corps', 'africa-corps'],
  ['Ansar Allah', 'houthis'],
  ['TALIBAN FIGHTERS', 'taliban'],
  ['Rapid Support Forces (RSF)', 'rsf'],
  ['M23 rebels', 'm23'],
  ['M23 elements', 'm23'],
  ['suspected al-Shabaab terrorists', 'al-shabaab'],
  ['the Hezbollah terror group', 'hezbollah'],
  ['Boko Haram jihadists', 'boko-haram'],
  ['About 40 Abu Sayyaf gunmen', 'abu-sayyaf'],
  ['Jaish al-Adl grouplet', 'jaish-al-adl'],
  ['Units of the Syrian Arab Army', 'syrian-armed-forces'],
  ['Kenya Defence Forces (KDF) troops', 'kenyan-armed-forces'],
  ['Israel Defense Forces', 'israeli-armed-forces'],
  ['Farabundo Marti National Liberation Front', 'fmln'],
  ['Democratic Karen Benevolent Army (DKBA)', 'dkba'],
  ['Democratic Karen Buddhist Army', 'karen-national-army'],
])('knows %s', (name, id) => {
  expect(idOf(name)).toBe(id)
})

test.each([
  ['the Malian army', 'malian-armed-forces'],
  ['Ukraine’s military', 'ukrainian-armed-forces'],
  ['Nigerien soldiers', 'nigerien-armed-forces'],
  ['Nigerian soldiers', 'nigerian-armed-forces'],
  ['U.S. forces', 'us-armed-forces'],
])('reads %s as the national army', (name, id) => {
  expect(idOf(name)).toBe(id)
})

test.each([
  'SDF',
  'IS',
  'SNA',
  'RSF',
  'DKBA',
  'KNA',
  'coalition forces',
  'Maoists',
  'gunmen',
  'the army',
  'rebel forces',
  'members of the police',
  'troops of the coalition',
  'suspected fighters',
  '',
])('does not guess at "%s"', (name) => {
  expect(lookupActor(name)).toBeNull()
})

const everyName = actors.flatMap((actor) => {
  const ambiguous = new Set(actor.ambiguous.map(foldOrganisation))
  return [actor.name, ...actor.aliases].filter((name) => !ambiguous.has(foldOrganisation(name)))
})

test('finds every name and alias, whatever its case and diacritics', () => {
  fc.assert(
    fc.property(fc.constantFrom(...everyName), fc.boolean(), (name, upper) => {
      const plain = name.normalize('NFKD').replace(/\p{M}/gu, '')
      const changed = upper ? plain.toUpperCase() : plain.toLowerCase()
      return lookupActor(changed)?.id === lookupActor(name)?.id && lookupActor(name) !== null
    }),
  )
})
