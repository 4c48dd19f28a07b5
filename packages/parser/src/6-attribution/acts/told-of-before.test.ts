import { describe, expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

const DOCTOR = 'Doctor Ilse Brandt said 20 people died.'
const POLICE = 'Police said 20 people died.'

describe('a pronoun stands for the one that its sentence, or a silent one before, is about', () => {
  test.for([
    [
      `${DOCTOR} Governor Musa Bello visited the village on Tuesday. He said 43 people were buried.`,
      'Governor Musa Bello',
    ],
    [`${POLICE} In the capital the governor was unmoved. His men, he insisted, had killed 40 gunmen.`, 'governor'],
    [`${POLICE} The army retook the town. It said 12 gunmen were killed.`, 'army'],
    [
      `${POLICE} The minister has set a deadline for ending the revolt, which, he told a meeting of chiefs, had killed 40 people.`,
      'minister',
    ],
  ] as const)('%s', ([text, speaker]) => {
    expect(speakersOf(text).at(-1)).toEqual([speaker])
  })
})

test('"she said" behind a quotation is the person brought in before it', () => {
  const scene = 'At a shelter in Surin, Amina Sani, 71, sat on a mat.'
  expect(
    speakersOf(`${POLICE} ${scene} "A shell killed my goats. Another killed my brother," she said.`).at(-1),
  ).toEqual(['Amina Sani'])
  const met = 'Soldiers met Amina Sani in the camp.'
  expect(speakersOf(`${POLICE} ${met} "They killed my brother," he said.`).at(-1)).toEqual(['Police'])
})

describe('and for whoever spoke before', () => {
  test.for([
    ['where it only closes the sentence', `${POLICE} The army retook the town, and 12 gunmen were killed, he said.`],
    ['where the sentence before is about many', `${POLICE} The rebels left. It said 12 gunmen were killed.`],
    ['where it is about one who is counted', `${POLICE} One man fled. He said 12 gunmen were killed.`],
  ] as const)('%s', ([, text]) => {
    expect(speakersOf(text).at(-1)).toEqual(['Police'])
  })
})

test('"he said" is the man the sentence opens with', () => {
  const text = `${POLICE} A man on crutches knelt; his brother, he said, had died in a cell.`
  expect(speakersOf(text).at(-1)).toEqual(['man'])
})

test('a sentence that calls something by a name speaks of nobody’s word', () => {
  const called = 'Colonel Musa Bello called the violence a fight between two gangs.'
  expect(speakersOf(`${DOCTOR} ${called} He said two men died.`).at(-1)).toEqual(['Colonel Musa Bello'])
})

describe('she who speaks in a quotation', () => {
  const TEACHER = 'A teacher said soldiers shot three men.\n\n'
  const QUOTATION = '“On Sunday we found 15 bodies,” she said.'

  test.for(['A labourer who hid in a ditch saw troops march off.', 'A labourer hid in a ditch. Four men came home.'])(
    'is the person who was brought in before it: %s',
    (before) => {
      expect(speakersOf(`${TEACHER}${before} ${QUOTATION}`).at(-1)).toEqual(['labourer'])
    },
  )

  test('is nobody whom something befell, and no place', () => {
    expect(speakersOf(`${TEACHER}A farmer was killed on Monday. ${QUOTATION}`).at(-1)).toEqual(['teacher'])
    expect(speakersOf(`${TEACHER}Orva District lies in the north. Four men came home. ${QUOTATION}`).at(-1)).toEqual([
      'teacher',
    ])
  })
})
