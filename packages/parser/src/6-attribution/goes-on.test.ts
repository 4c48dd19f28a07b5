import { describe, expect, test } from 'vitest'
import { speakersOf } from './standings-of.ts'

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

describe('and not in one that tells of something else', () => {
  test.for(['Two houses were burned.', 'Five officers were arrested in the capital.'])('%s', (sentence) => {
    expect(speakersOf(`${MANY} ${LAST} ${sentence}`).at(-1)).toEqual([])
  })

  test('nor in another paragraph', () => {
    expect(speakersOf(`${MANY} ${LAST}\nAnother five people were hurt.`).at(-1)).toEqual([])
  })
})
