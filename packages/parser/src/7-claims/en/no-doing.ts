/**
 * Verbs whose subjects did not bring about the deaths they tell of: they lose, bury, find, treat or count. Inflected forms,
 * for they are looked for in the words of a predicate.
 */
export const NO_DOING =
  /^(los(e|es|t|ing)|mourn(s|ed|ing)?|bur(y|ies|ied|ying)|finds?|found|finding|recover(s|ed|ing)?|receiv(e|es|ed|ing)|pull(s|ed|ing)?|count(s|ed|ing)?|treat(s|ed|ing)?|sees?|saw|seen|dug|dig|digging|exhum(e|es|ed|ing)|retriev(e|es|ed|ing)|discover(s|ed|ing)?|unearth(s|ed|ing)?|collect(s|ed|ing)?|br(ing|ings|ought|inging)|arriv(e|es|ed|ing)|pass(es|ed|ing)?|admit(s|ted|ting)?|deplor(e|es|ed|ing)|suffer(s|ed|ing)?|sustain(s|ed|ing)?|evacuat(e|es|ed|ing)|hospitali[sz](e|ed|ing)|identif(y|ied|ies))$/

/** What is given up is seized by others than those who give it up. */
export const HANDED_IN =
  /\b(hand(s|ed|ing)? (in|over)|turn(s|ed|ing)? in|deposit\w*|surrender\w*|yield\w*|g(ive|ave|iven|iving) up|laid down|lay down)\b/

/** Nouns that with "the" mean a group named before. */
export const POINTERS = /^(group|movement|militia|organi[sz]ation|outfit|faction|cartel|gang)$/
