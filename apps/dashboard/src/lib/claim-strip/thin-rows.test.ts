import { expect, test } from 'vitest'
import { groupRows, type StripRow } from './group-rows.ts'
import { makeStripClaim } from './strip-claim.fixture.ts'
import { thinRows } from './thin-rows.ts'

const count = (rows: readonly StripRow[]): number => rows.reduce((sum, { claims }) => sum + claims.length, 0)

const tell = (sources: number, each = 1, used = true) =>
  Array.from({ length: sources * each }, (_, index) => {
    const figure = index + 1
    return makeStripClaim(`${used}-${String(figure).padStart(4, '0')}`, [figure, figure, 'exact'], {
      speaker: `Source ${index % sources}`,
      origin: `${used} ${index % sources}`,
      used,
    })
  })

test('draws few figures all', () => {
  const rows = groupRows(tell(40))
  expect(thinRows(rows)).toBe(rows)
})

test('draws of very many sources some at equal distances, the lowest and the highest among them', () => {
  const rows = thinRows(groupRows(tell(150)))
  expect(rows).toHaveLength(24)
  expect([rows[0], rows.at(-1)].map((row) => row?.claims[0]?.quantity.low)).toEqual([1, 150])
})

test('draws of a source with very many figures its lowest, its middle and its highest', () => {
  const [row] = thinRows(groupRows(tell(1, 99)))
  expect(row?.claims.map(({ quantity }) => quantity.low)).toEqual([1, 50, 99])
})

test('draws what the estimate rests on before what is set aside', () => {
  const rows = thinRows(groupRows([...tell(20), ...tell(100, 1, false)]))
  expect(rows.filter(({ claims }) => claims.some(({ used }) => used))).toHaveLength(20)
  expect(rows).toHaveLength(24)
  expect(count(thinRows(groupRows([...tell(100), ...tell(100, 1, false)])))).toBe(24)
})

test('draws the highest figure of all, whichever source gives it', () => {
  const few = tell(150)
  const high = makeStripClaim('high', [900, 900, 'exact'], { speaker: 'Source 7', origin: 'true 7' })
  const drawn = thinRows(groupRows([...few, high])).flatMap(({ claims }) => claims)
  expect(drawn).toContain(high)
})

test('draws of a source with many figures those with a number rather than words without one', () => {
  const words = makeStripClaim('words', [null, null, 'vague'], { speaker: 'Source 0', origin: 'true 0' })
  const [row] = thinRows(groupRows([...tell(1, 99), words]))
  expect(row?.claims).not.toContain(words)
})
