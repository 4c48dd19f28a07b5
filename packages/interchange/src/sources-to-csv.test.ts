import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { frontVoice } from './mayors-report.ts'
import { SOURCE_COLUMNS, sourcesToCsv } from './sources-to-csv.ts'

test('writes a source as a row, empty where nothing is known', () => {
  const csv = sourcesToCsv([frontVoice(), frontVoice({ id: 's2', aliases: ['@two', 'Two'], basis: null })])
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true })
  expect(data[0]).toMatchObject({ source_id: 's1', stake: 'affiliated', stake_actor: 'red-front', reliability: '' })
  expect(data[1]).toMatchObject({ source_id: 's2', aliases: "'@two; Two", basis: '' })
})

test('writes a header row alone for no sources', () => {
  expect(sourcesToCsv([])).toBe(`${SOURCE_COLUMNS.map(({ name }) => name).join(',')}\r\n`)
})
