import { expect, test } from 'vitest'
import { keepFew } from './keep-few.ts'

test('makes what is asked of an object once, until so many other things have been asked of it', () => {
  const made: string[] = []
  const ask = keepFew(2, ({ name }: { readonly name: string }, asked: { readonly sort: string }) => {
    made.push(`${name} ${asked.sort}`)
    return [name, asked.sort]
  })
  const [one, other] = [{ name: 'one' }, { name: 'other' }]
  expect(ask(one, { sort: 'newest' })).toBe(ask(one, { sort: 'newest' }))
  ask(other, { sort: 'newest' })
  ask(one, { sort: 'oldest' })
  ask(one, { sort: 'newest' })
  expect(made).toEqual(['one newest', 'other newest', 'one oldest'])
  ask(one, { sort: 'highest' })
  ask(one, { sort: 'oldest' })
  expect(made.slice(3)).toEqual(['one highest', 'one oldest'])
})
