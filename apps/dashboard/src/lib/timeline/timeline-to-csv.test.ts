import { expect, test } from 'vitest'
import { binDated } from './bin-dated.ts'
import { timelineToCsv } from './timeline-to-csv.ts'
import { viewTimeline } from './view-timeline.ts'

const event = (id: string, day: string, size: number | null) => ({
  id,
  label: id,
  href: `/events/${id}`,
  from: day,
  to: day,
  size,
  high: size,
})

test('writes one row a bar, and leaves empty what nobody gives', () => {
  const binned = binDated([event('a', '2025-03-03', 20), event('b', '2025-03-04', null)])
  const view = binned && viewTimeline(binned, { from: null, to: null }, 'killed', new URLSearchParams())
  const lines = timelineToCsv(view ?? { bars: [] })
    .trim()
    .split(/\r?\n/)
  expect(lines[0]).toBe('from,to,events,best,high')
  expect(lines).toContain('2025-03-03,2025-03-03,1,20,20')
  expect(lines).toContain('2025-03-04,2025-03-04,1,,')
})
