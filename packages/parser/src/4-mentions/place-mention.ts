/** A place as the text states it. Tokens are half-open. */
export interface PlaceMention {
  readonly first: number
  readonly end: number
  /** The name alone, without "village of" and the like. */
  readonly name: string
  /** How close the words put the event: "in" a town, "near" it. */
  readonly near: boolean
  /** The preposition that puts it there, folded; empty where it is the object of a verb or stands in a compound. */
  readonly preposition: string
  /** The token its phrase begins with: the preposition’s, or the name’s own. */
  readonly from: number
  /** The noun that says what it is, folded: "village", "sector", "hospital"; empty when none does. */
  readonly kind: string
}
