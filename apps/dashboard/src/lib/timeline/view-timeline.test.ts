import { expect, test } from 'vitest'
import { binDated } from './bin-dated.ts'
import { viewTimeline } from './view-timeline.ts'

const event = {
  id: 'e1',
  label: 'Attack',
  href: '/events/e1',
  from: '2025-03-03',
  to: '2025-03-03',
  size: 10,
  high: 12,
}
const view = (query: string) => {
  const parameters = new URLSearchParams(query)
  const binned = binDated([event])
  return (
    binned && viewTimeline(binned, { from: parameters.get('from'), to: parameters.get('to') }, 'killed', parameters)
  )
}

test('leads from a bar to its days, and keeps what else is chosen', () => {
  expect(view('measure=killed')?.bars[0]?.href).toBe('?from=2025-03-03&measure=killed&to=2025-03-03')
})

test('lets the days of a bar go where they are the ones chosen', () => {
  expect(view('measure=killed&from=2025-03-03&to=2025-03-03')?.bars[0]?.href).toBe('?measure=killed')
})

test('says a bar in words', () => {
  expect(view('')?.bars[0]?.description).toBe('3 March 2025: 1 event, killed: 10, up to 12')
})
