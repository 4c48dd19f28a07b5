import { foldOrganisation } from './fold-organisation.ts'

/** Letters alone: what other marks do to a name is left to those who look it up. */
const plain = /^[\p{L} -]+$/u

/**
 * Makes a test that a name has a word in common with names that are known, folded. Most names of a text have none, so
 * that none of the ways in which a name can be dressed or cut need be tried on them.
 */
export const sharesWord = (known: Iterable<string>): ((name: string) => boolean) => {
  const words = new Set<string>()
  for (const name of known) for (const word of name.split(' ')) words.add(word)
  return (name) =>
    !plain.test(name) ||
    foldOrganisation(name)
      .split(' ')
      .some((word) => words.has(word))
}
