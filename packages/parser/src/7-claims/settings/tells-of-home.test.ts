import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const placesOf = (text: string) => claimsOf(text).map(({ place }) => place?.name)

const RAID = 'Gunmen raided villages in Gao region on Monday.'

test('what a resident tells was where he lives, closer than the report was', () => {
  expect(placesOf(`${RAID} A resident of Hypo said nine people died. They burned 11 houses, he added.`)).toEqual([
    'Hypo',
    'Hypo',
  ])
  expect(placesOf(`${RAID} A resident of Hypo said nine died. A farmer in Hypa said four people were killed.`)).toEqual(
    ['Hypo', 'Hypa'],
  )
})

test('and goes on in words of his that open the next paragraph', () => {
  const told = `${RAID}\n\nA resident of Hypo said nine people died.\n\n`
  expect(placesOf(`${told}"They burned 11 houses in our village," he said.`).at(-1)).toBe('Hypo')
  expect(placesOf(`${told}Police said 11 houses were burned.`).at(-1)).toBe('Gao')
})

test('what somebody says elsewhere or of a place as close was where the report was', () => {
  expect(placesOf('Gunmen killed six in Gao. A reporter in Bamako said nine people died.').at(-1)).toBe('Gao')
  expect(placesOf('Gunmen killed six in Gao. A lawmaker told journalists in Bamako that nine died.').at(-1)).toBe('Gao')
  expect(placesOf('Gunmen killed six in Gao. A resident of Bamako said nine people died.').at(-1)).toBe('Gao')
})
