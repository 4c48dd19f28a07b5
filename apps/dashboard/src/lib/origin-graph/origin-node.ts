/** A node of the origin graph, and how the word came to it from the node before. */
export interface OriginNode {
  /** Unique within a graph. */
  readonly key: string
  /** A speaker with a name, one that is only described, an outlet in its own voice; a relay; a report. */
  readonly kind: 'named' | 'unnamed' | 'outlet' | 'relay' | 'report'
  readonly title: string
  /** A second line: what kind of origin it is, or the figures that a report gives. */
  readonly note: string | null
  readonly href: string | null
  /** Said to the one after it; told with the outlet named that told it first; copied without the speaker. */
  readonly reached: 'said' | 'cited' | 'copied'
  readonly children: readonly OriginNode[]
}
