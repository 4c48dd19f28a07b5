import { describe, expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

const MANY = 'The army said 12 gunmen were killed. The mayor said 14 were killed. Hamas said it lost two men.'
const LAST = 'A doctor said 30 people were treated.'

describe('where many speak, the last of them goes on in a sentence that counts on', () => {
  test.for([
    'Another five people were hurt.',
    'The dead include two nurses.',
    'Among the victims were two nurses.',
    'They lost two houses to the fire.',
    'The other three people were killed at once.',
  ])('%s', (sentence) => {
    expect(speakersOf(`${MANY} ${LAST} ${sentence}`).at(-1)).toEqual(['doctor'])
  })
})

describe('and in one that tells no more than what became of a figure', () => {
  test.for(['Two rifles and a pistol were recovered.', 'Nobody was arrested.', 'Five houses were burned.'])(
    '%s',
    (sentence) => {
      expect(speakersOf(`${MANY}\n\nThe navy said one died. ${LAST} ${sentence}`).at(-1)).toEqual(['doctor'])
      expect(speakersOf(`${MANY} ${LAST}\n${sentence}`).at(-1)).toEqual([])
    },
  )
})

describe('and not in one that tells of something else', () => {
  test.for([
    'Gunmen burned two houses.',
    'Five officers were arrested in the capital.',
    'Three trucks were looted last Thursday.',
    'No injuries were reported.',
    'Five houses were reportedly burned.',
    'Five thousand people have been displaced.',
  ])('%s', (sentence) => {
    expect(speakersOf(`${MANY} ${LAST} ${sentence}`).at(-1)).toEqual([])
  })

  test('nor behind a sentence that tells no figure', () => {
    expect(speakersOf(`${MANY} The navy said it had struck a depot. Five houses were burned.`).at(-1)).toEqual([])
  })

  test('nor in another paragraph', () => {
    expect(speakersOf(`${MANY} ${LAST}\nAnother five people were hurt.`).at(-1)).toEqual([])
  })
})

test('whose men are counted goes on from the one before', () => {
  const text = 'The mayor said 12 died. The army said it had struck back. Five of its soldiers fell on Tuesday.'
  expect(speakersOf(text).at(-1)).toEqual(['army'])
})

test('tells of such as were told of, and not of such a thing', () => {
  expect(speakersOf(`${MANY} ${LAST} Five nurses were hurt in such incidents.`).at(-1)).toEqual(['doctor'])
  expect(speakersOf(`${MANY} ${LAST} Gunmen in masks killed five nurses.`).at(-1)).toEqual([])
})

test('counts some of those told of, and not some of any', () => {
  expect(speakersOf(`${MANY} ${LAST} Six of the trucks burned.`).at(-1)).toEqual(['doctor'])
  expect(speakersOf(`${MANY} ${LAST} One of the worst raids killed 40 men.`).at(-1)).toEqual([])
})
