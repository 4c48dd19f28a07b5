const ATTACK = '(attack|assault|raid|ambush|operation|offensive|incursion|rampage|bombardment|barrage|strike|wave)'
const SITE = '(place|site|target|camp|base|post|village|town|city|settlement|location|position|district)'
const STRUCK = '(attacked|hit|struck|targeted|raided|stormed|bombed|shelled|assaulted)'

/** How English says of another place that it was part of what has just been told. */
export const SAME_HAPPENING: readonly RegExp[] = [
  // "in Orva, hit in the same attack"
  new RegExp(`\\b(in|during|by|of) (the|this) same (\\S+ )?${ATTACK}\\b`),
  // "at Orva, the second place that was attacked"
  new RegExp(`\\b(the|a) (second|third|other) ${SITE} (that was |which was |to be |it |they )?${STRUCK}\\b`),
  // "in Orva, which was also attacked"
  new RegExp(`\\b(was|were|,|and) also ${STRUCK}\\b`),
]

/** What `SAME_HAPPENING` cannot do without. */
export const SAME_WORDS = /^(same|second|third|other|also)$/

/** How English says of a figure that it is of another happening than what has been told. */
export const SET_APART =
  /\b(separate(ly)?|elsewhere|meanwhile|(an)?other (attack|incident|raid|ambush|strike|bombing|clash|village|town)|later attack|second (attack|incident|raid))\b/i
