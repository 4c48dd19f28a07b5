/** Words before an outcome that say it did not come about. */
export const FAILED = /^(attempted|foiled|failed|thwarted|averted|abortive|unsuccessful|prevented|would-be)$/
/** Words before an outcome that say it may come about. */
export const IMPENDING =
  /^(planned|possible|potential|imminent|impending|threatened|feared|eventual|intended|hypothetical|likely)$/
/** Words before an outcome that doubt it. */
export const ALLEGED = /^(alleged|purported|supposed|reported|rumoured|suspected)$/
/** Verbs whose object did not come about. */
export const AVERTING: ReadonlySet<string> = new Set(
  'prevent foil thwart avert avoid stop escape survive oppose'.split(' '),
)
/** Verbs whose object is a wish, a plan or a threat. */
export const PROPOSING: ReadonlySet<string> = new Set(
  'demand threaten plan plot order seek urge request propose advocate contemplate negotiate'.split(' '),
)
