import { expect, test } from 'vitest'
import { readBox } from './box.ts'
import { cropBox } from './crop-box.ts'
import { madeUpEvent } from './map-event.fixture.ts'

const crop = (text: string, box = readBox('0,0,16,10')) =>
  cropBox({ events: [], outlines: [], box }, new URLSearchParams({ crop: text, policy: 'range' }))

test('turns a rectangle drawn on the map into the degrees that it covers', () => {
  const query = new URLSearchParams(crop('250,250,750,750') ?? '')
  const box = readBox(query.get('bbox'))
  expect(box?.west).toBeCloseTo(4, 0)
  expect(box?.east).toBeCloseTo(12, 0)
  expect(box?.south).toBeCloseTo(2.5, 0)
  expect(box?.north).toBeCloseTo(7.5, 0)
  expect([query.get('crop'), query.get('policy')]).toEqual([null, 'range'])
})

test.each(['', 'a,b,c,d', '700,100,300,900', '1,2,3'])('passes over what is no rectangle: "%s"', (text) => {
  expect(crop(text)).toBe(null)
})

test('crops what the map shows of itself where no stretch is chosen', () => {
  const query = cropBox(
    { events: [madeUpEvent('one')], outlines: [], box: null },
    new URLSearchParams({ crop: '400,400,600,600' }),
  )
  const box = readBox(new URLSearchParams(query ?? '').get('bbox'))
  expect(Number(box?.west)).toBeLessThan(-2)
  expect(Number(box?.east)).toBeGreaterThan(-2)
})
