import { expect, test } from 'vitest'
import { readPasted } from './read-pasted.ts'

const AT = '2025-06-01T12:00:00Z'

test('keeps a pasted text to the letter, with its headline and what is stated about it', () => {
  const text = 'Raid on Verrin\n\nFive were killed. '
  expect(readPasted(text, { publisher: 'The Paper', publishedAt: '2025-03-03' }, AT)).toMatchObject({
    kind: 'report',
    report: {
      text,
      title: 'Raid on Verrin',
      publisher: 'The Paper',
      publishedAt: '2025-03-03',
      origin: { path: 'pasted text', line: null, name: null },
    },
  })
})

test('leaves unknown what is left blank', () => {
  expect(readPasted('Five were killed.', { publisher: ' ', publishedAt: '', url: '' }, AT)).toMatchObject({
    kind: 'report',
    report: { publisher: null, publishedAt: null, url: null, title: null },
  })
})

test('names the field that it cannot take', () => {
  expect(readPasted('Five were killed.', { publishedAt: 'last Tuesday' }, AT)).toMatchObject({
    kind: 'problem',
    problem: {
      path: 'pasted text',
      message: expect.stringMatching(/^publishedAt: expected an ISO 8601 date/) as string,
    },
  })
})

test('refuses a text of nothing but white space', () => {
  expect(readPasted(' \n', {}, AT)).toMatchObject({ kind: 'problem', problem: { message: 'empty: expected text' } })
})
