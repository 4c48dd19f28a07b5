import { expect, test } from 'vitest'
import { chartLinks } from './chart-links.ts'

test('writes the addresses of a chart with what it is drawn of', () => {
  expect(chartLinks('claim-strip', { event: 'e1', figure: 'killed-civilian' })).toEqual({
    embedHref: '/embed/claim-strip?event=e1&figure=killed-civilian',
    csvHref: '/charts/claim-strip.csv?event=e1&figure=killed-civilian',
    sentencesHref: '/events/e1/figures?figure=killed-civilian',
  })
  expect(chartLinks('over-time', '?').embedHref).toBe('/embed/over-time')
})
