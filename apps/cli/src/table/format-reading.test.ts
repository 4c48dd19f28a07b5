import { expect, test } from 'vitest'
import { formatReading } from './format-reading.ts'
import { MADE_UP_CLAIM, MADE_UP_REPORT } from './made-up-reading.ts'
import type { TableStyle } from './table-style.ts'

const plain = (width: number): TableStyle => ({ width, paint: (_, text) => text })

test('writes a block a report: title, facts, then row and quotation of each claim', () => {
  const reading = { report: MADE_UP_REPORT, claims: [MADE_UP_CLAIM] }
  expect(formatReading(reading, plain(100))).toBe(
    [
      'raid.txt',
      'raid.txt · publisher unknown · date unknown · 1 claim',
      '',
      '  measure  figure  group   held responsible  on the word of',
      '  Killed   ≥ 12    gunmen  not stated        army',
      '           “The army said that at least 12 gunmen were killed near the river.”',
      '',
    ].join('\n'),
  )
})

test('takes no line beyond the width of the terminal', () => {
  const actor = { text: 'a very long list of units and their allies', span: null, inherited: false, parties: [] }
  const reading = { report: MADE_UP_REPORT, claims: [{ ...MADE_UP_CLAIM, actor }] }
  for (const line of formatReading(reading, plain(60)).split('\n')) expect(line.length, line).toBeLessThanOrEqual(60)
})

test('says when no figures were found', () => {
  expect(formatReading({ report: MADE_UP_REPORT, claims: [] }, plain(80))).toContain('No figures found.')
})
