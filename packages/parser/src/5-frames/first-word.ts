/** The first word of a lemma: the verb without its particle, "shoot" of "shoot down". */
export const firstWord = (lemma: string): string => {
  const space = lemma.indexOf(' ')
  return space < 0 ? lemma : lemma.slice(0, space)
}
