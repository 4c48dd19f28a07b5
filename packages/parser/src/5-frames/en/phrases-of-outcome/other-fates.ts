import type { Phrase } from './phrase.ts'

/** Ways to say that people fell victim, are missing, fled or were taken, and that crafts were lost from sight. */
export const OTHER_FATES: readonly Phrase[] = [
  { verbs: ['fall'], measure: 'casualties', behind: /^victims?\b/, word: /^victims?$/ },
  // "have fallen victim": the auxiliary stands before a word that is a noun as well.
  { verbs: ['be'], measure: 'casualties', behind: /^fallen victims?\b/, word: /^fallen$/ },
  {
    verbs: ['suffer'],
    measure: 'casualties',
    ofNobody: true,
    behind: /^($|[.,;]|in |as |from the (attack|blast|strike|shelling|fire))/,
  },
  {
    verbs: ['trap', 'bury', 'pin'],
    measure: 'missing',
    passive: true,
    behind:
      /^(alive )?(under|beneath|underneath|in|inside) (\w+ ){0,4}(rubble|debris|ruins|wreckage|slabs|concrete|mud)\b/,
    word: /^(rubble|debris|ruins|wreckage|slabs|concrete|mud)$/,
  },
  {
    verbs: ['be'],
    measure: 'missing',
    behind: /^(as )?yet to (return|be (found|traced|located|recovered|accounted for))\b/,
    word: /^yet$/,
  },
  // "22 drones disappeared from radar": gone, nobody says how
  {
    verbs: ['disappear', 'vanish', 'drop', 'fall', 'go'],
    measure: 'lost',
    things: true,
    behind: /^(missing )?(from|off) (the )?(\S+ )?radars?( screens?)?\b/,
    word: /^radars?$/,
  },
  {
    verbs: ['be'],
    measure: 'displaced',
    behind: /^(now |still |again )*on the move\b/,
    word: /^move$/,
  },
  {
    verbs: ['end'],
    measure: 'captured',
    behind: /^up (in (police )?(handcuffs|custody|jail|prison|detention)|behind bars)\b/,
    word: /^(handcuffs|custody|jail|prison|detention|bars)$/,
  },
]
