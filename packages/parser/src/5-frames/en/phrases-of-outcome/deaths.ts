import type { Phrase } from './phrase.ts'

const IN_COFFINS = '(dead|lifeless|in (an? )?(\\w+ )?(body bags?|coffins?|caskets?|shrouds?))\\b'
const OF_COFFINS = /^(dead|lifeless|bags?|coffins?|caskets?|shrouds?)$/

/** Ways to say that people died. */
export const DEATHS: readonly Phrase[] = [
  {
    verbs: ['pay', 'make', 'render', 'give', 'offer'],
    measure: 'killed',
    behind: /^(the |their |his |her )?(supreme|ultimate|last|highest) (price|sacrifice)\b/,
    word: /^(price|sacrifice)$/,
  },
  {
    verbs: ['pay'],
    measure: 'killed',
    behind: /^(for it )?with (their|his|her) (lives|life)\b/,
    word: /^(lives|life)$/,
  },
  { verbs: ['bite'], measure: 'killed', behind: /^the (dust|bullet)\b/, word: /^(dust|bullet)$/ },
  {
    verbs: ['meet'],
    measure: 'killed',
    behind:
      /^((their|his|her) (untimely |tragic )?(deaths?|ends?|waterloo|fates?|makers?|doom)|(the same|a similar) end)\b/,
    word: /^(deaths?|ends?|waterloo|fates?|makers?|doom)$/,
  },
  { verbs: ['breathe'], measure: 'killed', behind: /^(their|his|her) last\b/, word: /^last$/ },
  { verbs: ['burn'], measure: 'killed', passive: true, behind: /^beyond recognition\b/, word: /^recognition$/ },
  // "was returned to his family dead", "were sent home in coffins"
  {
    verbs: ['return', 'send', 'hand'],
    measure: 'killed',
    passive: true,
    behind: new RegExp(
      `^((back|home|over|to (their|his|her|its|the) (\\S+ )?(famil(y|ies)|parents|mothers?|fathers?|relatives|kin|villages?|homes?)) ){0,2}${IN_COFFINS}`,
    ),
    word: OF_COFFINS,
  },
  // "were pulled out dead"
  {
    verbs: ['pull', 'bring', 'drag', 'dig', 'carry', 'lift', 'recover', 'take'],
    measure: 'killed',
    passive: true,
    behind:
      /^((out|up|down|ashore|from|of|under|the|rubble|debris|ruins|wreckage|water|car|bus|house|building) )*(dead|lifeless)\b/,
    word: /^(dead|lifeless)$/,
  },
  // "had come in already dead", "were brought in dead"
  { verbs: ['come'], measure: 'killed', behind: /^in (already )?(dead|lifeless)\b/, word: /^(dead|lifeless)$/ },
  {
    verbs: ['bring'],
    measure: 'killed',
    passive: true,
    behind: /^in (already )?(dead|lifeless)\b/,
    word: /^(dead|lifeless)$/,
  },
  // "came home in coffins"
  {
    verbs: ['return', 'come', 'go'],
    measure: 'killed',
    behind: new RegExp(`^((back|home|to (their|his|her) (famil(y|ies)|villages?|homes?)) ){1,2}${IN_COFFINS}`),
    word: OF_COFFINS,
  },
]
