import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from '../arbitraries.ts'
import { isBlank } from '../engine/is-blank.ts'
import { sentencesOf } from './sentences-of.ts'
import { splitSentences } from './split-sentences.ts'

test.each([
  ['Five died. Six fled! Why?', ['Five died.', 'Six fled!', 'Why?']],
  ['They waited... Then 5 died.', ['They waited...', 'Then 5 died.']],
  ['They waited… then left.', ['They waited… then left.']],
  ['He died. al-Shabaab claimed it.', ['He died.', 'al-Shabaab claimed it.']],
  ['“We killed 20.” He left.', ['“We killed 20.”', 'He left.']],
  ['He said "Stop." Then he left.', ['He said "Stop."', 'Then he left.']],
  ['"Who fired?" nobody knew.', ['"Who fired?" nobody knew.']],
  ['(Five died.) They fled.', ['(Five died.)', 'They fled.']],
  ['Six fled.[1] Seven came.', ['Six fled.[1]', 'Seven came.']],
  ['The toll is 1.5 million. 20,000 fled.', ['The toll is 1.5 million.', '20,000 fled.']],
  ['They were killed.The next day five died.', ['They were killed.', 'The next day five died.']],
  ['See www.army.mil now.', ['See www.army.mil now.']],
  ['Seized: 4.2 kg. Some 3.5 tonnes burned.', ['Seized: 4.2 kg.', 'Some 3.5 tonnes burned.']],
])('splits %j where its sentences end', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences)
})

test.each([
  'Maj. Gen. A. B. Smith met Lt. Col. Omar.',
  'The U.S. Army and U.N. Women spoke on Jan. 5 in St. Louis.',
  'They met in Bauko, Mt. Province, on Friday.',
  'Order No. 47 and Nos. 4 and 5 cost Rs. 500.',
  'Seven died, incl. 2 Children of the mayor.',
  'It began at 4.30 a.m. Monday.',
  'Approx. 40 men, i.e. most of them, fled at 5 p.m. Sunday.',
  'Dr. J.R.R. Khan lives.',
  'Lt.-Col. Musa Bello and Maj.-Gen. Ibe met.',
  'Ag. Director Musa Bello met Asst. Commr. Sani near Mt. Orva with a .50 cal. gun.',
])('keeps the abbreviations of %j within the sentence', (text) => {
  expect(sentencesOf(text)).toEqual([text])
})

test.each([
  ['He left the U.S. The army came.', ['He left the U.S.', 'The army came.']],
  ['It ended at 5 p.m. Two men died.', ['It ended at 5 p.m.', 'Two men died.']],
  ['He seized 500 mt. The army fired.', ['He seized 500 mt.', 'The army fired.']],
  ['They said no. The army fired.', ['They said no.', 'The army fired.']],
])('ends the sentence with the abbreviation in %j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences)
})

test('ends headlines, bullets and lines without a full stop at the line', () => {
  const text = 'Army kills 20\nGAO - The army killed 20.\r\n- 5 tanks\n• 3 guns\n\n* two\u2028last'
  expect(sentencesOf(text)).toEqual([
    'Army kills 20',
    'GAO - The army killed 20.',
    '- 5 tanks',
    '• 3 guns',
    '* two',
    'last',
  ])
})

const WIRE = [
  'TALIBAN FIGHTERS ATTACKED A CHECKPOINT IN THE NORTHERN PROVINCE OF KUNDUZ',
  'ON SUNDAY, KILLING AT LEAST 12 POLICE OFFICERS AND WOUNDING FIVE OTHERS, AS',
  'MAJ. GEN. KHAN SAID. THE ATTACK BEGAN AT 4 A.M. IN THE VILLAGE AND LASTED FOR',
  'SEVERAL HOURS.',
]

test('goes on over the line breaks of text wrapped at a fixed width', () => {
  const sentences = sentencesOf(`${WIRE.join('\n')}\n\nNEXT PARAGRAPH.`)
  expect(sentences).toHaveLength(3)
  expect(sentences[0]).toBe(WIRE.slice(0, 3).join('\n').split(' THE ATTACK')[0])
  expect(sentences[2]).toBe('NEXT PARAGRAPH.')
})

test('counts paragraphs by lines, and by blank lines in wrapped text', () => {
  const paragraphs = (text: string): readonly number[] =>
    splitSentences({ id: 'r1', title: null, text, publishedAt: null, publisher: null }).sentences.map(
      ({ paragraph }) => paragraph,
    )
  expect(paragraphs('One. Two.\nThree.\n\nFour.')).toEqual([0, 0, 1, 2])
  expect(paragraphs(`${WIRE.join('\n')}\n\nNEXT.`)).toEqual([0, 0, 1])
})

test('cuts a sentence longer than any in prose where it pauses', () => {
  const list = '1,200 rounds of ammunition, '.repeat(200)
  const pieces = sentencesOf(list)
  expect(pieces.length).toBeGreaterThan(3)
  for (const piece of pieces) {
    expect(piece.length).toBeLessThan(1300)
    expect(piece).toMatch(/^1,200 .*ammunition,$/)
  }
})

test.each(['.', '😀', '"', '(', '!”', '- '])('cuts an endless run of %j between its characters', (mark) => {
  const pieces = sentencesOf(`a${mark.repeat(20_000)}b`)
  expect(pieces.length).toBeGreaterThan(10)
  for (const piece of pieces) expect(piece.isWellFormed()).toBe(true)
})

test('leaves a sentence of prose whole', () => {
  const prose = `${'The army said that it had killed two of the men, '.repeat(20)}and left.`
  expect(sentencesOf(prose)).toEqual([prose])
})

test('covers every visible character once, in order, and trims what shows nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { sentences } = splitSentences({ id: 'r1', title: null, text, publishedAt: null, publisher: null })
      let last = 0
      for (const { start, end } of sentences) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect([...text.slice(last, start)].every((char) => isBlank(char.charCodeAt(0)))).toBe(true)
        expect(isBlank(text.charCodeAt(start)) || isBlank(text.charCodeAt(end - 1))).toBe(false)
        last = end
      }
      expect([...text.slice(last)].every((char) => isBlank(char.charCodeAt(0)))).toBe(true)
    }),
  )
})
