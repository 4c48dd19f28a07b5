import { curveBumpX, hierarchy, link as linkWith } from 'd3'
import { type GraphLayout, type PlacedLink, type PlacedNode, placeNode, rounded, TEXT } from './graph-layout.ts'
import type { OriginNode } from './origin-node.ts'
import { PADDING, type SizedNode, sizeTree, stackFrom } from './size-tree.ts'

/** Width of the drawing, and of the room between two columns for the lines, in pixels. */
const WIDTH = 1000
const COLUMN_GAP = 80
const ROW_GAP = 10
const ORIGIN_GAP = 18

type Point = [x: number, y: number]

const bend = linkWith<{ source: Point; target: Point }, Point>(curveBumpX)

/** What nodes take one below the other. */
const stackHeight = (nodes: readonly SizedNode[]): number =>
  nodes.reduce((sum, node) => sum + spanOf(node) + ROW_GAP, -ROW_GAP)

/** What a node takes with all that comes after it. */
const spanOf = ({ height, children }: SizedNode): number => Math.max(height, stackHeight(children))

interface Columns {
  readonly width: number
  readonly xOf: (node: SizedNode) => number
}

/** Reports stand in the last column, however many passed the word on. */
const divide = (trees: readonly OriginNode[]): Columns => {
  const count = 1 + Math.max(1, ...trees.map((tree) => hierarchy(tree).height))
  const width = (WIDTH - (count - 1) * COLUMN_GAP) / count
  return {
    width,
    xOf: ({ node, depth }) => (node.kind === 'report' ? WIDTH - width : depth * (width + COLUMN_GAP)),
  }
}

interface Placed {
  readonly nodes: readonly PlacedNode[]
  readonly links: readonly PlacedLink[]
}

/** Places a node in the middle of all that comes after it, with lines to the nodes after it. */
const placeTree = (sized: SizedNode, top: number, columns: Columns): Placed => {
  const span = spanOf(sized)
  const x = columns.xOf(sized)
  const own = placeNode(sized, { x, top: top + (span - sized.height) / 2, width: columns.width })
  const firstChild = top + (span - stackHeight(sized.children)) / 2
  const after = stackFrom(sized.children, firstChild, ROW_GAP, spanOf).map(([child, at]) =>
    placeTree(child, at, columns),
  )
  const source: Point = [rounded(x + columns.width), rounded(own.top + own.height / 2)]
  const links = after.flatMap(({ nodes }) =>
    nodes.slice(0, 1).map(({ node, x: left, top: above, height }) => {
      const target: Point = [left, rounded(above + height / 2)]
      return { key: node.key, path: bend({ source, target }) ?? '', reached: node.reached }
    }),
  )
  return {
    nodes: [own, ...after.flatMap((placed) => placed.nodes)],
    links: [...links, ...after.flatMap((placed) => placed.links)],
  }
}

/** Lays the trees of an event out in columns: origins on the left, reports on the right, relays in between. */
export const layoutInColumns = (trees: readonly OriginNode[]): GraphLayout => {
  const columns = divide(trees)
  const sized = trees.map((tree) => sizeTree(tree, () => columns.width - TEXT - PADDING))
  const placed = stackFrom(sized, 0, ORIGIN_GAP, spanOf).map(([tree, top]) => placeTree(tree, top, columns))
  return {
    width: WIDTH,
    height: sized.reduce((sum, tree) => sum + spanOf(tree) + ORIGIN_GAP, sized.length === 0 ? 0 : -ORIGIN_GAP),
    nodes: placed.flatMap(({ nodes }) => nodes),
    links: placed.flatMap(({ links }) => links),
  }
}
