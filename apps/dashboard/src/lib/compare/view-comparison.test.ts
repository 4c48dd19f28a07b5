import { readPasted } from '@reportedly/ingest'
import { readReport } from '@reportedly/parser'
import { describe, expect, test } from 'vitest'
import { type Compared, viewComparison } from './view-comparison.ts'

const told = (text: string, isKept = true): Compared => {
  const ingested = readPasted(text, { publishedAt: '2025-03-04' }, '2025-06-01T12:00:00Z')
  if (ingested.kind === 'problem') throw new Error(ingested.problem.message)
  return { report: ingested.report, claims: readReport(ingested.report).claims, isKept }
}

const compare = (left: string, right: string) => viewComparison(told(left), told(right, false), [], 'as-stated')

const ARMY = 'The army said gunmen killed 12 soldiers in Djibo, Burkina Faso, on 3 March 2025.'

describe('two reports of one event', () => {
  const view = compare(
    ARMY,
    'Gunmen killed at least 20 soldiers in Djibo, Burkina Faso, on 3 March 2025, residents said. Four cars were burned.',
  )
  const [row] = view.sections[0]?.rows ?? []

  test('are summed up without a plural where they share one outcome', () => {
    expect(view.summary).toBe('1 outcome told by both, with different figures, from different origins.')
  })

  test('stand side by side, each figure in its sentence', () => {
    expect(row).toMatchObject({ measure: 'Killed', isSame: false, isOneOrigin: false })
    expect(row?.left.map(({ statement }) => statement)).toEqual(['12 soldiers'])
    expect(row?.right.map(({ quote }) => quote.figure)).toEqual(['at least 20 soldiers'])
  })

  test('are told apart by their origins, and the difference is explained', () => {
    expect(row?.origin).toMatch(/^two origins: /)
    expect(row?.reasons.length).toBeGreaterThan(0)
  })

  test('link to the sentence of a report that is kept, and of no other', () => {
    expect(row?.left[0]?.href).toMatch(/^\/reports\/r.+#claim-/)
    expect(row?.right[0]?.href).toBe(null)
    expect([view.left.href === null, view.right.href === null]).toEqual([false, true])
  })

  test('keep what one of them alone tells', () => {
    const alone = view.sections.flatMap(({ rows }) => rows).filter(({ origin }) => origin === null)
    expect([...alone.flatMap(({ right }) => right), ...view.onlyRight].map(({ statement }) => statement)).toContain(
      '4 cars',
    )
  })
})

test('says of a figure told again that it is the same, on one word', () => {
  const { sections, summary } = compare(
    ARMY,
    'Twelve soldiers died when gunmen attacked Djibo, Burkina Faso, on 3 March 2025, the army said.',
  )
  expect(sections[0]?.rows[0]).toMatchObject({ isSame: true, isOneOrigin: true, reasons: [] })
  expect(summary).toBe('1 outcome told by both, with the same figure, going back to one origin.')
})

test('sets alike outcomes of events side by side that are not known to be one, with a caution', () => {
  const { sections } = compare(ARMY, 'Five soldiers were killed, the army said.')
  expect(sections).toHaveLength(1)
  expect(sections[0]?.caution).not.toBe(null)
})

test('loses nothing where the two tell of different things', () => {
  const view = compare(ARMY, 'Police seized 40 rifles.')
  expect(view.sections).toEqual([])
  expect(view.summary).toBe('No outcome is told by both.')
  expect([view.onlyLeft.length, view.onlyRight.length]).toEqual([1, 1])
})
