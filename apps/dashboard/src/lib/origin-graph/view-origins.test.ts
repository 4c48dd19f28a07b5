import { expect, test } from 'vitest'
import { listGraphKey } from './list-graph-key.ts'
import { listOriginRows } from './list-origin-rows.ts'
import { makeNode, makeOrigin, MADE_UP_ORIGINS } from './origin-records.fixture.ts'
import { headOrigins, viewOrigins } from './view-origins.ts'

const view = viewOrigins(MADE_UP_ORIGINS, 'e1')

test('the table tells what the graph draws: the same origins in one order, and every claim once', () => {
  expect(view.rows.map(({ anchor }) => `#${anchor}`)).toEqual(view.trees.map(({ href }) => href))
  const told = view.rows.flatMap(({ tellings }) => tellings.map(({ id }) => id))
  expect(told.toSorted()).toEqual([...MADE_UP_ORIGINS.claims.keys()].toSorted())
})

test('names an order in the heading only where there is more than one origin to order', () => {
  const reports = new Map([...MADE_UP_ORIGINS.reports].slice(0, 1))
  expect(headOrigins({ origins: [makeOrigin()], reports })).toBe('1 origin in 1 report')
  expect(headOrigins(MADE_UP_ORIGINS)).toMatch(/^\d+ origins in \d+ reports, those that reached most first$/)
})

test('says in words how many reports each origin reached', () => {
  expect(view.rows[0]?.reports).toBe('2 reports')
  expect(view.description).toContain('Provincial governor’s office in the eastern lake region: 2 reports')
})

test('gives each figure with the chain it came by', () => {
  expect(view.rows.flatMap(({ tellings }) => tellings)).toContainEqual(
    expect.objectContaining({ figure: 'up to 60 villagers killed', chain: 'A camp elder, The Second Paper' }),
  )
})

test('explains the marks and lines that a graph has, and no others', () => {
  const plain = [makeNode('origin', [makeNode('report')])]
  expect(listGraphKey(plain)).toMatchObject({ kinds: [{ kind: 'named' }, { kind: 'report' }], links: [] })
  const copied = [makeNode('origin', [makeNode('report'), makeNode('copy', [], { reached: 'copied' })])]
  expect(listGraphKey(copied).links.map(({ reached }) => reached)).toEqual(['said', 'copied'])
})

test('lists of very many origins the first figures of each, and says how many more there are', () => {
  const ids = MADE_UP_ORIGINS.origins.map(({ id }) => id)
  const rows = listOriginRows(MADE_UP_ORIGINS, ids, { listed: 1, quoted: 0 })
  const several = MADE_UP_ORIGINS.origins.findIndex(({ claimIds }) => claimIds.length === 2)
  const one = MADE_UP_ORIGINS.origins.findIndex(({ claimIds }) => claimIds.length === 1)
  expect(rows[several]).toMatchObject({ tellings: [{ quote: null }], more: '1 more figure' })
  expect(rows[one]?.more).toBeNull()
  expect(listOriginRows(MADE_UP_ORIGINS, ids).map(({ more }) => more)).toEqual(ids.map(() => null))
})
