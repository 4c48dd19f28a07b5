import { explainReport } from '@reportedly/parser'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { MADE_UP_REPORT } from '../table/made-up-reading.ts'
import type { TableStyle } from '../table/table-style.ts'
import { formatExplanation } from './format-explanation.ts'

const plain = (width: number): TableStyle => ({ width, paint: (_, text) => text })

const format = (text: string, style: TableStyle): string => {
  const report = { ...MADE_UP_REPORT, text }
  return formatExplanation(report, explainReport(report), style)
}

test('writes a block a sentence: the sentence, then what each room found in aligned columns', () => {
  expect(format('Troops killed at least 12 gunmen.', plain(110))).toBe(
    [
      'raid.txt',
      'raid.txt · publisher unknown · date unknown · 1 claim',
      '',
      '1 “Troops killed at least 12 gunmen.”',
      '   3 quantities',
      '     figure      “at least 12”         low 12, high open, at-least                         quantities/at-least',
      '   4 mentions',
      '     noun group  “Troops”              state-forces',
      '     noun group  “at least 12 gunmen”  non-state-armed, figure “at least 12”',
      '   5 frames',
      '     verb        “killed”              kill, active, bare',
      '     frame       “at least 12 gunmen”  Killed, read from “killed”, by “Troops”             frames/verb',
      '   6 attribution',
      '     word of     “at least 12 gunmen”  the publisher’s own voice, asserted',
      '   7 claims',
      '     claim       “at least 12 gunmen”  Killed: ≥ 12; group: gunmen; held responsible:      frames/verb',
      '                                       Troops; on the word of: publisher unknown',
      '',
    ].join('\n'),
  )
})

test('shows what the words of a figure that counts nothing were taken for', () => {
  expect(format('He is 40 years old.', plain(100))).toMatch(/no count +“40 years old” +age +masks\/years-old\n/)
})

test('leads from a headline to the sentence its figure is quoted from', () => {
  const text = 'Attack kills 12 villagers\n\nThe mayor said 12 villagers were killed.'
  expect(format(text, plain(120))).toMatch(/claim +“12 villagers” +says again what is quoted from sentence 2\n/)
})

test('paints the sentences, the rooms and the names of rules', () => {
  const painted: string[] = []
  format('12 gunmen were killed.', { width: 100, paint: (style, text) => (painted.push(`${style} ${text}`), text) })
  expect(painted).toEqual(
    expect.arrayContaining([
      'bold “12 gunmen were killed.”',
      'dim 5 frames',
      'cyan quantities/cardinal',
      'cyan frames/verb',
    ]),
  )
})

test('lets no control character of a report through, nor a line wider than the terminal', () => {
  expect(format('The \u001b[2Jarmy said 12 gunmen\u0007 were killed in \u202eoaG.', plain(100))).not.toMatch(
    /[^\P{Cc}\n]|\u202e/u,
  )
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 60, max: 140 }), (strange, width) => {
      const printed = format(`${strange} killed 12 gunmen near ${strange}, ${strange} said.`, plain(width))
      expect(printed).not.toMatch(/[^\P{Cc}\n]/u)
      for (const line of printed.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width)
    }),
  )
})
