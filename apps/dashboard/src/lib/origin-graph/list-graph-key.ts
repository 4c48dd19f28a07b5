import type { OriginNode } from './origin-node.ts'

const KINDS = [
  { kind: 'named', name: 'a speaker with a name' },
  { kind: 'unnamed', name: 'a speaker not named' },
  { kind: 'outlet', name: 'an outlet in its own voice' },
  { kind: 'relay', name: 'passed it on' },
  { kind: 'report', name: 'a report' },
] as const satisfies readonly { readonly kind: OriginNode['kind']; readonly name: string }[]

const LINKS = [
  { reached: 'said', name: 'on its word' },
  { reached: 'cited', name: 'on another outlet’s word' },
  { reached: 'copied', name: 'copied without the speaker' },
] as const satisfies readonly { readonly reached: OriginNode['reached']; readonly name: string }[]

const listAll = (trees: readonly OriginNode[]): readonly OriginNode[] =>
  trees.flatMap((tree) => [tree, ...listAll(tree.children)])

/** The marks and lines that a graph needs explained, in a fixed order; lines only where there are several kinds. */
export const listGraphKey = (trees: readonly OriginNode[]) => {
  const nodes = listAll(trees)
  const links = LINKS.filter(({ reached }) => nodes.some((node) => node.reached === reached && !trees.includes(node)))
  return {
    kinds: KINDS.filter(({ kind }) => nodes.some((node) => node.kind === kind)),
    links: links.length > 1 ? links : [],
  }
}
