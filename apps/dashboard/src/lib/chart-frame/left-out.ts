/** What a chart does not draw, in words that lead to its sentences: "5 events of no known day". */
export interface LeftOut {
  readonly words: string
  readonly href: string
}
