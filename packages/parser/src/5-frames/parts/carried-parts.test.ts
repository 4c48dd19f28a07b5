import { expect, test } from 'vitest'
import { framesOf, told } from '../frames-of.ts'

const parts = (text: string): readonly string[] =>
  framesOf(text)
    .filter(({ subsetOf }) => subsetOf !== null)
    .map(({ measure, text: part, label, subsetOf }) => `${measure}: ${part}/${label ?? ''} of ${subsetOf ?? ''}`)

const TOLL = 'Twelve people were killed. '

test('sorts of one toll are none of one another, nor of a toll that is past', () => {
  const toll = 'In August 176 people were murdered, down from 207 in July.'
  expect(parts(`${toll} Fourteen of the August victims were women, six were minors and four were officers.`)).toEqual([
    'killed: Fourteen of the August victims/women of 176 people',
    'killed: six/minors of 176 people',
    'killed: four/officers of 176 people',
  ])
})

test.for([
  ['Two of them were children.', ['killed: Two of them/children of Twelve people']],
  ['One of these was a nurse.', ['killed: One of these/a nurse of Twelve people']],
  ['Of them, seven are servicemen.', ['killed: seven/servicemen of Twelve people']],
  [
    'Of them, seven are servicemen and one is a nurse.',
    ['killed: seven/servicemen of Twelve people', 'killed: one/a nurse of Twelve people'],
  ],
  ['Seven were women.', ['killed: Seven/women of Twelve people']],
  [
    'Among them were two children and a priest.',
    ['killed: two children/ of Twelve people', 'killed: a priest/ of Twelve people'],
  ],
  ['The toll also includes two children.', ['killed: two children/ of Twelve people']],
  ['Two cooks are among them.', ['killed: Two cooks/ of Twelve people']],
  ['A nurse was among those.', []],
  ['Two cooks are not among them.', []],
  ['Five have been identified.', ['killed: Five/ of Twelve people']],
  ['One was identified as a butcher.', []],
  ['Four of the people were farmers.', ['killed: Four of the people/farmers of Twelve people']],
  ['Four of the soldiers were farmers.', []],
  ['They included two children.', ['killed: two children/ of Twelve people']],
  [
    'They were seven men and five women.',
    ['killed: seven men/ of Twelve people', 'killed: five women/ of Twelve people'],
  ],
] as const)('reads parts of those told before: %s', ([text, expected]) => {
  expect(parts(TOLL + text)).toEqual(expected)
})

test('goes on telling of the same people', () => {
  expect(parts(`${TOLL}Two of them were children. Three were women.`)).toHaveLength(2)
})

test.for([
  ['Five people died; one was an officer.', ['Five people']],
  ['Nine people died. Four of the dead were gunmen and one was an officer.', ['Nine people', 'Nine people']],
] as const)('goes on counting in one sentence: %s', ([text, wholes]) => {
  expect(framesOf(text).map(({ subsetOf }) => subsetOf)).toEqual([null, ...wholes])
})

test.each([
  'Two of them were not children.',
  'Two of them were angry.',
  'Twenty of them were children.',
  'They were two officers.',
  'He met two of the officers.',
])('refuses "%s"', (text) => {
  expect(parts(TOLL + text)).toEqual([])
})

test('carries nothing from things', () => {
  expect(parts('Police seized twelve rifles. Two of them were children.')).toEqual([])
})

test('takes what a group told of includes for its parts', () => {
  const frames = framesOf('Fifty-six rebels surrendered on Monday. This group included 13 women.')
  expect(frames.map(({ text, subsetOf }) => [text, subsetOf])).toEqual([
    ['Fifty-six rebels', null],
    ['13 women', 'Fifty-six rebels'],
  ])
  expect(framesOf('The group met on Monday. This group included 13 women.')).toEqual([])
})

test('takes what they have included for parts', () => {
  const frames = framesOf('The war has killed 515 people. Most were fighters, but they have included 104 women.')
  expect(frames.map(({ text, subsetOf }) => [text, subsetOf])).toEqual([
    ['515 people', null],
    ['104 women', '515 people'],
  ])
})

test('takes names for those counted before, where there are as many', () => {
  expect(told('A bomb killed two guards. They are Ana Paz and Luis Mora.')).toEqual([
    'killed: two guards',
    'killed: Ana Paz',
    'killed: Luis Mora',
  ])
  expect(told('A bomb killed four guards. They are Ana Paz and Luis Mora.')).toEqual(['killed: four guards'])
})

test('takes the rest for parts of those of whom the first figure is a part', () => {
  expect(told('Four died and three were hurt. Three of the dead were raiders and one was a cook.')).toEqual([
    'killed: Four',
    'injured: three',
    'killed: Three of the',
    'killed: one',
  ])
})
