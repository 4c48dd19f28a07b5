import type { Tree } from './read-tree.ts'

/** One package or app of the repository, as its package.json describes it. */
export interface Workspace {
  readonly kind: 'package' | 'app'
  readonly folder: string
  readonly name: string
  /** Every dependency it declares, of whatever sort. */
  readonly declared: ReadonlySet<string>
  /** The ways in that it offers: "." and perhaps others. */
  readonly entrances: ReadonlySet<string>
}

interface Manifest {
  readonly name: string
  readonly exports?: Readonly<Record<string, unknown>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const MANIFEST = /^(packages|apps)\/[^/]+\/package\.json$/

const readWorkspace = (path: string, text: string): Workspace => {
  const manifest = JSON.parse(text) as Manifest
  const { dependencies, devDependencies, peerDependencies, optionalDependencies } = manifest
  return {
    kind: path.startsWith('apps/') ? 'app' : 'package',
    folder: path.slice(0, path.lastIndexOf('/')),
    name: manifest.name,
    declared: new Set(
      Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies, ...optionalDependencies }),
    ),
    entrances: new Set(['.', ...Object.keys(manifest.exports ?? {})]),
  }
}

/** Lists the packages and apps whose package.json is in the tree. */
export const listWorkspaces = (tree: Tree): readonly Workspace[] =>
  [...tree].filter(([path]) => MANIFEST.test(path)).map(([path, text]) => readWorkspace(path, text))
