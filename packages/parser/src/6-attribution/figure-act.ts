import { groupAt, isGroup } from '../5-frames/clause-walk.ts'
import { SPEAKING_NOUNS } from './en/speech.ts'
import { nameSpeaker } from './name-speaker.ts'
import type { SpeechAct } from './speech-act.ts'
import type { Speaker } from './speaker.ts'
import type { View } from './view.ts'

/** What somebody counts, and so says. */
const FIGURES = /^(figure|toll|count|estimate|tally|total)$/

/** The words without which `figureAct` finds nothing. */
export const ownsFigure = (word: string): boolean => FIGURES.test(word)

/** Whether a figure can be anybody’s: "the day’s toll" and "Kharkiv’s toll" are of a day and of a place. */
const canCount = ({ framed }: View, { name, end }: Speaker): boolean =>
  SPEAKING_NOUNS.test(framed.tokens.folded[end - 1] ?? '') ||
  /^[A-Z]{2,6}$/.test(name) ||
  framed.known.source(name) !== null

/** "the UN’s own figure of 20,000", "the ministry’s toll of 12": whoever a figure belongs to says so. */
export const figureAct = (view: View, at: number): SpeechAct | undefined => {
  const { clause, framed } = view
  const index = isGroup(clause, at) ? groupAt(clause, at) : -1
  const group = framed.groups[index]
  if (!group?.owner || group.quantity >= 0 || !FIGURES.test(framed.tokens.folded[group.head] ?? '')) return undefined
  const figure = framed.groups[groupAt(clause, at + 2)]
  if (clause.chunks[at + 1]?.word !== 'of' || figure === undefined || figure.quantity < 0) return undefined
  const speaker = nameSpeaker(framed, index, 'put', view.limit)
  if (!speaker || !canCount(view, speaker)) return undefined
  return { speaker, refersBack: false, relay: null, at: group.head, side: 'behind', denial: false }
}
