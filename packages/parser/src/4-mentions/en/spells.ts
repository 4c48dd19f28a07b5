/** Nouns of stretches of time. */
export const SPELLS =
  /^(week|weekend|month|year|night|morning|afternoon|evening|day|summer|winter|spring|autumn|season|decade)$/

/** Words before such a noun that make a time of it: "last week", "the next day", "that night". */
export const WHICH_SPELL = /^(last|this|next|that|same|previous|following|past)$/
