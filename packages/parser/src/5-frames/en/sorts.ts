/** What sort of people: nouns that say more of those who are counted as civilians. */
export const SORTS =
  /^(child|children|minors?|infants?|toddlers?|newborns?|bab(y|ies)|girls?|boys?|teenagers?|wom[ae]n|m[ae]n|females?|males?|elderly|adults?)$/
