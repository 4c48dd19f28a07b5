import { expect, test } from 'vitest'
import type { Contrast } from './contrast.ts'
import { firstContrasts } from './first-contrasts.ts'

const contrast = (key: number): Contrast => ({
  key: String(key),
  kind: null,
  message: 'differ',
  from: { id: 'c1', href: '/reports/r1#claim-c1', figure: '3', chain: 'the army', quote: null },
  to: [],
})

const contrasts = (count: number) => Array.from({ length: count }, (_, key) => contrast(key))

test('shows few contrasts all', () => {
  expect(firstContrasts(contrasts(10), 'checks', 'e1')).toEqual({ first: contrasts(10), rest: null })
})

test('shows of very many the first, and leads to all of them', () => {
  const { first, rest } = firstContrasts(contrasts(1200), 'mutations', 'e1')
  expect(first).toEqual(contrasts(10))
  expect(rest).toEqual({ href: '/events/e1/contrasts?of=mutations', link: 'All 1,200 of them' })
})
