import { expect, test } from 'vitest'
import { VerbForms } from './verb-forms.ts'

test('knows the forms it was made of and no other', () => {
  const forms = new VerbForms(['past', 'participle'])
  expect([forms.has('past'), forms.has('participle')]).toEqual([true, true])
  expect([forms.has('base'), forms.has('s'), forms.has('ing')]).toEqual([false, false, false])
})

test('lists its forms, each once', () => {
  expect([...new VerbForms(['ing', 'base', 'ing'])]).toEqual(['base', 'ing'])
})
