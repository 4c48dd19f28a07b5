import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { publint } from 'publint'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeJsonSchemas } from '../src/index.ts'
import { buildPackage } from './build-package.ts'
import { extractBlock } from './extract-block.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../..', import.meta.url))
const installed = ['zod', '@noble']
let project: string
let built: string

// A project elsewhere that has installed the package and its dependencies.
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'schema-'))
  built = join(project, 'node_modules/@reportedly/schema')
  await mkdir(join(project, 'node_modules/@reportedly'), { recursive: true })
  for (const name of installed) await symlink(join(root, 'node_modules', name), join(project, 'node_modules', name))
  await buildPackage(built)
}, 120_000)

afterAll(() => rm(project, { recursive: true, force: true }))

test('publint finds nothing wrong with the package', async () => {
  const { messages } = await publint({ pkgDir: built, strict: true })
  expect(messages).toEqual([])
})

test('holds the JSON Schema of every record', async () => {
  for (const [name, schema] of Object.entries(writeJsonSchemas()))
    expect(JSON.parse(await readFile(join(built, 'json-schema', `${name}.json`), 'utf8'))).toEqual(schema)
})

test('holds no tests, no fixtures and no TypeScript source', async () => {
  const files = await readdir(built, { recursive: true })
  expect(files.filter((file) => /\.(test|fixture)\.|(?<!\.d)\.ts$/.test(file))).toEqual([])
})

test('runs the example of the README and prints what the README says', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8')
  await writeFile(join(project, 'example.mjs'), extractBlock(readme, 'schema example'))
  const { stdout } = await run(process.execPath, ['example.mjs'], { cwd: project })
  expect(stdout).toBe(extractBlock(readme, 'schema example prints'))
})

const CONSUMER = `import { type Claim, parseRecord } from '@reportedly/schema'
export const claim: Claim = parseRecord('claim', {})
export const right: number | null = claim.quantity.low
export const wrong: string = claim.quantity.low
`

test('types the records for a project that checks its libraries too', async () => {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  await writeFile(join(project, 'index.ts'), CONSUMER)
  const checked = run(process.execPath, [tsc, '--noEmit', '--strict', '--module', 'nodenext', 'index.ts'], {
    cwd: project,
  })
  const stdout = await checked.then(
    () => 'no error',
    (error: { readonly stdout: string }) => error.stdout,
  )
  expect(stdout.match(/^\S+: error.*$/gm)).toEqual([
    "index.ts(4,14): error TS2322: Type 'number | null' is not assignable to type 'string'.",
  ])
}, 60_000)
