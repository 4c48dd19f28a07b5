import { expect, test } from 'vitest'
import { canBeToldApart } from './can-be-told-apart.ts'

test.each([
  'Mopti hospital',
  'Kherson regional administration',
  'Colonel Amadou Traore',
  'Lakeside Observer',
  '@front_news',
  'Radio Zenith',
  'Nigerian customs',
  'HOSPITAL IN GHARM',
])('says of "%s" that it means one alone', (name) => {
  expect(canBeToldApart(name)).toBe(true)
})

test.each([
  'army',
  'the Defence Ministry',
  'General Staff',
  'Northern Command',
  'local officials',
  'governor',
  'provincial police spokesman',
  'Colonel Traore',
  'Mayor Diallo',
  'MINISTRY OF HEALTH',
  'Two security sources',
])('says of "%s" that many go by it', (name) => {
  expect(canBeToldApart(name)).toBe(false)
})
