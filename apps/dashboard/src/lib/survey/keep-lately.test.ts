import { expect, test } from 'vitest'
import { keepLately } from './keep-lately.ts'

test('makes each thing once, until so many others have been asked for since', () => {
  const made: string[] = []
  const ask = keepLately(2, (key: { readonly name: string }) => {
    made.push(key.name)
    return key.name
  })
  const [one, other, third] = [{ name: 'one' }, { name: 'other' }, { name: 'third' }]
  for (const key of [one, other, one, third, one]) ask(key)
  expect(made).toEqual(['one', 'other', 'third'])
  ask(other)
  expect(made).toEqual(['one', 'other', 'third', 'other'])
})
