import type { Phrase } from './phrase.ts'

const OWN_KIN = '(their|his|her) (\\w+ )?(famil(y|ies)|parents|mothers?|fathers?|relatives|loved ones|kin)\\b'
const OF_KIN = /^(famil(y|ies)|parents|mothers?|fathers?|relatives|ones|kin)$/

/** Ways to say that people came free. */
export const RELEASES: readonly Phrase[] = [
  // "were pulled alive from the shaft"
  {
    verbs: ['dig', 'pull', 'extract'],
    measure: 'freed',
    passive: true,
    behind: /^(out )?(\S+ ){0,4}(alive|unhurt|unharmed)\b/,
    word: /^(alive|unhurt|unharmed)$/,
  },
  { verbs: ['return'], measure: 'freed', passive: true, behind: new RegExp(`^(\\w+ )?to ${OWN_KIN}`), word: OF_KIN },
  // "were reunited with their mothers"
  { verbs: ['reunite'], measure: 'freed', passive: true, behind: new RegExp(`^with ${OWN_KIN}`), word: OF_KIN },
  // "were returned on 12 June from captivity"
  {
    verbs: ['return'],
    measure: 'freed',
    passive: true,
    behind:
      /^(home )?((on|in) (\S+ ){1,3})?from (\S+ ){0,3}(captivity|detention|(enemy|rebel|occupied)\S* territory)\b/,
    word: /^(captivity|detention|territory)$/,
  },
  // "returned home in an exchange"
  {
    verbs: ['return'],
    measure: 'freed',
    behind: /^(home )?(in|as part of|under|after|following) (an?|the) (\w+ ){0,2}(exchange|swap)\b/,
    word: /^(exchange|swap)$/,
  },
  {
    verbs: ['regain'],
    measure: 'freed',
    behind: /^(their|his|her) (freedom|liberty)\b/,
    word: /^(freedom|liberty)$/,
  },
  { verbs: ['win'], measure: 'freed', behind: /^(their|his|her) (freedom|release)\b/, word: /^(freedom|release)$/ },
  { verbs: ['walk'], measure: 'freed', behind: /^(out )?free\b/, word: /^free$/ },
  {
    verbs: ['separate'],
    measure: 'freed',
    passive: true,
    behind: /^from (an? |the )?(\S+ ){0,3}(armed )?(groups?|forces)\b/,
    word: /^(groups?|forces)$/,
  },
]
