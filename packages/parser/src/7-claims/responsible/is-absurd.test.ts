import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const actorsOf = (text: string): readonly (string | null)[] => claimsOf(text).map(({ actor }) => actor?.text ?? null)

test('lays no deaths to rescuers, who freed those they found', () => {
  const text = 'The civil defence rescued three survivors from the rubble. A rebel fighter was among the dead.'
  expect(actorsOf(text)[1]).toBeNull()
})

test('lays no abduction to peacekeepers, but what they did to fighters', () => {
  const attack = 'Nepalese peacekeepers attacked the camp of the militia.'
  expect(actorsOf(`${attack} Six traders were kidnapped.`)).toEqual([null])
  expect(actorsOf(`${attack} Six rebels were killed.`)).toEqual(['Nepalese peacekeepers'])
})

test('lets no aircraft take what was seized on the ground', () => {
  const text = 'Two pick-ups were destroyed by the air component. Soldiers stormed the camp; 40 rifles were seized.'
  expect(actorsOf(text)).toEqual(['air component', 'Soldiers'])
  expect(actorsOf('Air support had killed 51 insurgents.')).toEqual(['Air support'])
})
