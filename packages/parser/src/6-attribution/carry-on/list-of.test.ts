import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

const ITEMS = '\n• On October 16, a strike killed seven farmers.\n• On October 19, two guards died. A third was hurt.'

test('the items of a list are on the word of whoever opens it', () => {
  const text = `The Orva Commission pointed out several incidents as examples:${ITEMS}`
  expect(speakersOf(text)).toEqual([['Orva Commission'], ['Orva Commission'], ['Orva Commission']])
})

test('whoever speaks in an item speaks there alone', () => {
  const told = '\n• Residents said 12 men died on a road.\n• On October 20, a strike killed six herders.'
  expect(speakersOf(`The Orva Commission pointed out several incidents:${told}`)).toEqual([
    ['Residents'],
    ['Orva Commission'],
  ])
})

test('the list ends with its last item', () => {
  const after = '\nIn 2019, 40 people died in floods.'
  expect(speakersOf(`The Orva Commission pointed out several incidents:${ITEMS}${after}`).at(-1)).toEqual([])
})
