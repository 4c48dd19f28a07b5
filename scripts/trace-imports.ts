import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import { listImports } from './list-imports.ts'
import type { Workspace } from './list-workspaces.ts'
import type { Tree } from './read-tree.ts'

/** What an import leads to: a file of this repository, or an installed package by one of its entrances. */
export type Target =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'package'; readonly name: string; readonly entrance: string }

export interface Import {
  readonly file: string
  /** The package or app the file belongs to. */
  readonly from: Workspace
  readonly specifier: string
  readonly target: Target
}

// "#lib/x" and "$app/x" are names that a package gives to itself, or that its framework makes up.
const isOwnName = (specifier: string): boolean => /^[#$]/.test(specifier)

const PACKAGE_NAME = /^(@[^/]+\/)?[^/]+/

const findTarget = (file: string, specifier: string): Target => {
  if (specifier.startsWith('.')) return { kind: 'file', path: posix.join(posix.dirname(file), specifier) }
  const name = PACKAGE_NAME.exec(specifier)?.[0] ?? specifier
  return { kind: 'package', name, entrance: `.${specifier.slice(name.length)}` }
}

/** Lists every import of every file in the tree; the runtime's own modules and names of a package's own are left out. */
export const traceImports = (tree: Tree, workspaces: readonly Workspace[]): readonly Import[] =>
  [...tree].flatMap(([file, text]) => {
    const from = workspaces.find(({ folder }) => file.startsWith(`${folder}/`))
    if (from === undefined || file.endsWith('.json')) return []
    return listImports(file, text)
      .filter((specifier) => !isBuiltin(specifier) && !isOwnName(specifier))
      .map((specifier) => ({ file, from, specifier, target: findTarget(file, specifier) }))
  })
