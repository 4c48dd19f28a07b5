import { expect, test } from 'vitest'
import { CHART_NAMES } from './chart-links.ts'
import { sentencesOf } from './sentences-of.ts'

const asked = (query: string) => new URLSearchParams(query)

test('leads a chart of many events to the sentences that its filters ask for, however it is turned', () => {
  expect(sentencesOf('matrix', asked('order=time&measure=injured&place=Mali&page=2'))).toBe(
    '/figures?measure=injured&place=Mali',
  )
  expect(sentencesOf('map', asked('bbox=-10,5,30,30&from=2024-01-01'))).toBe('/figures?from=2024-01-01')
})

test('leads a chart of one event to its own lists, and one of a source to what it tells', () => {
  expect(sentencesOf('claim-strip', asked('event=e1&figure=killed-civilian'))).toBe(
    '/events/e1/figures?figure=killed-civilian',
  )
  expect(sentencesOf('claim-steps', asked('event=e1&measure=killed'))).toBe('/events/e1/figures?measure=killed')
  expect(sentencesOf('origins', asked('event=e1'))).toBe('/events/e1/origins')
  expect(sentencesOf('tellings', asked('source=a/b'))).toBe('/sources/a%2Fb#figures')
})

test('knows of every chart where its sentences stand', () => {
  for (const name of CHART_NAMES) expect(sentencesOf(name, asked('event=e1&source=s1'))).toMatch(/^\/\w+/)
})
