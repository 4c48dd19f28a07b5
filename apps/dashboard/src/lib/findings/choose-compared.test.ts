import { expect, test } from 'vitest'
import { madeUpClaim } from '@reportedly/schema/made-up'
import { chooseCompared } from './choose-compared.ts'

const claimOf = (figure: number, measure: 'killed' | 'injured' = 'killed') =>
  madeUpClaim({
    id: `${measure}-${figure}`,
    measure,
    quantity: { low: figure, high: figure, qualifier: 'exact', asStated: String(figure), unit: 'count' },
  })

test('compares all figures where they are not very many', () => {
  const claims = [claimOf(3), claimOf(1), claimOf(2, 'injured')]
  expect(new Set(chooseCompared(claims, 'as-stated'))).toEqual(new Set(claims))
})

test('leaves out those in the middle of very many, whichever measure came first', () => {
  const injured = Array.from({ length: 10 }, (_, index) => claimOf(index, 'injured'))
  const killed = Array.from({ length: 100 }, (_, index) => claimOf(index))
  const chosen = chooseCompared([...killed, ...injured], 'as-stated')
  expect(chosen.length).toBe(70)
  const figures = chosen.filter(({ measure }) => measure === 'killed').map(({ quantity }) => quantity.low)
  expect([figures[0], figures[29], figures[30], figures.at(-1)]).toEqual([0, 29, 70, 99])
})
