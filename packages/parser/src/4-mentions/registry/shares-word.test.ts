import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actors } from './actors.ts'
import { findSource } from './find-source.ts'
import { foldOrganisation } from './fold-organisation.ts'
import { indexByName } from './index-by-name.ts'
import { offices } from './offices.ts'
import { REGISTRY } from './registry.ts'
import { sharesWord } from './shares-word.ts'
import { sources } from './sources.ts'

const shares = sharesWord(['radio sel', 'defence forces'])

test.each(['Radio Sel', 'the Defense Minister', 'a station of RADIO'])(
  'finds a word of a known name in "%s"',
  (name) => {
    expect(shares(name)).toBe(true)
  },
)

test.each(['Balem Dorkan', 'the mayor', 'Selma'])('finds none in "%s"', (name) => {
  expect(shares(name)).toBe(false)
})

test.each(["Dorkan's", '“Dorkan”', '@dorkan', 'Dorkan 24', ''])('does not judge %j by its words', (name) => {
  expect(shares(name)).toBe(true)
})

/** Names known and unknown, and what stands around a name, in any order. */
const pieces = fc.oneof(
  fc.constantFrom(...sources.flatMap(({ name, aliases }) => [name, ...aliases])),
  fc.constantFrom(...actors.flatMap(({ name, aliases }) => [name, ...aliases])),
  fc.constantFrom(...offices.flatMap(({ words }) => words)),
  fc.constantFrom('Balem', 'Dorkan', 'the', 'a', 'of', 'in', 'Mali', 'Malian', 'spokesman', 'for', 'news', 'agency'),
  fc.constantFrom('army', 'troops', 'servicemen', 'fighters', 'group', 'channel', 'Telegram', 'official', 'armed'),
)

test('leaves nothing out that is found without it', () => {
  const listed = indexByName(sources)
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 4 }), (words) => {
      const name = words.join(' ')
      expect(REGISTRY.lookup(name)?.id).toBe(findSource((folded) => listed.get(folded), name)?.id)
    }),
    { numRuns: 2000 },
  )
  expect(foldOrganisation('the Centre')).toBe('centre')
})
