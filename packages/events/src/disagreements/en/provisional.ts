/** Words by which a report says that its figure is not the last one. */
const PROVISIONAL =
  /\b(?:provisional(?:ly)?(?! (?:government|administration|authorit|council|cabinet|leader|president))|preliminary|interim|initial (?:toll|count|reports?|figures?|assessments?|estimates?|tall(?:y|ies))|first (?:toll|count|tally|assessment)|early (?:toll|count|figures?|reports?|estimates?)|so far|to date|not (?:yet )?final|(?:(?:is|are|was|were) )?(?:expected|likely|feared|bound) to (?:rise|grow|climb|increase)|(?:could|may|might) (?:still |yet )?(?:rise|grow|climb|increase|be (?:far |much )?higher)|still (?:being )?count(?:ed|ing)|still (?:being )?(?:recovered|searched?|searching))\b/i

/** The words by which a sentence calls its figure provisional; null where it does not. */
export const findProvisional = (sentence: string): string | null => PROVISIONAL.exec(sentence)?.[0] ?? null
