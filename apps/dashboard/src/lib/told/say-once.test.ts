import { expect, test } from 'vitest'
import type { Contrast } from './contrast.ts'
import { sayOnce } from './say-once.ts'

const told = (id: string) => ({
  id,
  href: `/reports/r#claim-${id}`,
  figure: '7 killed',
  chain: 'the mayor',
  quote: { before: 'He said ', figure: id, after: ' died.' },
})
const contrast = (from: string, ...to: readonly string[]): Contrast => ({
  key: [from, ...to].join(' '),
  kind: null,
  message: 'they differ',
  from: told(from),
  to: to.map(told),
})

test('keeps the first sentence of a figure, and its link wherever it comes again', () => {
  const [first, second] = sayOnce([contrast('a', 'b'), contrast('c', 'a', 'd')])
  expect(first).toEqual(contrast('a', 'b'))
  expect(second?.to.map(({ quote }) => quote?.figure)).toEqual([undefined, 'd'])
  expect(second?.to[0]?.href).toContain('#claim-a')
})

test('leaves a list alone in which no figure comes again', () => {
  const list = [contrast('a', 'b'), contrast('c', 'd')]
  expect(sayOnce(list)).toEqual(list)
})
