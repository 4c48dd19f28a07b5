import { expect, test } from 'vitest'
import { tellApart } from './tell-apart.ts'

const head = (title: string, publisher: string, day = '3 March 2025') => ({ title, publisher, day })

test('names two reports by their headlines', () => {
  expect(tellApart(head('Raid on Verrin', 'Post'), head('Verrin attacked', 'Post'))).toEqual([
    '“Raid on Verrin”',
    '“Verrin attacked”',
  ])
})

test('names them by who printed them where the headline is the same', () => {
  expect(tellApart(head('Raid on Verrin', 'Post'), head('Raid on Verrin', 'Herald'))).toEqual(['Post', 'Herald'])
})

test('names them by their days as well where one paper printed both', () => {
  expect(tellApart(head('Raid on Verrin', 'Post'), head('Raid on Verrin', 'Post', '4 March 2025'))).toEqual([
    'Post, 3 March 2025',
    'Post, 4 March 2025',
  ])
})
