import type { VerbGroup } from './verb-group.ts'

/** What has been read of a verb group so far. */
export interface Chain {
  at: number
  finite: boolean
  be: boolean
  being: boolean
  have: boolean
  infinitive: boolean
  negated: boolean
  hedge: VerbGroup['hedge']
}
