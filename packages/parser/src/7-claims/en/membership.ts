/** What stands between fighters and their party: "members of Hamas", "soldiers from the Rwandan army". */
export const BEHIND_MEMBERS = /^(of|from)$/

/** Before a party’s name: who is no longer its own, or never was. */
export const NO_LONGER = /^(former|ex|anti|non|pro)$/
