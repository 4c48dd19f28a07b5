import type { Link } from '../speaker.ts'
import { weighsVoices } from '../resolution/voices.ts'
import { breaksOff, isBullet } from './breaks-off.ts'
import { closesParagraph } from './closes-paragraph.ts'
import { callsRoll } from './calls-roll.ts'
import { countsSome } from './counts-some.ts'
import { goesBack } from './goes-back.ts'
import { goesOn } from './goes-on.ts'
import { goesOnPlainly } from './goes-on-plainly.ts'
import { keepsCount } from './keeps-count.ts'
import { leavesCount } from './leaves-count.ts'
import { leavesHouse } from './leaves-house.ts'
import { listOf } from './list-of.ts'
import { isNextItem } from './next-item.ts'
import { opensInMonth } from './opens-in-month.ts'
import { recallsOn } from './recalls-on.ts'
import { opensParagraph, runsOn, type Silent } from './silent.ts'
import { tellsHalf } from './tells-half.ts'
import { tellsOfOwn } from './tells-of-own.ts'
import { tellsOn } from './tells-on.ts'

/** Why whoever spoke last goes on in a silent sentence, or does not. */
export interface Reason {
  readonly name: string
  /** The chain that runs through the sentence, empty for the publisher’s own voice; null where the reason does not hold. */
  readonly chainOf: (silent: Silent) => readonly Link[] | null
}

const carriesOn = (name: string, holds: (silent: Silent) => boolean): Reason => ({
  name: `carry-on/${name}`,
  chainOf: (silent) => (holds(silent) ? silent.floor.chain : null),
})

const publisherTells = (name: string, holds: (silent: Silent) => boolean): Reason => ({
  name: `carry-on/${name}`,
  chainOf: (silent) => (holds(silent) ? [] : null),
})

/** The reasons, top to bottom: the first that holds decides. */
export const REASONS: readonly Reason[] = [
  // What belongs to one speaker by its form, whoever else is heard.
  carriesOn('keeps-count', keepsCount),
  carriesOn('recalls-on', recallsOn),
  publisherTells('leaves-house', leavesHouse),
  publisherTells('leaves-count', leavesCount),
  { name: 'carry-on/item-of-list', chainOf: listOf },
  publisherTells('goes-back', goesBack),
  publisherTells(
    'half-told',
    ({ framed, actsOf, sentence, floor }) =>
      weighsVoices(floor) && tellsHalf(framed, actsOf(sentence - 1)) && !goesOn(framed, sentence),
  ),
  publisherTells('next-item', isNextItem),
  publisherTells('opens-in-month', opensInMonth),
  // What stands between two sentences of one speaker.
  carriesOn('speaks-again', ({ next }) => next() === 'same'),
  // What leads away from a speaker.
  publisherTells(
    'new-paragraph',
    ({ framed, sentence, floor, next }) =>
      opensParagraph(framed, sentence) &&
      !isBullet(framed, sentence) &&
      (floor.voices.length > 1 || next() === 'other'),
  ),
  publisherTells(
    'another-scene',
    ({ framed, sentence, floor, next }) =>
      breaksOff(framed, sentence) && (next() !== 'nobody' || !tellsOn(framed, sentence, floor)),
  ),
  // Nobody else has been heard.
  carriesOn('only-voice', ({ floor }) => !weighsVoices(floor)),
  // What is tied to the sentence before, where the publisher weighs many voices.
  carriesOn('counts-on', (silent) => runsOn(silent) && goesOn(silent.framed, silent.sentence)),
  carriesOn('counts-some', countsSome),
  carriesOn('tells-of-own', tellsOfOwn),
  carriesOn('closes-paragraph', (silent) => runsOn(silent) && closesParagraph(silent)),
  carriesOn(
    'goes-on-plainly',
    (silent) =>
      runsOn(silent) &&
      !opensParagraph(silent.framed, silent.sentence) &&
      !callsRoll(silent) &&
      goesOnPlainly(silent.framed, silent.sentence),
  ),
  publisherTells('many-voices', () => true),
]
