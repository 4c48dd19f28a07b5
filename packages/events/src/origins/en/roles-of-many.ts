/**
 * Words for speakers of whom there are many: "a local official" of one report and "a local official" of another need
 * not be one person. Offices that one person holds at a place ("the mayor", "the governor") are left out.
 */
const ROLES_OF_MANY =
  /\b(officials?|officers?|authorit(?:y|ies)|sources?|witness(?:es)?|eyewitness(?:es)?|residents?|inhabitants?|locals?|villagers?|survivors?|relatives?|parents?|children|colleagues?|neighbou?rs?|doctors?|nurses?|medics?|paramedics?|(?:health |aid |relief |humanitarian |hospital |morgue )?(?:workers?|employees?|volunteers?)|elders?|notables?|activists?|diplomats?|farmers?|traders?|drivers?|soldiers?|policem[ae]n|councillors?|members?|media|newspapers?|reports|sites|accounts?|channels?|bloggers?|observers?|analysts?|experts?|videos?|footage|images?|imagery|photos?|photographs?|pictures?|recordings?)\b/i

/** Where a description stops saying what someone is and begins to say of what or where. */
const AFTER_HEAD = /[,(]| (?:at|in|of|for|from|with|near|on|who|close|privy|inside|within) /

/** The words of a name that say what someone is, without those that say of what or where. */
export const headOf = (name: string): string => (name.split(AFTER_HEAD)[0] ?? name).trim()

/** Whether a speaker is described and not named: "officials in the capital", "a nurse", but not "Officer Daro Venn". */
export const isOneOfMany = (name: string): boolean => {
  const head = headOf(name)
  return ROLES_OF_MANY.test(head) && !/\p{Lu}/u.test(head.slice(1))
}

/** Articles and counts before a description, and the plural: one report’s "two security sources" is another’s "security source". */
const BEFORE_HEAD = /^(?:(?:the|an?|one|two|three|four|five|several|some|many|these|those|unnamed|its) )+/

/** A key for a description, the same for its spellings. */
export const foldDescription = (folded: string): string =>
  folded
    .replace(BEFORE_HEAD, '')
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .join(' ')

/** Words that name no speaker at all: "reports said", "according to local media". */
const HEARSAY =
  /^(?:(?:the|some|other|earlier|early|initial|first|unconfirmed|local|media|news|press|various|several|these|previous) )*(?:reports?|media|press|accounts|newspapers|news sites|sites)$/i

/** Whether an outlet passes on what it heard without saying from whom, so that it speaks in its own voice. */
export const isHearsay = (name: string): boolean => HEARSAY.test(name.trim())
