import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const told = (text: string) =>
  claimsOf(text, { publishedAt: '2024-05-10' }).map(({ place, time }) => [place?.name, time?.start])

const RAID = 'Soldiers raided villages.\n\nOn 3 March soldiers killed nine people in Gao.'

test('what a sentence introduces with its month was there and then', () => {
  const attack = 'The deadliest attack took place in the hamlet of Hypo in January.'
  const text = `${RAID}\n\n${attack} Witnesses said 44 people died. Soldiers burned 30 houses.`
  expect(told(text).slice(1)).toEqual([
    ['Hypo', '2024-01-01'],
    ['Hypo', '2024-01-01'],
  ])
  expect(told(`${text}\n\nA nurse said six others were killed.`).at(-1)).toEqual(['Gao', '2024-03-03'])
})

test('a month that counts somebody itself, or has no place, introduces nothing', () => {
  const text = `${RAID}\n\nIn January the army sent more troops. Witnesses said 44 people died.`
  expect(told(text).at(-1)?.[0]).toBe('Gao')
})
