/** A column of a table, by its heading. */
export interface Column {
  readonly label: string
  /** Whether the heading is only read aloud: what stands below explains itself. */
  readonly isHidden?: boolean
  /** The address of the table in the order of this column; left out where nothing is sorted by it. */
  readonly href?: string
  /** The order that the table is in by this column. */
  readonly sorted?: 'ascending' | 'descending' | undefined
  readonly isNumber?: boolean
}
