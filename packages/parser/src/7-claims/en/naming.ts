/** Nouns that count an outcome and name nobody: "23 deaths", "no casualties". */
export const OUTCOME_HEADS =
  /^(deaths?|fatalit(y|ies)|killings?|murders?|executions?|injur(y|ies)|wounds?|casualt(y|ies)|loss(es)?|abductions?|kidnappings?|arrests?|disappearances?|drownings?|assassinations?|detentions?)$/

/** "a third was captured": the noun stands before. */
export const ORDINAL_HEADS = /^(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/

/** Words of state that stand for a noun behind "the": "ten of the wounded". */
export const STATES_AS_NOUNS =
  /^(dead|deceased|killed|slain|fallen|wounded|injured|missing|arrested|detained|captured|abducted|kidnapped|displaced)$/
