import type { OriginNode } from './origin-node.ts'
import { LINE_HEIGHT, PADDING, type SizedNode } from './size-tree.ts'

/** A node where it is drawn, in pixels. */
export interface PlacedNode {
  readonly node: OriginNode
  readonly x: number
  readonly top: number
  readonly height: number
  /** Null where the label is as wide as the page allows. */
  readonly width: number | null
  /** Where its mark stands and where its words begin. */
  readonly mark: { readonly x: number; readonly y: number }
  readonly textX: number
  readonly lines: readonly { readonly text: string; readonly strong: boolean; readonly y: number }[]
}

/** A line between two nodes, as an SVG path. */
export interface PlacedLink {
  readonly key: string
  readonly path: string
  readonly reached: OriginNode['reached']
}

/** An origin graph ready to draw, in pixels. */
export interface GraphLayout {
  readonly width: number
  readonly height: number
  /** In the order in which they are read: each node before those that come after it. */
  readonly nodes: readonly PlacedNode[]
  readonly links: readonly PlacedLink[]
}

/** Hundredths of a pixel are finer than any screen and keep the drawing short. */
export const rounded = (value: number): number => Math.round(value * 100) / 100

/** Distance from the left edge of a node to its mark and to its words. */
const MARK = 14
export const TEXT = 28

/** Places the mark and the words of a node. */
export const placeNode = (
  { node, lines, height }: SizedNode,
  { x, top, width }: { readonly x: number; readonly top: number; readonly width: number | null },
): PlacedNode => ({
  node,
  x: rounded(x),
  top: rounded(top),
  height,
  width: width === null ? null : rounded(width),
  mark: { x: rounded(x + MARK), y: rounded(top + PADDING + LINE_HEIGHT / 2) },
  textX: rounded(x + TEXT),
  lines: lines.map((line, index) => ({ ...line, y: rounded(top + PADDING + 13 + index * LINE_HEIGHT) })),
})
