import { expect, test } from 'vitest'
import { extractBlock } from './extract-block.ts'

const page =
  '# A\n\n```js\nfirst()\n```\n\n<!-- example -->\n\n```js\nsecond()\n```\n\n<!-- nothing -->\n\nWords.\n\n```js\nthird()\n```\n'

test('takes the block below the name and no other', () => {
  expect(extractBlock(page, 'example')).toBe('second()\n')
})

test('refuses a name that is not there, or that no block follows', () => {
  expect(() => extractBlock(page, 'elsewhere')).toThrow('expected a fenced block below <!-- elsewhere -->')
  expect(() => extractBlock(page, 'nothing')).toThrow('expected a fenced block below <!-- nothing -->')
})
