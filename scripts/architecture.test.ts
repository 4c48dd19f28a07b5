import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { findUpwardImports } from './find-upward-imports.ts'
import { readTree } from './read-tree.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const rootManifest = await readFile(`${root}/package.json`, 'utf8')
const tools = new Set(Object.keys((JSON.parse(rootManifest) as { devDependencies: object }).devDependencies))

test('the tree that is read holds every package and app', async () => {
  const tree = await readTree(root)
  for (const file of ['packages/schema/src/claim.ts', 'apps/cli/src/main.ts', 'apps/dashboard/package.json'])
    expect(tree.has(file), file).toBe(true)
  expect([...tree.keys()].filter((file) => /node_modules|\.svelte-kit|\/build\//.test(file))).toEqual([])
})

test('in this repository every import runs downward, by the entrance, and is declared', async () => {
  expect(findUpwardImports(await readTree(root), tools)).toEqual([])
})
