import { groupAt, isGroup } from '../../5-frames/clause/clause-walk.ts'
import type { VerbGroup } from '../../5-frames/verb-group/verb-group.ts'
import { canSpeak } from './can-speak.ts'
import { nameSpeaker } from '../names/name-speaker.ts'
import { pronounOf } from './pronoun-of.ts'
import { refersBack } from './refers-back.ts'
import type { SpeechAct } from '../acts/speech-act.ts'
import type { View } from '../view.ts'

/** "The mission’s report sheds light on abuses, documenting 12 killings": the position of the paper that a sentence is of; -1 where it is of none. */
const paperOf = ({ clause, framed }: View, at: number): number => {
  const opens = clause.chunks[0]?.type === 'group' ? 0 : -1
  const head =
    framed.tokens.folded[framed.groups[isGroup(clause, opens) ? groupAt(clause, opens) : -1]?.head ?? -1] ?? ''
  if (!PAPERS.test(head) || clause.chunks[at - 1]?.type !== 'comma') return -1
  return clause.chunks.some(({ type }, here) => here > 0 && here < at - 1 && type === 'verb') ? opens : -1
}

const PAPERS = /^(report|statement|bulletin|survey|study|assessment|review|analysis|investigation|brief|document)$/

/** Whoever’s paper a sentence is of, where a verb in "-ing" says beside what stands in it; undefined where it is of none. */
export const paperBeside = (view: View, at: number, verb: VerbGroup): SpeechAct | undefined => {
  const paper = paperOf(view, at)
  if (paper < 0) return undefined
  const index = groupAt(view.clause, paper)
  const speaker = canSpeak(view, index) ? nameSpeaker(view.framed, index, verb.lemma, verb.first) : null
  if (speaker === null) return undefined
  const told = { refersBack: refersBack(view, index), pronoun: pronounOf(view, index), relay: null }
  return { ...told, speaker, at: verb.first, side: 'behind', denial: false }
}
