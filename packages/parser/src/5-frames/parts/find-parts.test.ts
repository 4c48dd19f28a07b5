import { expect, test } from 'vitest'
import { framesOf, told } from '../frames-of.ts'

const parts = (text: string) =>
  framesOf(text)
    .filter(({ subsetOf }) => subsetOf !== null)
    .map(({ text: part, subsetOf, measure }) => `${measure}: ${part} of ${String(subsetOf)}`)

test.each([
  ['Seven people were killed, two of them officers.', ['killed: two of them officers of Seven people']],
  ['The raids claimed 91 lives, including those of 35 soldiers.', ['killed: 35 soldiers of 91 lives']],
  ['Nine soldiers were killed, including two officers.', ['killed: two officers of Nine soldiers']],
  ['Nine soldiers, including two officers, were killed.', ['killed: two officers of Nine soldiers']],
  ['Twelve soldiers – three of them officers – were killed.', ['killed: three of them officers of Twelve soldiers']],
  [
    'Twelve people were killed (three women, five men and four children).',
    [
      'killed: three women of Twelve people',
      'killed: five men of Twelve people',
      'killed: four children of Twelve people',
    ],
  ],
  ['Nine people were hurt (five women).', []],
  ['Six bombs fell: seven villagers, two of one family, were killed.', []],
  ['Nine people were hurt, eight children among them.', ['injured: eight children of Nine people']],
  [
    'Seven soldiers were killed, a major and a cook among them.',
    ['killed: a major of Seven soldiers', 'killed: a cook of Seven soldiers'],
  ],
  [
    'Seven soldiers, two majors and a cook among them, were killed.',
    ['killed: two majors of Seven soldiers', 'killed: a cook of Seven soldiers'],
  ],
  ['Shells killed 14 civilians, a midwife among them, at dawn.', ['killed: a midwife of 14 civilians']],
  ['Six rebels were killed, commander Daro Venn among them.', ['killed: commander Daro Venn of Six rebels']],
  ['They captured two men, the commander of the post among them.', ['captured: the commander of two men']],
  [
    'At least 70 people, including ten women and three infants, were killed.',
    ['killed: ten women of At least 70 people', 'killed: three infants of At least 70 people'],
  ],
  ['Officials said 12 people had been killed, among them a boy.', ['killed: a boy of 12 people']],
])('links a part to its whole: %s', (text, expected) => {
  expect(parts(text)).toEqual(expected)
})

test('hands the whole’s agent down to its part', () => {
  const [, part] = framesOf('The bomb killed 21 civilians, 11 of them children.')
  expect(part).toMatchObject({ measure: 'killed', low: 11, agents: ['The bomb'], subsetOf: '21 civilians' })
})

test.each([
  'Nine soldiers were killed and two officers wounded.',
  'Nine soldiers were killed, two officers were hurt.',
  'Nine soldiers were killed, including officers.',
  'Nine soldiers and two officers were killed.',
])('links nothing in "%s"', (text) => {
  expect(parts(text)).toEqual([])
})

test.each([
  ['The office counted 107 deaths, of which 71 were linked to gangs and 36 to the police.', ['71', '36']],
  [
    'Nine soldiers fell, six of whom were shot in Gao, two in Timbuktu and one in Kidal.',
    ['six of whom', 'two', 'one'],
  ],
  ['Nine soldiers fell, six of whom were shot in Gao and 36 came to the funeral.', ['six of whom']],
])('goes on with bare figures that share a preposition: %s', (text, found) => {
  expect(parts(text).map((part) => part.replace(/^killed: | of \S+ \w+$/g, ''))).toEqual(found)
})

test('takes what is among a part for a part of it', () => {
  const parts = framesOf('Nine civilians, including five children, among them two infants, were killed.')
  expect(parts.map(({ text, subsetOf }) => [text, subsetOf])).toEqual([
    ['Nine civilians', null],
    ['five children', 'Nine civilians'],
    ['two infants', 'five children'],
  ])
})

test('gives a part the outcome that stands closest to it', () => {
  expect(told('It led to the killing of one guard and injuries to four others, including an officer.')).toEqual([
    'killed: one guard',
    'injured: four others',
    'injured: an officer',
  ])
})

test.each(['reported on Monday', 'announced on Facebook', 'confirmed to the press', 'wrote on Telegram'])(
  'counts nobody who only says so: “Mayor Ana Paz %s”',
  (said) => {
    const frames = framesOf(`The strike wounded nine people, including two women, Mayor Ana Paz ${said}.`)
    expect(frames.map(({ text }) => text)).toEqual(['nine people', 'two women'])
  },
)

test('counts whoever is named as a part and only described', () => {
  const frames = framesOf('Nine people were killed, including Ana Paz, posted to the town in May, and a nurse.')
  expect(frames.map(({ text }) => text)).toContain('Ana Paz')
})

test.each([
  ['Eleven drones were shot down, none of which came near the ship.', []],
  ['Nine people were killed, none of them soldiers.', ['killed: none of them soldiers of Nine people']],
])('takes none for no part whose own verb says what they did not do: %s', (text, expected) => {
  expect(parts(text)).toEqual(expected)
})
