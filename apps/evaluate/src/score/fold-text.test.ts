import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText } from './fold-text.ts'

test('folds case, punctuation and space', () => {
  expect(foldText('  ‘Operation Z’ channel, RV ')).toBe('operation z channel rv')
  expect(foldText('Médecins-Sans')).toBe('médecins sans')
  expect(foldText(null)).toBe('')
})

test('folding twice changes nothing more', () => {
  fc.assert(fc.property(fc.string(), (text) => foldText(foldText(text)) === foldText(text)))
})
