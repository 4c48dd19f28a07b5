import { expect, test } from 'vitest'
import { describeBytes, readBytes, uploadLimit } from './upload-limit.ts'

test('reads a number of bytes as the server’s settings have it', () => {
  expect(['512K', '8m', '1G', '100'].map(readBytes)).toEqual([524_288, 8_388_608, 1_073_741_824, 100])
  expect(readBytes('a lot')).toBe(null)
})

test('keeps to what the server takes', () => {
  expect(uploadLimit({})).toBe(512 * 1024)
  expect(uploadLimit({ BODY_SIZE_LIMIT: '8M' })).toBe(8 * 1024 ** 2)
  expect(uploadLimit({ BODY_SIZE_LIMIT: 'Infinity' })).toBe(Number.POSITIVE_INFINITY)
})

test('says a number of bytes in words', () => {
  expect([524_288, 734_003, 8_388_608].map(describeBytes)).toEqual(['512 kB', '716 kB', '8 MB'])
})
