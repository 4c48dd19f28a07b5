import { expect, test } from 'vitest'
import { listImports } from './list-imports.ts'

test('lists every form of import, in the order of the text', () => {
  const text = `
    import { a } from 'plain'
    import type { B } from 'type-only'
    import 'for-its-effect'
    export * from './again.ts'
    export { c } from './named.ts'
    const d = await import('lazy')
    type E = import('in-a-type').E
  `
  expect(listImports('x.ts', text)).toEqual([
    'plain',
    'type-only',
    'for-its-effect',
    './again.ts',
    './named.ts',
    'lazy',
    'in-a-type',
  ])
})

test('is not taken in by imports in comments and strings', () => {
  expect(listImports('x.ts', `// import 'a'\n/* import 'b' */\nconst c = "import 'd'"\n`)).toEqual([])
})

test('reads a Svelte component by its script blocks only', () => {
  const text = `<script module>\nimport 'first'\n</script>\n<script lang="ts">\nimport 'second'\n</script>\n<p>import 'none'</p>`
  expect(listImports('X.svelte', text)).toEqual(['first', 'second'])
})
