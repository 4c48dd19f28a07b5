import { describe, expect, test } from 'vitest'
import { moveBox, readBox, scaleBox, surround, WORLD, writeBox } from './box.ts'

describe('a box in an address', () => {
  test('is read as west, south, east and north', () => {
    expect(readBox('-5,10,5.5,16')).toEqual({ west: -5, south: 10, east: 5.5, north: 16 })
  })

  test.each([
    ['nothing', null],
    ['too few sides', '1,2,3'],
    ['an empty side', '1,,3,4'],
    ['words', 'a,b,c,d'],
    ['west beyond east', '5,10,-5,16'],
    ['more than the earth', '-181,0,0,10'],
  ])('is none where it holds %s', (_, text) => {
    expect(readBox(text)).toBe(null)
  })

  test('is never narrower than the outlines can show', () => {
    expect(readBox('0,0,0.1,0.1')).toEqual({ west: -0.7, south: -0.7, east: 0.8, north: 0.8 })
  })

  test('is written to the hundredth of a degree', () => {
    expect(writeBox({ west: -5.123, south: 10, east: 5.5, north: 16.999 })).toBe('-5.12,10,5.5,17')
  })
})

test('surrounds points with room, and one point with its region', () => {
  expect(surround([])).toBe(null)
  expect(surround([[10, 20]])).toEqual({ west: 7, south: 18, east: 13, north: 22 })
  const box = surround([
    [0, 0],
    [20, 10],
  ])
  expect(box).toEqual({ west: -3, south: -1.5, east: 23, north: 11.5 })
})

test('comes closer and goes wider about the same middle', () => {
  const box = { west: 0, south: 0, east: 20, north: 10 }
  expect(scaleBox(box, 0.5)).toEqual({ west: 5, south: 2.5, east: 15, north: 7.5 })
  expect(scaleBox(scaleBox(box, 2), 0.5)).toEqual(box)
})

test('never leaves the world', () => {
  expect(scaleBox(WORLD, 4)).toEqual(WORLD)
  expect(moveBox({ west: 160, south: 0, east: 180, north: 10 }, 1, 0)).toMatchObject({ west: 160, east: 180 })
})
