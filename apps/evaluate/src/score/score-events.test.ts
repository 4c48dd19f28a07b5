import { expect, test } from 'vitest'
import { sampleClaim, sampleGold } from './sample-claims.ts'
import { scoreEvents } from './score-events.ts'
import { scoreText } from './score-text.ts'

const score = (...happenings: readonly (readonly [event: number | null, incident: number])[]) => {
  const claims = happenings.map(([event], index) => sampleGold({ low: index, high: index, event }))
  const read = happenings.map(([, incident], index) =>
    sampleClaim({ id: `${index}`, incident, quantity: { ...sampleClaim().quantity, low: index, high: index } }),
  )
  return scoreText({ id: 'X1', publishedAt: null, title: null, text: '…', phenomena: [], claims }, read)
}

test('numbers need not be the same, only what they put together', () => {
  const { precision, recall } = scoreEvents([score([7, 0], [7, 0], [9, 3])])
  expect([precision, recall]).toEqual([
    { right: 1, of: 1 },
    { right: 1, of: 1 },
  ])
})

test('putting all in one costs precision, taking all apart costs recall', () => {
  expect(scoreEvents([score([1, 0], [1, 0], [2, 0])]).precision).toEqual({ right: 1, of: 3 })
  expect(scoreEvents([score([1, 0], [1, 1], [2, 2])]).recall).toEqual({ right: 0, of: 1 })
})

test('claims without a happening and claims of other texts are not compared', () => {
  expect(scoreEvents([score([1, 0], [null, 0]), score([1, 0])]).precision.of).toBe(0)
})
