/** What a body does with a paper of its own, as it does it: "the Committees issue this statement". */
export const ISSUES = /^(issues?|presents?|releases?|publish(es)?|submits?|makes? public|shares?)$/

/** What is issued so. */
export const ISSUED =
  /^(statement|communiqué|communique|declaration|report|findings|balance|balances|account|bulletin|note|alert|appeal|release|update|figures|summary|assessment|conclusions|results)$/

/** Words by which a text speaks of whoever it is by. */
export const WE = /^(we|us|our|ours)$/

/** "our correspondent", "our colleague": an editor’s. */
export const EDITORS =
  /^(correspondents?|reporters?|stringers?|sources?|newsroom|staff|newspaper|agency|colleagues?|editors?|editorial|photographers?|desk|readers|partners?|website)$/

/** "this office", "this entity": the body that writes. */
export const OF_ITS_OWN =
  /^(office|entity|organi[sz]ation|committee|commission|mission|association|network|council|institution|ministry|command|observatory|movement|body|federation|union)$/
