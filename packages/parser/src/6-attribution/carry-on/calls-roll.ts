import { opensParagraph, type Silent } from './silent.ts'

/** How many speakers a paragraph hears, one sentence each, before it is a roll of them that the publisher calls. */
const MANY = 3

/** How many sentences of a paragraph are looked back through. */
const LONGEST = 10

/** Whether the paragraph has gone from one speaker to the next: "The army said … The rebels said … The UN said … Two houses were burned." */
export const callsRoll = ({ framed, actsOf, sentence }: Silent): boolean => {
  const voices = new Set<string>()
  for (let at = sentence - 1; at >= 0 && at > sentence - LONGEST; at -= 1) {
    for (const { speaker } of actsOf(at)) if (speaker) voices.add(speaker.voice ?? speaker.name)
    if (opensParagraph(framed, at)) break
  }
  return voices.size >= MANY
}
