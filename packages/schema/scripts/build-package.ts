import { execFile } from 'node:child_process'
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { writeJsonSchemas } from '../src/index.ts'
import { describePackage, type SourceManifest } from './describe-package.ts'

const source = fileURLToPath(new URL('..', import.meta.url))
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')

const writeJson = (path: string, value: unknown): Promise<void> =>
  writeFile(path, `${JSON.stringify(value, null, 2)}\n`)

/** Writes this package as others install it into a folder, in place of what the folder held. Throws what the compiler says. */
export const buildPackage = async (folder: string): Promise<void> => {
  await rm(folder, { recursive: true, force: true })
  await promisify(execFile)(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', folder], {
    cwd: source,
  })
  const manifest = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as SourceManifest
  await writeJson(join(folder, 'package.json'), describePackage(manifest))
  await mkdir(join(folder, 'json-schema'))
  for (const [name, schema] of Object.entries(writeJsonSchemas()))
    await writeJson(join(folder, 'json-schema', `${name}.json`), schema)
  await copyFile(join(source, 'README.md'), join(folder, 'README.md'))
  await copyFile(join(source, '../../LICENSE'), join(folder, 'LICENSE'))
}
