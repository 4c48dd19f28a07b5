/** How English says behind a figure or a name who those counted were. */

/** A fighter’s other name stands behind such words: "a man known as …", "a medic alias …". */
export const BY_ANOTHER_NAME = /^(known|alias|nicknamed|codenamed|code-named|aka|a\.k\.a\.?)$/

/** "eight of the dead belonged to the cartel" */
export const BELONGED = /^(belong|belonged|belongs)$/
export const WERE = /^(were|was|are|is)$/
/** What may stand between "were" and the noun: "were presumed members". */
export const HEDGED =
  /^(all|both|also|mostly|reportedly|allegedly|presumed|suspected|alleged|known|in|fact|,|it|he|she|they|said|says)$/

/** What closes an aside: "six Russians, members of a peacekeeping force, whose …". */
export const CLOSES_ASIDE = /^([,.;:)—–-]|who|whose|whom|were|was)$/

/** "217 of them under the age of 18": children. */
export const UNDER_AGE =
  /^(aged )?(under|below) (the age of )?(\d|1[0-8]|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)\b/

/** What somebody was about whom no fight concerned: "people waiting for aid", "19 people shot while queueing for bread". */
export const ABOUT_THEIR_LIFE =
  /^(((who|that) )?((were|was|had been|are|is) )?((being )?(shot|killed|shot dead|gunned down|hit) )?((while|as|when) )?((they|he|she) )?((were|was) )?)?(waiting (for|to|at|in)|queu(e)?ing|lining up|seeking (aid|food|water|shelter|treatment|help)|trying to (get|reach|collect|fetch|buy) (\S+ )?(aid|food|flour|water|bread|help)|(collecting|gathering|fetching|buying|carrying|loading) (\S+ )?(aid|food|flour|water|bread|firewood|wood|groceries|fuel)|praying|attending (\S+ )?(prayers|mass|wedding|funeral|ceremony|service|market|school|church)|shopping|sheltering|asleep|sleeping|farming|fishing|grazing|herding|harvesting|tending|working (in|on) (\S+ )?(fields?|farms?)|fleeing (the|their|from)|returning (home )?from (\S+ )?(market|farm|farms|field|fields|church|mosque|school|wedding|funeral|baptism|mass|prayers?))\b/
