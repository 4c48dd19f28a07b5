/** What entries of the registry rest on, where several rest on the same. */
export const ownSite = 'organisation’s own site'
export const unSystem = 'UN system'
export const terrorismDatabase = 'group names of the Global Terrorism Database'
export const listsOfMyanmar = 'open lists of the armed groups of Myanmar that follow ACLED’s names'
export const listsOfCongo = 'open lists of the armed groups of eastern DR Congo'
export const colombianTalks = 'lists of the groups in talks with Colombia’s government'

/** The organisation’s own site, by its address. */
export const site = (address: string): string => `organisation’s own site: ${address}`

/** Somebody else’s page that quotes the source and says what it is. */
export const told = (address: string): string => `quoted and described by ${address}`
