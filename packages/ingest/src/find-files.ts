import type { Stats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { posix } from 'node:path'
import { chooseFormat, READABLE_ENDINGS } from './choose-format.ts'
import { explainFailure } from './explain-failure.ts'
import { type Ingested, tellProblem } from './ingested.ts'

export interface FoundFile {
  readonly kind: 'file'
  readonly path: string
}
type Found = FoundFile | Extract<Ingested, { kind: 'problem' }>

const isPassedOver = (name: string): boolean =>
  name.startsWith('.') || name === 'node_modules' || /^readme\.(md|txt)$/i.test(name)

const fail = (path: string, message: string): Found => tellProblem(path, null, message)

/** Reads what a path leads to; a dangling link or a lack of permission comes out as the reason. */
const look = async (path: string): Promise<Stats | string> => {
  try {
    return await stat(path)
  } catch (error) {
    return explainFailure(error)
  }
}

/** The entries worth a look, by code unit rather than locale, so that every machine reads in the same order. */
const listEntries = async (folder: string): Promise<readonly string[] | string> => {
  try {
    return (await readdir(folder)).filter((name) => !isPassedOver(name)).sort()
  } catch (error) {
    return explainFailure(error)
  }
}

const identify = ({ dev, ino }: Stats): string => `${dev}:${ino}`

/** `above` identifies the folders being walked, so that a link to one of them is no endless loop. */
async function* walk(folder: string, above: readonly string[]): AsyncGenerator<Found> {
  const entries = await listEntries(folder)
  if (typeof entries === 'string') return yield fail(folder, entries)
  for (const name of entries) {
    const path = posix.join(folder, name)
    const stats = await look(path)
    if (typeof stats === 'string') yield fail(path, stats)
    else if (stats.isDirectory()) {
      const id = identify(stats)
      if (!above.includes(id)) yield* walk(path, [...above, id])
    } else if (stats.isFile() && chooseFormat(name)) yield { kind: 'file', path }
  }
}

/** Finds the files to read at a path: the file itself, or those of a folder and its sub-folders, sorted by name. */
export async function* findFiles(path: string): AsyncGenerator<Found> {
  const stats = await look(path)
  if (typeof stats === 'string') return yield fail(path, stats)
  if (stats.isDirectory()) {
    let isBarren = true
    for await (const found of walk(path, [identify(stats)])) {
      isBarren = false
      yield found
    }
    if (isBarren) yield fail(path, `nothing to read in this folder: expected files ending in ${READABLE_ENDINGS}`)
  } else if (!chooseFormat(path)) yield fail(path, `cannot read this kind of file: expected ${READABLE_ENDINGS}`)
  else if (!stats.isFile()) yield fail(path, 'not a regular file')
  else yield { kind: 'file', path }
}
