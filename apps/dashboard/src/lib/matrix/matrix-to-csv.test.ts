import { expect, test } from 'vitest'
import { matrixToCsv } from './matrix-to-csv.ts'
import type { MatrixRow } from './read-matrix.ts'

const row = (changes: Partial<MatrixRow> = {}): MatrixRow => ({
  key: 'k',
  source: 'Verrin Army',
  sourceHref: '#',
  event: 'Armed clash, Verrin',
  eventHref: '#',
  figure: '80 fighters killed',
  href: '/reports/r1#claim-c1',
  against: { text: '20 fighters killed', href: '/reports/r2#claim-c2' },
  ratio: '4 times the figure of the baseline',
  log: 2,
  role: 'origin',
  ...changes,
})

test('writes a cell a row, with its ratio as a number', () =>
  expect(matrixToCsv([row()]).split('\r\n').slice(0, 2)).toEqual([
    'source,event,figure,baseline,log2_ratio,role,claim_id',
    'Verrin Army,"Armed clash, Verrin",80 fighters killed,20 fighters killed,2,origin,c1',
  ]))

test('leaves a ratio empty that is no number', () =>
  expect(matrixToCsv([row({ log: -Infinity })])).toContain('20 fighters killed,,origin'))
