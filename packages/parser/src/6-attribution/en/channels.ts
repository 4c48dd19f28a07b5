/** What somebody has said, as it is passed along: "the claim reached it through …", "it had his words from …". */
export const SAID_THINGS =
  /^(claims?|statements?|words|figures?|tolls?|numbers?|counts?|messages?|comments|remarks|news|information|reports?|accounts?|videos?|communiqués?|communiques?|versions?|announcements?|interviews?|text|dispatch|release|recording|bulletin|data|story|speech|tally)$/

/** Words that say which of the things said is meant. */
export const THAT_ONE = /^(the|this|that|these|those|his|her|their|its)$/

/** What whoever tells does with the one it has something from: "It cited X for the claim". */
export const CREDITS: ReadonlySet<string> = new Set(['cite', 'quote', 'credit', 'name'])

/** How whoever tells comes by what was said: "It had the claim from X". */
export const HAS_FROM: ReadonlySet<string> = new Set('have be get obtain take receive draw learn acquire'.split(' '))

/** How what was said comes to whoever tells: "The claim reached it through X". */
export const COMES: ReadonlySet<string> = new Set('reach come go arrive travel appear'.split(' '))

/** By way of whom: "through X", "via X". */
export const BY_WAY = /^(through|via)$/

/** What it is done with when it is passed along: "as X passed it on", "as X quoted it". */
export const HANDS_ON: ReadonlySet<string> = new Set(
  'pass quote relay carry report publish give put translate render'.split(' '),
)
