/** Words that tell a detail of a toll from a toll: whom the victims were to one another, and what sort of people. */

/** Whom somebody was to another: "her three sons", "two sisters", "six of his relatives". */
export const KIN =
  /^((grand|step)?(child|children|sons?|daughters?|mothers?|fathers?|parents?)|wi(fe|ves)|husbands?|spouses?|brothers?|sisters?|siblings?|twins?|cousins?|nephews?|nieces?|uncles?|aunts?|relatives?|(in-laws?)|(daughter|son|sister|brother|mother|father)s?-in-law|neighbou?rs?|kids?|offspring|bab(y|ies)|girls?|boys?)$/

/** Words that say whose somebody was: "her three sons", "Amal’s two sons". */
export const OWNED = /^(his|her|their|my|our)$|['’]s?$/

/** What sort of people: "12 children, five women". */
export const SORTS =
  /^(child|children|minors?|infants?|toddlers?|newborns?|bab(y|ies)|girls?|boys?|teenagers?|wom[ae]n|m[ae]n|females?|males?|elderly|adults?|schoolchildren|pupils?)$/

/** Nouns that a toll is told of; a detail says more. */
export const WHOLES =
  /^(people|persons?|individuals?|civilians?|victims?|bod(y|ies)|corpses?|dead|deaths?|fatalit(y|ies)|martyrs?|casualt(y|ies)|lives|citizens?|residents?|villagers?|souls?|others?)$/

/** What a part of a toll is some of: "two of the victims", "18 of those". */
export const VICTIMS =
  /^(people|persons?|individuals?|civilians?|victims?|bod(y|ies)|corpses?|dead|deaths?|deceased|killed|fatalit(y|ies)|martyrs?|casualt(y|ies)|wounded|injured|those|these|them|children|women)$/

/** Right behind a figure: those it counts are what is left of more. */
export const STILL = /^\s*(\S+ )?(are |were |is |was )?(still|remain(s|ed)?)\b/

/** Right behind "seven of their". */
export const DEAD_BEHIND = /^\s*(own )?(dead|killed|fallen|slain|wounded|injured)\b/

/** Right behind "seventeen of those": what they did tells who is meant; "those who died" are those told of. */
export const WHO =
  /^\s*(who|that) (?!(were |was |have |had |been )*(killed|died|wounded|injured|taken|arrested|abducted|perished)\b)/

/** Right behind "four of those": they had been taken, whatever became of them. */
export const WERE_TAKEN =
  /^\s*(who |that )?(was |were |have |had |been )*(taken|arrested|abducted|kidnapped|captured|detained|seized)\b/
