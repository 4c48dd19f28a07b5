import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const last = (text: string): string | undefined => claimsOf(text).at(-1)?.counted.category

describe('a side’s own men go on being its men', () => {
  test('in a later sentence', () => {
    expect(last('Twelve soldiers were killed. Another 14 were wounded.')).toBe('state-forces')
    expect(last('Twelve rebels were killed. At least 14 were wounded.')).toBe('non-state-armed')
  })
})

test('whoever counts the dead of an attack on civilians counts civilians', () => {
  expect(last('At least 12 villagers were killed. A doctor put the toll at 14.')).toBe('civilian')
  expect(last('At least 12 villagers were killed. The chief said 14 people had been buried.')).toBe('civilian')
})

test('whom somebody killed in one village tells whom they killed in the next', () => {
  const text = 'Soldiers killed 12 villagers in Gao. In Timbuktu, soldiers killed 14 people.'
  expect(last(text)).toBe('civilian')
  expect(last(text.replace(', soldiers', ', rebels'))).toBe('unknown-people')
})

describe('a figure stays open', () => {
  test.for([
    ['where two kinds were harmed before', 'Twelve soldiers and four rebels were killed. At least 14 were wounded.'],
    ['where one before it is open', 'Twelve soldiers were killed. Nine people died. At least 14 were wounded.'],
    ['where it counts people or bodies', 'Twelve soldiers were killed. Later 14 bodies were found.'],
    ['where one alone was harmed before', 'A soldier was killed. At least 14 were wounded.'],
    ['where a few civilians were harmed', 'Two villagers were killed. A doctor put the toll at 14.'],
    ['where the first toll is a range', 'Between nine and 12 villagers were killed. A doctor put the toll at 14.'],
    ['where the first toll is of people', 'Twelve people were killed, most of them traders. Nine bodies were found.'],
  ] as const)('%s', ([, text]) => {
    expect(last(text)).toBe('unknown-people')
  })

  test('in another happening', () => {
    expect(last('Twelve soldiers were killed. In a separate attack, 14 were wounded.')).toBe('unknown-people')
  })
})

test('a toll that an aside makes one of civilians alone is an attack on them', () => {
  const night = 'Sixty people, all of them elderly, were put to death on the first night.'
  expect(last(`${night} A monitor spoke of 184 killed.`)).toBe('civilian')
  expect(last('Sixty people were put to death on the first night. A monitor spoke of 184 killed.')).toBe(
    'unknown-people',
  )
})

test('those about one man are no toll, and one man is none of the rebels who fell', () => {
  expect(last('The mayor was killed along with five of his staff. A doctor put the toll at 14.')).toBe('unknown-people')
  expect(last('Three militants were killed. A man was killed.')).toBe('unknown-people')
})

describe('a figure without a place of its own is of those whom the report opens with', () => {
  const opening = 'Raiders killed at least 63 villagers in Gao on Monday.'

  test('where a stretch of its own tells it', () => {
    expect(last(`${opening}\n\nA nurse said she had counted 58 bodies.`)).toBe('civilian')
    expect(last(`${opening}\n\nA list drawn up by elders has 67 names.`)).toBe('civilian')
  })

  test('and not where it is set elsewhere, or apart', () => {
    expect(last(`${opening}\n\nIn a separate attack, 14 people were killed.`)).toBe('unknown-people')
    expect(last(`${opening}\n\nIn a separate attack in Timbuktu, 14 people were killed.`)).toBe('unknown-people')
  })
})
