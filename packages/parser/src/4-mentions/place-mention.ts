/** A place as the text states it. Tokens are half-open. */
export interface PlaceMention {
  readonly first: number
  readonly end: number
  /** The name alone, without "village of" and the like. */
  readonly name: string
  /** How close the words put the event: "in" a town, "near" it. */
  readonly near: boolean
}
