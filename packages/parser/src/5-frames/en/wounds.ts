/** Nouns for what the injured suffer. */
export const WOUNDS = /^(wounds?|injur(y|ies)|burns|fractures?|concussions?)$/
