import type { TimeMention } from '../../4-mentions/time-mention.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { DEALS, SETTING_OUT } from '../en/circumstances.ts'
import type { Governor } from './governor-of.ts'

/** "despite a November ceasefire": the month of a deal or a paper, and of no happening. */
export const isOfDeal = ({ tokens: { folded } }: Framed, { end }: TimeMention): boolean => DEALS.test(folded[end] ?? '')

/** "A team set out on Sunday night": it did what it did when it got there. */
export const isSettingOut = ({ tokens: { folded } }: Framed, { verb }: Governor): boolean =>
  verb !== null && (SETTING_OUT.test(verb.lemma) || (verb.lemma === 'set' && folded[verb.end] === 'out'))
