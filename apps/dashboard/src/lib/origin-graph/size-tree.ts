import { wrapWords } from '../claim-strip/wrap-words.ts'
import type { OriginNode } from './origin-node.ts'

/** A line of a label; the name of a node is strong, what is said of it is not. */
export interface LabelLine {
  readonly text: string
  readonly strong: boolean
}

/** A node with the room it takes, in pixels. */
export interface SizedNode {
  readonly node: OriginNode
  readonly depth: number
  readonly lines: readonly LabelLine[]
  readonly height: number
  readonly children: readonly SizedNode[]
}

export const LINE_HEIGHT = 18
export const PADDING = 8
/** Width of a character at 14 pixels in a wide typeface. */
const CHARACTER = 7.4
const FEWEST_CHARACTERS = 12

const writeLines = ({ title, note }: OriginNode, room: number): readonly LabelLine[] => {
  const characters = Math.max(FEWEST_CHARACTERS, Math.floor(room / CHARACTER))
  return [
    ...wrapWords(title, characters).map((text) => ({ text, strong: true })),
    ...(note === null ? [] : wrapWords(note, characters).map((text) => ({ text, strong: false }))),
  ]
}

/** Breaks the labels of a tree into lines that fit the room there is at each depth, in pixels. */
export const sizeTree = (node: OriginNode, roomAt: (depth: number) => number, depth = 0): SizedNode => {
  const lines = writeLines(node, roomAt(depth))
  return {
    node,
    depth,
    lines,
    height: 2 * PADDING + lines.length * LINE_HEIGHT,
    children: node.children.map((child) => sizeTree(child, roomAt, depth + 1)),
  }
}

/** Places one after the other from `top` down: where each begins, by the height each takes. */
export const stackFrom = <Item>(
  items: readonly Item[],
  top: number,
  gap: number,
  heightOf: (item: Item) => number,
): readonly (readonly [item: Item, top: number])[] =>
  items.reduce<readonly (readonly [Item, number])[]>((placed, item) => {
    const above = placed.at(-1)
    return [...placed, [item, above === undefined ? top : above[1] + heightOf(above[0]) + gap]]
  }, [])
