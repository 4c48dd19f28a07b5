import { expect, test } from 'vitest'
import { framesOf } from '../frames-of.ts'

const wholeOf = (text: string): string | null | undefined => framesOf(text).at(-1)?.subsetOf

test.each([
  ['two sentences', 'Six people were killed. Two of them were killed by a mine.', 'Six people'],
  ['two outcomes', 'Six people were killed and nine were hurt. Two of them were killed by a mine.', 'Six people'],
  ['the dead', 'The blast killed 12 people. Among the dead were three children.', '12 people'],
  [
    'a toll of fighters',
    'The blast killed 14 people. Troops killed 40 militants. Among the dead were three children.',
    '14 people',
  ],
  [
    'others among the dead',
    'The blast killed 14 people. Two women were among the dead. A teacher was among the dead.',
    '14 people',
  ],
  [
    'those who shot them',
    'Seven people were abducted. Police said the gunmen killed nine people and shot two of them in a car.',
    'nine people',
  ],
  ['two sentences, to fighters alone', 'Troops killed 40 militants. Two women were among the dead.', '40 militants'],
  [
    'two sentences, for fighters',
    'It killed 90 people. Troops killed 40 rebels. Two commanders were among the dead.',
    '40 rebels',
  ],
])('finds the whole across %s', (_, text, whole) => {
  expect(wholeOf(text)).toBe(whole)
})

test.each([
  ['past those meant', 'Six people were killed. Nine were wounded, two of whom died.'],
  ['of another measure', 'Six people were killed. Two of them were arrested.'],
  ['too far back', 'Six people were killed. It rained. He left. She stayed. Two of them were killed.'],
  ['that is smaller', 'Two people were killed. Six of them were killed.'],
  ['before those chased', 'Seven people were killed. Troops gave the bandits a chase and killed three of them.'],
  ['that nothing marks', 'Six people were killed. Two soldiers were killed.'],
])('links to no whole %s', (_, text) => {
  expect(wholeOf(text)).toBeNull()
})

test('takes the figure that the words name for the whole', () => {
  const raid = 'The raid killed 58 soldiers and 11 rebels.'
  expect(wholeOf(`${raid} Among the 58 were nine officers.`)).toBe('58 soldiers')
  expect(wholeOf(`${raid} Among the dead were nine officers.`)).not.toBe('58 soldiers')
})

test('takes a part with a verb of its own for one where it is said to be included', () => {
  expect(wholeOf('Some 30,000 people have been displaced, including 5,000 who fled to Orva.')).toBe(
    'Some 30,000 people',
  )
  expect(wholeOf('Some 30,000 people have been displaced. Many, including 5,000 who fled to Orva, are ill.')).toBeNull()
  expect(wholeOf('Over 70,000 have left their homes, of whom 8,000 sleep in schools.')).toBe('Over 70,000')
})

test('takes the nearer ones of the same noun for the whole', () => {
  expect(wholeOf('Rebels fired 38 drones and 35 missiles, including seven ballistic missiles.')).toBe('35 missiles')
  expect(wholeOf('Rebels fired 38 drones and 35 missiles, including seven decoys.')).not.toBe('35 missiles')
})

test('takes what a number is said to include for a part of it', () => {
  const told = 'The army counts 1,900 casualties. '
  expect(wholeOf(`${told}The number includes 980 casualties of the past day.`)).toBe('1,900 casualties')
  expect(wholeOf(`${told}The list of the hospital includes 980 casualties.`)).toBeNull()
})

test('links what stands side by side to no other than its whole', () => {
  expect(wholeOf('In all, 739 civilians were killed. Militias were responsible for 488 of the killings.')).toBe(
    '739 civilians',
  )
  expect(wholeOf('Six of the dead were men; five were women and two girls.')).toBeNull()
})

test('takes what a breakdown lists for parts of the things of its kind told before', () => {
  const frames = framesOf('Troops recovered 173 weapons and 4,012 rounds. A breakdown shows 86 rifles and 21 pistols.')
  expect(frames.flatMap(({ text, subsetOf }) => (subsetOf ? [`${text} of ${subsetOf}`] : []))).toEqual([
    '86 rifles of 173 weapons',
    '21 pistols of 173 weapons',
  ])
})

test('takes "of these" at the head of a sentence for a mark of a part', () => {
  expect(wholeOf('Some 71,000 people fled. Of these, 45,900 people fled to the coast.')).toBe('Some 71,000 people')
  expect(wholeOf('Some 71,000 people fled. Many of these roads are closed, and 45,900 people fled.')).toBeNull()
})

test('takes what befell in one place alone for a part', () => {
  const wholesOf = (text: string): readonly boolean[] => framesOf(text).map(({ subsetOf }) => subsetOf !== null)
  expect(wholesOf('The office recorded 112 arrests, 38 in Orva alone.')).toEqual([false, true])
  expect(wholesOf('Some 112,000 people have fled. In Orva alone, 91,000 people were displaced.')).toEqual([false, true])
  expect(wholesOf('Some 112 people were killed. In the past week alone, 14 people were killed.')).toEqual([
    false,
    false,
  ])
})

test('takes one who is said to be something right behind the figure for a part', () => {
  const [, one] = framesOf('Three settlers, one a woman, were lightly injured.')
  expect(one?.subsetOf).not.toBeNull()
})

test('takes some of the dead for a part of them all, not of the part told last', () => {
  const toll = 'A strike killed ten people. Seven of the victims were killed in a house. '
  expect(wholeOf(`${toll}One of the deceased was killed in the street.`)).toBe('ten people')
  expect(wholeOf(`${toll}One of them was killed in the kitchen.`)).toBe('Seven of the victims')
})
