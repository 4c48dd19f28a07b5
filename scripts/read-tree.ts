import { glob, readFile } from 'node:fs/promises'

const KEPT_OUT = new Set(['node_modules', 'dist', 'build', '.svelte-kit', '.turbo', '.test-results'])

/** The text of files by their path from the root of the repository, with forward slashes. */
export type Tree = ReadonlyMap<string, string>

/** Reads the sources and manifests of all packages and apps; nothing that was installed or built. */
export const readTree = async (root: string): Promise<Tree> => {
  const tree = new Map<string, string>()
  const pattern = '{packages,apps}/**/{package.json,*.{ts,js,svelte}}'
  for await (const path of glob(pattern, { cwd: root, exclude: (name) => KEPT_OUT.has(name) })) {
    tree.set(path.replaceAll('\\', '/'), await readFile(`${root}/${path}`, 'utf8'))
  }
  return tree
}
