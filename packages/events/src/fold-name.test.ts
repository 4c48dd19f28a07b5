import { expect, test } from 'vitest'
import { foldName } from './fold-name.ts'

test('folds case, accents, quotation marks and a leading article', () => {
  expect(foldName('The ‘Opération  Z’ channel')).toBe('operation z channel')
})

test('keeps the vowel signs of scripts that write words with them', () => {
  expect(foldName('हिन्दी')).toBe('हिन्दी')
})

test('keeps a name that is only an article', () => {
  expect(foldName('The')).toBe('the')
})
