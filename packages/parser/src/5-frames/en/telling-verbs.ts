/** Verbs of telling: who "named no losses" or "gave no casualties" kept silent on them and did not say that there were none. */
export const TELLING_VERBS: ReadonlySet<string> = new Set(
  'name mention give list specify provide publish release disclose detail admit acknowledge concede confirm'.split(' '),
)
