import { expect, test } from 'vitest'
import { framesOf, toldBy } from '../../frames-of.ts'
import { impacts } from './impacts.ts'

test.each([
  ['Half a dozen mortar rounds hit the camp.', ['launched: Half a dozen mortar rounds']],
  ['Twelve missiles struck the port.', ['launched: Twelve missiles']],
  ['A missile levelled a house.', ['launched: A missile']],
  ['Six bombs came down around the well.', ['launched: Six bombs']],
  ['Three shells tore into the school.', ['launched: Three shells']],
  ['Twenty rounds burst over the quarter.', ['launched: Twenty rounds']],
  ['A missile smashed into the hotel.', ['launched: A missile']],
  ['The ship was set on fire by two missiles.', ['launched: two missiles']],
  ['The depot was struck by two drones and a missile.', ['launched: two drones', 'launched: a missile']],
])('reads munitions in flight: %s', (text, frames) => {
  expect(toldBy(impacts, text)).toEqual(frames)
})

test.each([
  'Three helicopters hit the camp.',
  'Nine children hit the ball.',
  'Three boxes came down the stairs.',
  'Two bombs tore through a bus.',
  'A man died when a shell hit his house.',
])('launches nothing in "%s"', (text) => {
  expect(framesOf(text).filter(({ measure }) => measure === 'launched')).toEqual([])
})

test('reads bombs that fly by which a town was hit', () => {
  expect(toldBy(impacts, 'The town was hit by four guided aerial bombs.')).toEqual([
    'launched: four guided aerial bombs',
  ])
  expect(toldBy(impacts, 'The town was hit by four car bombs.')).toEqual([])
})

test('launches a bomb that glides to what it flattens', () => {
  expect(toldBy(impacts, 'A 500kg glide bomb flattened four houses.')).toEqual(['launched: A 500kg glide bomb'])
  expect(toldBy(impacts, 'A car bomb flattened four houses.')).toEqual([])
})
