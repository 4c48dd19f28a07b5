import { expect, test } from 'vitest'
import { masksOf } from '../quantities-of.ts'

test.each(['31 Brigade', '15 Corps', '9 Para', '44 Infantry Division'])('masks the unit %j', (text) => {
  expect(masksOf(`men of ${text}.`)).toMatchObject([{ text, kind: 'label' }])
})

test.each(['12 battalion commanders', '3 Brigades', 'KILLED 12 BRIGADE MEMBERS IN THE TOWN', '12 Golani soldiers'])(
  'masks no unit in %j',
  (text) => {
    expect(masksOf(text)).toEqual([])
  },
)
