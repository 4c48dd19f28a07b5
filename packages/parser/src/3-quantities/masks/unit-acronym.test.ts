import { expect, test } from 'vitest'
import { quantitiesOf } from '../quantities-of.ts'

test.each(['Soldiers of LIB 232 fled.', 'Soldiers of LIB (344) fled.', 'Men of 38 Rashtriya Rifles fled.'])(
  'counts nobody by the number of a unit: %s',
  (text) => {
    expect(quantitiesOf(text)).toEqual([])
  },
)

test.each(['Soldiers (344) fled.', 'They took 38 old rifles.', 'Among the LIB were 12 men.'])(
  'leaves other figures alone: %s',
  (text) => {
    expect(quantitiesOf(text)).toHaveLength(1)
  },
)
