import { expect, test } from 'vitest'
import { describeSetting } from './describe-setting.ts'

test('says no day or place twice', () =>
  expect(describeSetting('Attack, Djibo, 11 May 2025', '11 May 2025', 'Djibo, Burkina Faso')).toBe('Burkina Faso'))

test('says what the label leaves out', () =>
  expect(describeSetting('Attack, Mondoro: two civilians killed', 'date unknown', 'Mondoro, Mali')).toBe(
    'date unknown · Mali',
  ))

test('takes no part of a longer name for the place', () =>
  expect(describeSetting('Attack, Malindi, 3 March 2025', '3 March 2025', 'Malindi, Mali')).toBe('Mali'))

test('says nothing where the label says all', () =>
  expect(describeSetting('Attack, Singou, 25 May 2022', '25 May 2022', 'Singou')).toBe(''))
