import { parseRecord, type Source } from '@reportedly/schema'
import { expect, test } from 'vitest'
import { makeRegistry, REGISTRY } from './4-mentions/registry/registry.ts'
import { listSources } from './list-sources.ts'
import { readReport } from './read-report.ts'

const REPORT = {
  id: 'r1',
  title: null,
  publishedAt: null,
  publisher: 'Lakeside Ledger',
  text: `Hamas said 12 people were killed. Mopti hospital said nine were wounded. The ministry said two were missing.
Two security sources told Reuters that four soldiers were captured.`,
}

const sourcesOf = (registry = REGISTRY): readonly Source[] => listSources(readReport(REPORT, registry).claims, registry)

test('lists the known as the registry has them, the others by name, and nobody twice', () => {
  const sources = sourcesOf()
  for (const source of sources) expect(parseRecord('source', source)).toEqual(source)
  const brief = sources.map(({ name, kind, stake, basis }) => [name, kind, stake.position, basis === null])
  expect(brief).toEqual([
    ['Hamas', 'armed-group', 'belligerent', false],
    ['Lakeside Ledger', 'unknown', 'unknown', true],
    ['Mopti hospital', 'medical', 'unknown', true],
    ['Reuters', 'news-agency', 'independent', false],
  ])
})

test('lists the party that a source stands with', () => {
  const { claims } = readReport({ ...REPORT, text: 'Al-Manar said 12 people were killed.', publisher: null })
  expect(listSources(claims, REGISTRY).map(({ id }) => id)).toEqual(['al-manar', 'hezbollah'])
})

test('goes by the registry that it is given', () => {
  const { registry } = makeRegistry([{ name: 'Lakeside Ledger', kind: 'news-outlet', reliability: 'C' }])
  const ledger = sourcesOf(registry).find(({ name }) => name === 'Lakeside Ledger')
  expect(ledger).toMatchObject({ kind: 'news-outlet', reliability: 'C', id: sourcesOf()[1]?.id })
})
