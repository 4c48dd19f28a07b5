/** Verbs of saying in the present that are never the plural of a noun: "the ministry says", not "GPS sets". */
export const SAYS: ReadonlySet<string> = new Set(
  'says tells adds writes explains confirms denies announces insists believes warns admits argues specifies informs affirms asserts alleges declares maintains acknowledges concedes suggests indicates reveals discloses reads shows puts disputes rejects dismisses refutes contradicts speaks confides recounts relates testifies clarifies emphasises emphasizes laments deplores condemns denounces contends opines narrates certifies communicates reiterates proclaims mentions regrets underlines'.split(
    ' ',
  ),
)
