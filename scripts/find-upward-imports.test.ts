import { expect, test } from 'vitest'
import { findUpwardImports } from './find-upward-imports.ts'

const manifest = (name: string, ...dependencies: readonly string[]): string =>
  JSON.stringify({ name, dependencies: Object.fromEntries(dependencies.map((dependency) => [dependency, '1.0.0'])) })

const HOUSE = {
  'packages/schema/package.json': manifest('@reportedly/schema', 'zod'),
  'packages/parser/package.json': manifest('@reportedly/parser', '@reportedly/schema'),
  'packages/store/package.json': manifest('@reportedly/store', '@reportedly/schema'),
  'apps/cli/package.json': manifest('@reportedly/cli', '@reportedly/parser', '@reportedly/schema'),
  'apps/dashboard/package.json': manifest('@reportedly/dashboard', '@reportedly/schema'),
}

/** The rules that a made-up house with these files breaks. */
const rulesBroken = (files: Readonly<Record<string, string>>): readonly string[] =>
  findUpwardImports(new Map(Object.entries({ ...HOUSE, ...files })), new Set(['vitest'])).map(({ rule }) => rule)

test('allows what runs downward by the entrance', () => {
  const files = {
    'packages/schema/src/index.ts': `import { z } from 'zod'\nimport { join } from 'node:path'`,
    'packages/parser/src/index.ts': `import { Claim } from '@reportedly/schema'\nimport './read-report.ts'`,
    'packages/parser/vitest.config.ts': `import shared from '../../vitest.shared.ts'`,
    'apps/cli/src/main.ts': `import { readReport } from '@reportedly/parser'`,
    'apps/dashboard/src/Page.svelte': `<script>import { a } from '#lib/a.ts'\nimport b from '$app/state'</script>`,
  }
  expect(rulesBroken(files)).toEqual([])
})

test('refuses a package that imports an app, and an app that imports an app', () => {
  const rules = rulesBroken({
    'packages/schema/src/index.ts': `import '@reportedly/cli'`,
    'apps/cli/src/main.ts': `await import('@reportedly/dashboard')`,
  })
  expect(rules.filter((rule) => rule === 'nothing imports an app')).toHaveLength(2)
})

test('refuses a package that imports another package than schema, type or not', () => {
  expect(rulesBroken({ 'packages/parser/src/a.ts': `import type { Store } from '@reportedly/store'` })).toContain(
    'a package imports no other package but @reportedly/schema',
  )
  expect(rulesBroken({ 'packages/schema/src/a.ts': `export * from '@reportedly/parser'` })).toContain(
    'a package imports no other package but @reportedly/schema',
  )
})

test('refuses an import that is not declared', () => {
  expect(rulesBroken({ 'packages/parser/src/a.ts': `import { z } from 'zod/mini'` })).toEqual([
    'zod is not declared in packages/parser/package.json',
  ])
})

test('lets tests and what only they import use the tools of the root, and nothing else', () => {
  const suite = { 'packages/store/src/conformance.ts': `import { test } from 'vitest'` }
  const use = `import './conformance.ts'`
  expect(rulesBroken({ ...suite, 'packages/store/src/a.test.ts': use })).toEqual([])
  expect(rulesBroken({ ...suite, 'packages/store/src/a.test.ts': use, 'packages/store/src/index.ts': use })).toEqual([
    'vitest is not declared in packages/store/package.json',
  ])
})

test('refuses another package’s insides, by its name or by a path', () => {
  const rule = 'another package is imported by its entrance alone'
  expect(rulesBroken({ 'apps/cli/src/a.ts': `import '@reportedly/parser/src/tokenize.ts'` })).toEqual([rule])
  expect(rulesBroken({ 'apps/cli/src/a.ts': `import '../../../packages/schema/src/claim.ts'` })).toEqual([rule])
})

test('refuses a file from outside any package', () => {
  expect(rulesBroken({ 'apps/cli/src/a.ts': `import '../../../vitest.shared.ts'` })).toEqual([
    'a package imports no files from outside itself',
  ])
})

test('refuses a room of the parser that imports a room above it', () => {
  const rooms = 'packages/parser/src'
  expect(rulesBroken({ [`${rooms}/2-tokens/a.ts`]: `import '../1-sentences/b.ts'\nimport './c.ts'` })).toEqual([])
  expect(rulesBroken({ [`${rooms}/2-tokens/en/a.ts`]: `import type { B } from '../../3-quantities/b.ts'` })).toEqual([
    'room 2 imports room 3 above it',
  ])
})

test('refuses a way around: a file outside the rooms that reaches one, near or far', () => {
  const rooms = 'packages/parser/src'
  const files = {
    [`${rooms}/2-tokens/a.ts`]: `import '../engine/rule.ts'`,
    [`${rooms}/engine/rule.ts`]: `import './span.ts'`,
  }
  expect(rulesBroken({ ...files, [`${rooms}/engine/span.ts`]: '' })).toEqual([])
  expect(rulesBroken({ ...files, [`${rooms}/engine/span.ts`]: `import '../1-sentences/b.ts'` })).toEqual([
    'room 2 imports a file outside the rooms that imports rooms itself',
  ])
})
