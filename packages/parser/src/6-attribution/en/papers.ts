/** What a heading calls what stands below it, when that is a paper of somebody’s. */
export const PAPERS =
  /^(communiqu[eé]s?|statements?|releases?|bulletins?|handouts?|notices?|alerts?|warnings?|follow-up|declarations?|messages?|letters?|circulars?|appeals?|sitreps?|reports?|notes?|updates?|briefings?)$/

/** Words that say of such a paper what kind it is, and stand between it and whose it is. */
export const KINDS_OF_PAPER =
  /^(press|news|joint|official|daily|weekly|monthly|morning|evening|early|final|short|full|first|second|third|latest|public|situation|operational|special|open|written|media|field|status|flash)$/

/** "The army’s account": what a heading calls a telling that the publisher sums up. */
export const TELLINGS = /^(account|version|side|view|story|response|reply|claims?|figures|count|toll|telling|position)$/

/** "What the police say", "According to the army": how a heading names whose telling follows. */
export const TELLS = /^(says?|said|claims?|claimed|reports?|reported|tells?|told)$/

/** A line behind which the publisher of a paper of another’s is back. */
export const ENDS_PAPER =
  /^\W*(ends?$|(end of|ends) (the )?(text|statement|quote|document)|editors?['’]? ?s? ?note|(editorial )?note (of|by|from|to) (the )?(desk|editors?|translators?|reader|readers)|translator['’]s note|desk note|notes? (to|for) editors|background$|about (us|the)\b)/i
