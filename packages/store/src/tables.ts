/** The tables of a store. `document` holds the record as JSON; the other columns are what queries filter and sort by. */
export interface Tables {
  readonly reports: {
    readonly id: string
    readonly content_hash: string
    /** In UTC, so that moments with different offsets sort as they came. */
    readonly published_at: string | null
    readonly document: string
  }
  readonly claims: {
    readonly id: string
    readonly report_id: string
    readonly measure: string
    readonly category: string
    readonly start_offset: number
    readonly end_offset: number
    readonly document: string
  }
  readonly events: {
    readonly id: string
    /** Place in the list it was given in. */
    readonly position: number
    readonly document: string
  }
  readonly sources: {
    readonly id: string
    /** 1 where it is written down what is known of it, 0 where only reports name it. */
    readonly known: number
    readonly document: string
  }
  readonly event_claims: {
    readonly event_id: string
    readonly claim_id: string
  }
}
