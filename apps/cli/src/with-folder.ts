import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as plainTest } from 'vitest'

/** A folder made for one test and gone after it. */
export interface Folder {
  readonly path: string
  /** Writes a file into the folder and gives its path. */
  readonly write: (name: string, content: string | Uint8Array) => Promise<string>
}

/** `test` with a folder of its own for each test. */
export const test = plainTest.extend<{ folder: Folder }>({
  folder: async ({}, use) => {
    const path = await mkdtemp(join(tmpdir(), 'reportedly-'))
    await use({
      path,
      write: async (name, content) => {
        await writeFile(join(path, name), content)
        return join(path, name)
      },
    })
    await rm(path, { recursive: true })
  },
})
