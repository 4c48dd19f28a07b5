import type { Phrase } from './phrase.ts'

/** Ways to say that fighters gave themselves up or went over. */
export const SURRENDERS: readonly Phrase[] = [
  {
    verbs: ['switch', 'change'],
    measure: 'surrendered',
    behind: /^(sides?|allegiances?)\b/,
    word: /^(sides?|allegiances?)$/,
  },
  // "accepted the government's amnesty"
  {
    verbs: ['accept'],
    measure: 'surrendered',
    behind: /^(an? |the )?(\S+ ){0,3}(amnesty|pardon)\b/,
    word: /^(amnesty|pardon)$/,
  },
  {
    verbs: ['return'],
    measure: 'surrendered',
    behind: /^to the (\w+ )?(folds?|mainstream)\b/,
    word: /^(folds?|mainstream)$/,
  },
  {
    verbs: ['join'],
    measure: 'surrendered',
    behind:
      /^(the |an? )?(\w+ ){0,2}(mainstream|reintegration|disarmament|demobili[sz]ation|amnesty|deradicali[sz]ation)\b/,
    word: /^(mainstream|reintegration|disarmament|demobili[sz]ation|amnesty|deradicali[sz]ation)$/,
  },
  // "shunned the path of violence"
  {
    verbs: ['shun', 'renounce', 'abjure'],
    measure: 'surrendered',
    behind: /^(the )?(path of |armed )?(violence|struggle|militancy)\b/,
    word: /^(violence|struggle|militancy)$/,
  },
  {
    verbs: ['raise', 'wave'],
    measure: 'surrendered',
    behind: /^(an?|the|their) white flags?\b|^white flags\b/,
    word: /^flags?$/,
  },
  // "came overground", "came out with their hands up"
  {
    verbs: ['come', 'walk'],
    measure: 'surrendered',
    behind:
      /^(over ?ground|(out )?with (their|his|her) (hands|arms) (up|raised|in the air|above|over)|in from the cold)\b/,
    word: /^(over ?ground|ground|hands|arms|cold)$/,
  },
  {
    verbs: ['go'],
    measure: 'surrendered',
    behind: /^over to (the )?(government|army|rebels|enemy|junta|resistance|other side)\b/,
    word: /^over$/,
  },
]
