/** One of several ways to see a page, each at an address of its own. */
export interface OptionLink {
  readonly words: string
  readonly href: string
  readonly chosen: boolean
  /** What it does, where the words alone do not tell. */
  readonly meaning?: string
}
