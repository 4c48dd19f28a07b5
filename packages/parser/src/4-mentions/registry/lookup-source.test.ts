import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldOrganisation } from './fold-organisation.ts'
import { lookupSource } from './lookup-source.ts'
import { sources } from './sources.ts'

test.each([
  ['Syrian Observatory for Human Rights (SOHR)', 'sohr', 'monitor'],
  ['SANA', 'sana', 'state-media'],
  ['doctors without borders', 'msf', 'ngo'],
  ['Az-Zallaqa', 'az-zallaqa', 'armed-group'],
  ['Операция Z', 'operation-z', 'social-channel'],
  ['‘Operation Z’ Telegram channel', 'operation-z', 'social-channel'],
  ['AFP', 'afp', 'news-agency'],
  ['OCHA', 'ocha', 'igo'],
])('knows %s', (name, id, kind) => {
  expect(lookupSource(name)).toMatchObject({ id, kind })
})

test('lets an actor speak for itself', () => {
  expect(lookupSource('JNIM')).toMatchObject({ kind: 'armed-group', stake: { position: 'belligerent', actor: 'jnim' } })
  expect(lookupSource('the Israeli military')).toMatchObject({ kind: 'military', stake: { position: 'belligerent' } })
})

test.each([
  ["Russia's Defence Ministry", 'ru-defence-ministry', 'affiliated'],
  ['Russian Ministry of Defense', 'ru-defence-ministry', 'affiliated'],
  ['General Staff of the Armed Forces of Ukraine', 'ua-general-staff', 'belligerent'],
  ['Malian general staff', 'ml-general-staff', 'belligerent'],
  ['Lebanese health ministry', 'lb-health-ministry', 'unknown'],
])('reads the office in "%s"', (name, id, position) => {
  expect(lookupSource(name)).toMatchObject({ id, stake: { position } })
})

test.each(['RSF', 'SITE', 'Daily Mirror', 'Defence Ministry', 'security source', 'police', ''])(
  'does not guess at "%s"',
  (name) => {
    expect(lookupSource(name)).toBeNull()
  },
)

const everyName = sources.flatMap((source) => {
  const ambiguous = new Set(source.ambiguous.map(foldOrganisation))
  return [source.name, ...source.aliases].filter((name) => !ambiguous.has(foldOrganisation(name)))
})

test('finds every name and alias, whatever its case and diacritics', () => {
  fc.assert(
    fc.property(fc.constantFrom(...everyName), fc.boolean(), (name, upper) => {
      const plain = name.normalize('NFKD').replace(/\p{M}/gu, '')
      const changed = upper ? plain.toUpperCase() : plain.toLowerCase()
      return lookupSource(name) !== null && lookupSource(changed)?.id === lookupSource(name)?.id
    }),
  )
})
