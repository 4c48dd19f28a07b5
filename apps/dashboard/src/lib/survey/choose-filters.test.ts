import { expect, test } from 'vitest'
import { chooseFilters, NO_FILTERS } from './choose-filters.ts'

const choose = (query: string) => chooseFilters(new URLSearchParams(query))

test('reads every filter from the address', () => {
  expect(
    choose(
      'measure=killed&from=2025-03-01&to=2025-03-31&place=Mali&actor=x&source=y&kind=monitor&stake=independent&q=a+b',
    ),
  ).toEqual({
    measure: 'killed',
    from: '2025-03-01',
    to: '2025-03-31',
    place: 'Mali',
    actor: 'x',
    source: 'y',
    kind: 'monitor',
    stake: 'independent',
    q: 'a b',
  })
})

test('asks for nothing where the address does not', () => {
  expect(choose('')).toEqual(NO_FILTERS)
  expect(choose('measure=&q=+&from=')).toEqual(NO_FILTERS)
})

test('passes over measures, kinds, stakes and days that do not exist', () => {
  expect(choose('measure=eaten&kind=oracle&stake=high&from=yesterday&to=2025-13-40')).toEqual(NO_FILTERS)
})

test('cuts words that are longer than any search needs', () => {
  expect(choose(`q=${'a'.repeat(5000)}`).q).toHaveLength(200)
})
