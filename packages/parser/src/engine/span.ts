/** Half-open UTF-16 offsets into the report's text. */
export interface Span {
  readonly start: number
  readonly end: number
}
