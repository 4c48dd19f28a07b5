/** Nouns that count an outcome and name nobody: "23 deaths", "no casualties". */
export const OUTCOME_HEADS =
  /^(deaths?|fatalit(y|ies)|killings?|murders?|executions?|injur(y|ies)|wounds?|casualt(y|ies)|loss(es)?|abductions?|kidnappings?|arrests?|disappearances?|drownings?|assassinations?|detentions?)$/

/** "a third was captured": the noun stands before. */
export const ORDINAL_HEADS = /^(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/

/** Words of state that stand for a noun behind "the": "ten of the wounded". */
export const STATES_AS_NOUNS =
  /^(dead|deceased|killed|slain|fallen|wounded|injured|missing|arrested|detained|captured|abducted|kidnapped|displaced)$/

/** Words that stand for a noun named before and name nobody: "three of them", "14 others", "seven more". */
export const STANDS_FOR_NOUN = /^(them|these|those|whom|which|us|others?|more|another|rest|nobody|none)$/

/** Nouns for the dead alone, of whom none was wounded. */
export const DEAD_ONLY = /^(bod(y|ies)|corpses?|martyrs?|hero(es)?|remains)$/

/** Verbs by which the hurt are taken in, so that "wounded" behind a figure is a noun. */
export const TAKING_IN: ReadonlySet<string> = new Set(['receive', 'treat', 'admit', 'take in', 'stitch up', 'tend'])
