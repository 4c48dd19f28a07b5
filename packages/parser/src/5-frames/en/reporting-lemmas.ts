/** Verbs that pass on what was said; what stands behind them is said, not done. */
export const REPORTING_LEMMAS: ReadonlySet<string> = new Set(
  `say report state announce confirm deny admit acknowledge declare add note explain warn allege accuse argue estimate quote cite reveal
  disclose indicate suggest insist maintain reiterate stress recall describe tell write post tweet believe expect know understand
  learn show mean find hear read speak inform claim think lament acknowledge concede counter reply affirm assert relate recount
  observe point underline emphasise emphasize specify communicate broadcast air publish release verify document list count record
  put give set place see`.split(/\s+/),
)

/** Those of them that somebody named says, also before a preposition: "the mayor Ana Paz reported on Monday". */
export const SAID_BY_NAME =
  /^(report|state|announce|confirm|claim|note|post|tweet|reveal|disclose|recount|specify|declare|allege|warn|insist|acknowledge|admit|affirm|conclude|estimate)$/
