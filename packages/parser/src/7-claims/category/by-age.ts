import type { Category, Measure } from '@reportedly/schema'
import type { Group } from '../../4-mentions/group.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import type { Frame } from '../../5-frames/frame.ts'

const HARM: ReadonlySet<Measure> = new Set<Measure>(['killed', 'injured', 'missing'])
const GROWN_UP = 18

/** "a 16-year-old", "a 58-year-old man": the tokens of an age. */
const AGE = /(?:^| )(\d{1,2}) - year-olds?(?: |$)/
/** "a man of 61", "a man aged 58", "a man, 63," */
const AGED_BEHIND =
  /^((of|aged) \d{1,2}\b(?! (of|million|per|percent|others|men|people))|, \d{1,2} ,|, aged \d{1,2}\b|\( \d{1,2} \))/

/**
 * How old they are told to be says of the dead and hurt that they are somebody, and no part of a force: "a man of 61",
 * "a 16-year-old". Suspects have their age told too.
 */
export const byAge = ({ tokens: { folded } }: Framed, { measure }: Frame, group: Group): Category | undefined => {
  if (!HARM.has(measure) || group.plural || group.head < 0) return undefined
  const age = AGE.exec(folded.slice(group.wordsFirst, group.end).join(' '))?.[1]
  if (age !== undefined && Number(age) < GROWN_UP) return 'civilian'
  if (!/^(man|person)$/.test(folded[group.head] ?? '')) return undefined
  const isAged = age !== undefined || AGED_BEHIND.test(folded.slice(group.end, group.end + 4).join(' '))
  return isAged ? 'civilian' : undefined
}
