import { expect, test } from 'vitest'
import { DEFAULT_READING } from '../event/choose-reading.ts'
import { surveyTold, type Told } from '../standing/standing-records.fixture.ts'
import { NO_FILTERS } from '../survey/choose-filters.ts'
import { chooseMatrix } from './choose-matrix.ts'
import { layoutMatrix } from './geometry.ts'
import { groupByEvent, listMatrixRows, nameCell, readPlace } from './read-matrix.ts'
import { viewMatrix } from './view-matrix.ts'

const at = (place: string, day: string, ...told: readonly (readonly [string, number])[]): readonly Told[] =>
  told.map(([source, count]) => ({ chain: [source], count, place, day }))

const survey = surveyTold([
  ...at('Verrin', '2025-03-03', ['army', 80], ['front', 20]),
  ...at('Quellan', '2025-04-01', ['army', 60], ['front', 10]),
  ...at('Osk', '2025-05-01', ['monitor', 9], ['paper', 9]),
])

const view = (query = '', page: string | null = null) => {
  const choice = chooseMatrix(new URLSearchParams(query), ['killed'])
  const matrix = viewMatrix(survey, { reading: DEFAULT_READING, filters: NO_FILTERS, choice, page })
  return { ...matrix, layout: layoutMatrix(matrix.content) }
}

test('sets apart the sources that share no event', () => {
  const { layout } = view()
  expect(layout.rows.map(({ full }) => full)).toEqual(['Verrin Army', 'Lake Front', 'Lake Monitor', 'The Paper'])
  const [, front, monitor] = layout.rows
  expect((monitor?.y ?? 0) - (front?.y ?? 0)).toBeGreaterThan(layout.cell)
})

test('orders by who gives more', () => expect(view('order=ratio').layout.rows[0]?.full).toBe('Verrin Army'))

test('leads every cell to its sentence, in the chart and in the table', () => {
  const { layout } = view()
  const rows = listMatrixRows(layout)
  const links = layout.rows.flatMap(({ cells }) => cells.map(({ href }) => href))
  expect(links).toHaveLength(6)
  for (const href of [...links, ...rows.map((row) => row.href)]) expect(href).toMatch(/^\/reports\/.+#claim-/)
})

test('the table has every cell once, under its event, with what it is held against', () => {
  const { layout } = view()
  const groups = groupByEvent(layout)
  const hrefs = (rows: readonly { readonly href: string }[]) => rows.map(({ href }) => href).toSorted()
  expect(hrefs(groups.flatMap(({ rows }) => rows))).toEqual(hrefs(listMatrixRows(layout)))
  const verrin = groups.find(({ event }) => event.full.includes('Verrin'))
  expect(verrin?.event.against?.text).toBeDefined()
  expect(verrin?.rows.map(({ source }) => source)).toEqual(['Verrin Army', 'Lake Front'])
})

test('says what it is held against and what it rests on', () => {
  expect(view('against=army').baseline).toBe('the figure of Verrin Army')
  expect(view().restsOn).toBe('6 cells in 3 columns.')
})

test('falls back to what there is, whatever the address says', () => {
  expect(view('order=sideways&measure=none').measure).toBe('Killed')
  expect(chooseMatrix(new URLSearchParams(), ['seized', 'seized', 'killed']).measure).toBe('seized')
})

test('a cell is heard with its event by the short name that heads the column', () => {
  const { layout } = view('against=army')
  const row = layout.rows.find(({ full }) => full === 'Lake Front')
  const [cell] = row?.cells ?? []
  if (row === undefined || cell === undefined) throw new Error('The front tells of two events.')
  const column = layout.columns[cell.column]
  expect(nameCell(cell, row, column)).toMatch(
    /^Lake Front: (20|10) .+; ×0\.\d+ the baseline \(.+\); \w+, \d+ \w+ 2025$/,
  )
  expect(nameCell({ ...cell, role: 'relay' }, row, column)).toMatch(/^Lake Front passes on: /)
})

test('says of a cell who says what, how it stands to the baseline, and of which event', () => {
  const { layout } = view('against=army')
  const front = layout.rows.findIndex(({ full }) => full === 'Lake Front')
  const [cell] = layout.rows[front]?.cells ?? []
  const lines = readPlace(layout, { row: front, column: cell?.column ?? 0 })
  expect(lines[0]).toMatch(/^Lake Front: (20|10) /)
  expect(lines[1]).toMatch(/^×0\.\d+ the baseline \((80|60) /)
  expect(readPlace(layout, { row: front, column: -1 })).toEqual(['Lake Front'])
  expect(readPlace(layout, { row: 99, column: 99 })).toEqual([])
})
