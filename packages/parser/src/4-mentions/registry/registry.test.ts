import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actors } from './actors.ts'
import { foldOrganisation } from './fold-organisation.ts'
import { REGISTRY } from './registry.ts'
import { sources } from './sources.ts'

const lookupSource = REGISTRY.lookup

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

test('finds every entry by its own name', () => {
  const lost = [...sources, ...actors].filter(({ id, name }) => lookupSource(name)?.id !== id)
  expect(lost.map(({ id }) => id)).toEqual([])
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

test.each([
  ['@rybar', 'rybar'],
  ['the Rybar channel', 'rybar'],
  ['https://t.me/rybar', 'rybar'],
  ['the Syrian state news agency SANA', 'sana'],
  ['UK-based Syrian Observatory for Human Rights', 'sohr'],
  ['Iran’s Tasnim news agency', 'tasnim'],
  ['Houthi military spokesman Yahya Saree', 'houthis'],
  ['a spokesman for Hamas', 'hamas'],
  ['the Malian army’s general staff', 'ml-general-staff'],
  ['General Staff of the Malian Armed Forces', 'ml-general-staff'],
  ['Colombia’s National Police', 'colombian-police'],
  ['@GeoConfirmed', 'geoconfirmed'],
  ['the armed group Hamas', 'hamas'],
  ['al-Qaeda-linked group JNIM', 'jnim'],
  ['the human rights office of the United Nations, OHCHR', 'ohchr'],
  ['the pro-war Readovka Telegram channel', 'readovka'],
  ['the Cambodian army', 'cambodian-armed-forces'],
  ['VOA Somali', 'voa'],
  ['BBC Persian', 'bbc'],
  ['Al-Shabaab’s Radio Andalus', 'radio-andalus'],
  ['the ACLED project', 'acled'],
  ['an AFP correspondent', 'afp'],
])('knows "%s" in its dress', (name, id) => {
  expect(lookupSource(name)?.id).toBe(id)
})

test('keeps two agencies of one name apart', () => {
  expect(lookupSource('Saba')).toBeNull()
  expect(lookupSource('the Houthi-run Saba news agency')?.id).toBe('saba-sanaa')
  expect(REGISTRY.listByName('Saba').map(({ id }) => id)).toEqual(['saba-sanaa', 'saba-aden'])
})

test.each([
  'Mali channel',
  'Hamas radio',
  'the armed group',
  'army spokesman',
  'state news agency',
  'Sudan News',
  'the ministry’s Telegram channel',
  'Syrian monitors',
  'Radio Somali',
  'Peace Somali',
])('takes "%s" for nobody', (name) => {
  expect(lookupSource(name)).toBeNull()
})

test('finds every source by its id, offices of states included', () => {
  for (const name of ['Rybar', 'JNIM', 'Russia’s Defence Ministry', 'Malian general staff', 'MINUSMA'])
    expect(REGISTRY.find(lookupSource(name)?.id ?? '')).toEqual(lookupSource(name))
  expect(REGISTRY.find('zz-general-staff')).toBeNull()
  expect(REGISTRY.find('')).toBeNull()
})

test('resolves what it has resolved to the same source again, whatever was asked before', () => {
  const dressed = fc.constantFrom('%', 'the % channel', '% news agency', 'a spokesman for %', 'UK-based %')
  fc.assert(
    fc.property(fc.constantFrom(...everyName), dressed, fc.array(fc.string()), (name, dress, before) => {
      before.forEach(lookupSource)
      const found = lookupSource(dress.replace('%', name))
      return found === null || lookupSource(found.name)?.id === found.id
    }),
  )
})

test('takes no unknown name for one of the registry', () => {
  const madeUp = fc
    .array(fc.constantFrom('qua', 'zev', 'drin', 'mox', 'ulu', 'vash', 'terp'), { minLength: 3, maxLength: 5 })
    .map((parts) => `Z${parts.join('')}`)
  const dressed = fc.constantFrom('%', '@%', '% news agency', '% Telegram channel', '% spokesman', 'the % army')
  fc.assert(fc.property(madeUp, dressed, (name, dress) => lookupSource(dress.replace('%', name)) === null))
})
