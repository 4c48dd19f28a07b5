import { expect, test } from 'vitest'
import { masksOf, quantitiesOf } from '../quantities-of.ts'

test.each([
  '+962 6 535 1234',
  '+44 (0)20 7946 0018',
  '+1-202-555-0143',
  '0599-123-456',
  '0300-1234567',
  '03001234567',
  'call 555-1234',
  '#123456',
  '2023/1234/5',
  '12/2019',
  '9/11',
])('masks the number %j', (text) => {
  expect(masksOf(`see ${text}.`)).toMatchObject([{ text, rule: 'masks/reference' }])
  expect(quantitiesOf(`see ${text}.`)).toEqual([])
})

test.each(['02 militants', '500-1,000 men', '12 000 men', 'they call 20 reservists', 'Tanks: 10,884 (+5)', '50+ men'])(
  'masks no figure that counts in %j',
  (text) => {
    expect(masksOf(text)).toEqual([])
    expect(quantitiesOf(text)).not.toEqual([])
  },
)
