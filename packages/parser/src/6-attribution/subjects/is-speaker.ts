import { groupAt, isGroup } from '../../5-frames/clause/clause-walk.ts'
import { canSpeak } from './can-speak.ts'
import type { View } from '../view.ts'

/** Whether the group at a position can speak and is no figure. */
export const isSpeaker = (view: View, position: number): boolean =>
  isGroup(view.clause, position) &&
  canSpeak(view, groupAt(view.clause, position)) &&
  view.framed.groups[groupAt(view.clause, position)]?.quantity === -1
