import { traceOrigins } from '@reportedly/events'
import type { Attribution, Claim } from '@reportedly/schema'
import { expect, test } from 'vitest'
import { growOriginTrees, type OriginRecords } from './grow-origin-tree.ts'
import { MADE_UP_ORIGINS } from './origin-records.fixture.ts'
import type { OriginNode } from './origin-node.ts'

const listAll = (trees: readonly OriginNode[]): readonly OriginNode[] =>
  trees.flatMap((tree) => [tree, ...listAll(tree.children)])
const [sample] = MADE_UP_ORIGINS.claims.values()
const [report] = MADE_UP_ORIGINS.reports.values()
if (sample === undefined || report === undefined) throw new Error('no made-up records')

const link = (name: string | null, kind: Attribution['kind'] = 'unknown'): Attribution => ({
  name,
  sourceId: null,
  kind,
  span: null,
  verb: null,
  inherited: false,
})

/** Records of claims, each in a report of its own. */
const recordsOf = (...chains: readonly (readonly Attribution[])[]): OriginRecords => {
  const reports = chains.map((_, at) => ({ ...report, id: `r${at}`, text: `${at}`, publisher: null }))
  const claims = chains.map((attribution, at): Claim => ({ ...sample, id: `c${at}`, reportId: `r${at}`, attribution }))
  return {
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    reports: new Map(reports.map((each) => [each.id, each])),
    origins: traceOrigins(claims, reports),
    stakeOf: () => 'independent',
  }
}

test('draws a shared origin once, with the reports that tell of it after it, most reports first', () => {
  const [first, ...others] = growOriginTrees(MADE_UP_ORIGINS)
  expect(first?.title).toBe('Provincial governor’s office in the eastern lake region')
  expect(first?.children.map(({ title }) => title).toSorted()).toEqual([
    'The First Paper, 4 March 2025',
    'The Second Paper, 5 March 2025',
  ])
  expect(others.map(({ title }) => title)).not.toContain(first?.title)
})

test('leads a report of one figure to its sentence, and one of several to the row of their origin', () => {
  const nodes = listAll(growOriginTrees(MADE_UP_ORIGINS))
  const reports = nodes.filter(({ kind }) => kind === 'report')
  for (const { href, note } of reports)
    expect(href).toMatch(note?.includes('; ') ? /^#origin-/ : /^\/reports\/\w+#claim-/)
  for (const { href, kind } of nodes) if (kind !== 'report') expect(href).toMatch(/^#origin-/)
  expect(new Set(nodes.map(({ key }) => key)).size).toBe(nodes.length)
})

test('draws whoever passes a speaker on once for all the reports behind it', () => {
  const army = link('Red Army', 'military')
  const radio = link('Radio Lake', 'news-outlet')
  const [tree] = growOriginTrees(
    recordsOf([army, radio, link('Morning Post')], [army, radio, link('Evening Post')], [army, link('Hill Gazette')]),
  )
  expect(tree?.children.map(({ kind, title }) => [kind, title.split(',')[0]])).toEqual([
    ['report', 'Hill Gazette'],
    ['relay', 'Radio Lake'],
  ])
  expect(tree?.children.at(-1)?.children).toHaveLength(2)
})

test('shows that a report goes back to a speaker over the outlet it names', () => {
  const wire = link('The Wire', 'news-agency')
  const [tree, ...others] = growOriginTrees(
    recordsOf([link('Red Army', 'military'), wire], [wire, link('Morning Post')]),
  )
  expect(others).toEqual([])
  expect(tree?.children).toMatchObject([
    { kind: 'report', reached: 'said' },
    { kind: 'relay', title: 'The Wire', reached: 'cited', children: [{ reached: 'cited' }] },
  ])
})

test('leaves the reports beyond the first dozen to the table, and says how many', () => {
  const army = link('Red Army', 'military')
  const [tree] = growOriginTrees(recordsOf(...Array.from({ length: 30 }, (_, at) => [army, link(`Paper ${at}`)])))
  expect(tree?.children).toHaveLength(13)
  expect(tree?.children.at(-1)).toMatchObject({
    title: 'and 18 more reports',
    href: expect.stringMatching(/^#origin-/),
  })
})
