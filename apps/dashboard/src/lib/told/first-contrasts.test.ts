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

test('holds in each of very many a figure against some others, and leads to the rest of them', () => {
  const told = (id: string) => ({ id, href: `/reports/r1#claim-${id}`, figure: '3', chain: 'the army', quote: null })
  const against = (count: number): Contrast => ({
    ...contrast(0),
    to: Array.from({ length: count }, (_, at) => told(`c${at}`)),
  })
  const [wide, narrow] = firstContrasts([against(9), against(5), ...contrasts(20)], 'checks', 'e1').first
  expect(wide?.to).toHaveLength(4)
  expect(wide?.more).toEqual({ words: '5 more figures', href: '/events/e1/contrasts?of=checks' })
  expect([narrow?.to.length, narrow?.more]).toEqual([5, undefined])
  expect(firstContrasts([against(9)], 'checks', 'e1').first[0]?.to).toHaveLength(9)
})
