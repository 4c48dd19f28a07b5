import { path as pathOf } from 'd3'
import { type GraphLayout, type PlacedLink, type PlacedNode, placeNode, TEXT } from './graph-layout.ts'
import type { OriginNode } from './origin-node.ts'
import { type SizedNode, sizeTree, stackFrom } from './size-tree.ts'

/** The narrowest page leaves this much, in pixels. */
const WIDTH = 358
const INDENT = 22
const GAP = 2
const ORIGIN_GAP = 14
/** Pixels that a line stays clear of a mark. */
const CLEAR = 10

const heightOf = ({ height, children }: SizedNode): number =>
  children.reduce((sum, child) => sum + GAP + heightOf(child), height)

/** From the mark above (the one it has the word from, or the node before it there) down, then in to its own mark. */
const drawLink = (from: PlacedNode, above: PlacedNode | undefined, { node, mark }: PlacedNode): PlacedLink => {
  const line = pathOf()
  line.moveTo(from.mark.x, above === undefined ? from.mark.y + CLEAR : above.mark.y)
  line.lineTo(from.mark.x, mark.y)
  line.lineTo(mark.x - CLEAR, mark.y)
  return { key: node.key, path: line.toString(), reached: node.reached }
}

interface Placed {
  readonly nodes: readonly PlacedNode[]
  readonly links: readonly PlacedLink[]
}

const placeTree = (sized: SizedNode, top: number): Placed => {
  const own = placeNode(sized, { x: sized.depth * INDENT, top, width: null })
  const after = stackFrom(sized.children, top + sized.height + GAP, GAP, heightOf).map(([child, at]) =>
    placeTree(child, at),
  )
  const children = after.flatMap(({ nodes }) => nodes.slice(0, 1))
  return {
    nodes: [own, ...after.flatMap(({ nodes }) => nodes)],
    links: [
      ...children.map((child, index) => drawLink(own, children[index - 1], child)),
      ...after.flatMap(({ links }) => links),
    ],
  }
}

/** Lays the trees of an event out one node a row, each set in under the one it has the word from: for narrow pages. */
export const layoutIndented = (trees: readonly OriginNode[]): GraphLayout => {
  const sized = trees.map((tree) => sizeTree(tree, (depth) => WIDTH - depth * INDENT - TEXT))
  const stacked = stackFrom(sized, 0, ORIGIN_GAP, heightOf)
  const placed = stacked.map(([tree, top]) => placeTree(tree, top))
  const last = stacked.at(-1)
  return {
    width: WIDTH,
    height: last === undefined ? 0 : last[1] + heightOf(last[0]),
    nodes: placed.flatMap(({ nodes }) => nodes),
    links: placed.flatMap(({ links }) => links),
  }
}
