import type { Group } from '../group.ts'
import type { Opening } from './group-view.ts'

/** How far the words of a group have been read; it moves on with every word, and is not kept. */
export interface Progress {
  readonly opening: Opening
  /** The token read next. */
  here: number
  /** First token of the words, behind an owner if there is one. */
  first: number
  head: number
  /** The token after the head. */
  end: number
  owner: Group['owner']
  figure: number
}
