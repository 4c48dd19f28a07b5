import { groupAt, isGroup } from '../5-frames/clause-walk.ts'
import { canSpeak } from './can-speak.ts'
import { SPEAKING_NOUNS } from './en/speech.ts'
import { nameSpeaker } from './name-speaker.ts'
import type { SpeechAct } from './speech-act.ts'
import type { Speaker } from './speaker.ts'
import type { View } from './view.ts'

/** The marks without which `headlineAct` finds nothing. */
export const setsOff = (word: string): boolean => /^[:–—-]$/.test(word)

/** "Army: 40 killed", "40 killed: ministry", "… – DHQ": a headline's speaker set off by a mark. */
export const headlineAct = (view: View): SpeechAct | undefined => {
  const { clause, framed } = view
  const { chunks } = clause
  if (chunks.length > 24 || (chunks.at(-1)?.word === '.' && !chunks.slice(-4).some(({ type }) => type === 'colon')))
    return undefined
  const speakerAt = (position: number): Speaker | null => {
    const index = groupAt(clause, position)
    const group = framed.groups[index]
    if (
      !isGroup(clause, position) ||
      !group ||
      group.quantity >= 0 ||
      !canSpeak(view, index) ||
      !(
        SPEAKING_NOUNS.test(framed.tokens.folded[group.head] ?? '') ||
        /^[A-Z]{2,6}$/.test(framed.text.slice(framed.tokens.start[group.head], framed.tokens.end[group.head]))
      )
    )
      return null
    return nameSpeaker(framed, index, 'say', view.limit)
  }
  const last = chunks.at(-1)?.word === '.' ? chunks.length - 2 : chunks.length - 1
  const mark = chunks[last - 1]?.type
  const trailing = mark === 'colon' || mark === 'dash' ? speakerAt(last) : null
  if (trailing)
    return {
      speaker: trailing,
      refersBack: false,
      relay: null,
      at: chunks[last]?.first ?? 0,
      side: 'before',
      denial: false,
    }
  const leading = chunks[1]?.type === 'colon' && chunks.length > 3 ? speakerAt(0) : null
  return leading
    ? { speaker: leading, refersBack: false, relay: null, at: chunks[0]?.first ?? 0, side: 'behind', denial: false }
    : undefined
}
