import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { noNews } from './no-news.ts'

test.each([
  ['He spoke of three gendarmes of whom there is still no news.', ['missing: three gendarmes']],
  ['Five fishermen, of whom there is no trace, left on Monday.', ['missing: Five fishermen']],
])('takes those nobody has heard of for missing: %s', (text, frames) => {
  expect(toldBy(noNews, text)).toEqual(frames)
})

test.each([
  ['those heard of', 'He spoke of three gendarmes of whom there is news.'],
  ['things', 'He spoke of three cars of which there is no trace.'],
])('refuses %s', (_, text) => {
  expect(toldBy(noNews, text)).toEqual([])
})
