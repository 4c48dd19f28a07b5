import { foldText } from './fold-text.ts'

/** What follows one of these describes the head and does not replace it: "soldiers **of** the 110th Brigade". */
const AFTER_HEAD = new Set('of in from armed named with who linked loyal belonging including at on near'.split(' '))

/** The head noun of a counted group, folded and without its plural s; "" where the group is elided. */
export const headNoun = (counted: string | null | undefined): string => {
  const words = foldText(counted).split(' ')
  const cut = words.findIndex((word, index) => index > 0 && AFTER_HEAD.has(word))
  const head = words[(cut < 0 ? words.length : cut) - 1] ?? ''
  return head.replace(/(?<=\w{3})s$/, '')
}
