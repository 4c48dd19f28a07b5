import type { PlacedNode } from './graph-layout.ts'

/** A node as far as its place goes. */
export type NodePlace = Pick<PlacedNode, 'x' | 'top' | 'height'>

/** The keys that move through the graph, as KeyboardEvent.key has them. */
export type GraphKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'

const KEYS: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']

export const isGraphKey = (key: string): key is GraphKey => KEYS.includes(key)

const middleOf = ({ top, height }: NodePlace): number => top + height / 2

const nearest = (places: readonly NodePlace[], at: NodePlace): NodePlace | undefined =>
  places.toSorted((one, other) => Math.abs(middleOf(one) - middleOf(at)) - Math.abs(middleOf(other) - middleOf(at)))[0]

/** The nearest node of the next column to the left (-1) or right (1). */
const changeColumn = (places: readonly NodePlace[], at: NodePlace, way: 1 | -1): NodePlace | undefined => {
  const beyond = places.filter(({ x }) => (x - at.x) * way > 0)
  const next = beyond.reduce((closest, { x }) => Math.min(closest, (x - at.x) * way), Infinity)
  return nearest(
    beyond.filter(({ x }) => (x - at.x) * way === next),
    at,
  )
}

/** The next node up (-1) or down (1), of the same column where that has one. */
const changeRow = (places: readonly NodePlace[], at: NodePlace, way: 1 | -1): NodePlace | undefined => {
  const beyond = places.filter(({ top }) => (top - at.top) * way > 0)
  const column = beyond.filter(({ x }) => x === at.x)
  return nearest(column.length > 0 ? column : beyond, at)
}

/** Where a key leads from a node, as numbers in the list of nodes; the same where there is nothing farther. */
export const moveInGraph = (places: readonly NodePlace[], from: number, key: GraphKey): number => {
  const at = places[from]
  if (at === undefined) return from
  const way = key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1
  const isSideways = key === 'ArrowLeft' || key === 'ArrowRight'
  const to = isSideways ? changeColumn(places, at, way) : changeRow(places, at, way)
  return to === undefined ? from : places.indexOf(to)
}
