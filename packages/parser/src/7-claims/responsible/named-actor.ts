import type { Actor, Measure } from '@reportedly/schema'
import type { Group } from '../../4-mentions/group.ts'
import { canAct } from '../../5-frames/can-act.ts'
import { lookupActor } from '../../4-mentions/registry/lookup-actor.ts'
import type { Frame } from '../../5-frames/frame.ts'
import { sideInWords } from '../../5-frames/side-in-words.ts'
import type { Attributed } from '../../6-attribution/attributed.ts'
import type { Speaker } from '../../6-attribution/speaker.ts'
import { REMAINS } from '../en/circumstances.ts'
import { HANDED_IN, NO_DOING, POINTERS } from '../en/no-doing.ts'
import { deedOwner, senderOf } from './deed-owner.ts'
import { laidTo } from './laid-to.ts'
import { sentencedFor } from './sentenced-for.ts'
import { speakerAsActor } from './speaker-as-actor.ts'
import { isOutletName } from './is-outlet-name.ts'
import { isVictim } from './tell-parties.ts'
import { firstWord, groupsAsActor, toActor } from './to-actor.ts'
import { whomTheyMean } from './whom-they-mean.ts'

/** What a frame's own words say of who did it. */
export interface Named {
  readonly actor: Actor | null
  /** True when the words point back: "they", "the group", "the strikes". */
  readonly pointsBack: boolean
}

const NOBODY: Named = { actor: null, pointsBack: false }
const POINTS_BACK: Named = { actor: null, pointsBack: true }

const LOSSES: ReadonlySet<Measure> = new Set<Measure>(['killed', 'injured', 'casualties', 'missing', 'lost'])

const HARMED: ReadonlySet<Measure> = new Set<Measure>([
  'killed',
  'injured',
  'casualties',
  'abducted',
  'destroyed',
  'damaged',
])

/** "Rescuers later pulled the bodies of two men", "a man who hid beneath the body of his brother": found, and not killed. */
const isOfRemains = (words: readonly string[]): boolean => words.some((word) => REMAINS.test(word))

/** "citing relatives", "which a channel said had killed five": whose words they are, and not whose deed. */
const isQuoted = ({ tokens: { folded } }: Attributed, { first, end }: Group): boolean =>
  /^(citing|quoting)$/.test(folded[first - 1] ?? '') ||
  (/^(said|says|claims|claimed|reports|reported|alleged|alleges)$/.test(folded[end] ?? '') &&
    /^(had|has|have)$/.test(folded[end + 1] ?? ''))

/** Whom a frame holds responsible by its own words, or that it points back at someone. */
export const namedActor = (attributed: Attributed, frame: Frame, speaker: Speaker | undefined): Named => {
  const { tokens } = attributed
  const { owner, agents, measure, predicate } = frame
  const words = tokens.folded.slice(predicate.first, predicate.end)
  if (LOSSES.has(measure) && words.some((word) => NO_DOING.test(word))) return NOBODY
  if (LOSSES.has(measure) && isOfRemains(words)) return NOBODY
  if (measure === 'seized' && HANDED_IN.test(words.join(' '))) return NOBODY
  if (owner) return ownerAsActor(attributed, owner, speaker)
  // A court that sentences somebody for a murder is what the verb names, and nobody who did it.
  const sentenced = HARMED.has(measure) ? sentencedFor(attributed, frame) : null
  if (sentenced) return { actor: sentenced, pointsBack: false }
  const named = agents.flatMap((index): readonly Group[] => {
    const group = attributed.groups[index]
    return group &&
      !(group.first < predicate.first && isVictim(attributed, index)) &&
      !isOutletName(attributed, group) &&
      !isQuoted(attributed, group)
      ? [group]
      : []
  })
  // "by shrapnel in the port and a girl": what stands behind an instrument is none of the doers.
  const [leader] = named
  const able = leader && isAble(attributed, leader) ? named.filter((group) => isAble(attributed, group)) : []
  const [only] = able
  const sender = only && able.length === 1 ? senderOf(attributed, only) : null
  if (sender) return { actor: sender, pointsBack: false }
  if (only && able.length === 1) return byOwnWords(attributed, only, speaker)
  if (able.length > 0) return { actor: groupsAsActor(attributed, able), pointsBack: false }
  const [first] = named
  if (!first) {
    const craft = measure === 'launched' ? attributed.groups[frame.group] : undefined
    const actor = craft
      ? senderOf(attributed, craft)
      : HARMED.has(measure)
        ? (laidTo(attributed, frame) ?? deedOwner(attributed, frame))
        : null
    return actor ? { actor, pointsBack: false } : NOBODY
  }
  if (first.class === 'pronoun') return byPronoun(attributed, first.head, speaker)
  const sent = senderOf(attributed, first)
  if (sent) return { actor: sent, pointsBack: false }
  const side = sideInWords(attributed, first)
  return side ? { actor: toActor(attributed, side.first, side.end), pointsBack: false } : POINTS_BACK
}

/** Whether a group can act by its noun, or by a name that the registry knows: "the Assam Rifles". */
const isAble = (attributed: Attributed, group: Group): boolean => {
  if (canAct(attributed, group)) return true
  const { text, tokens } = attributed
  const words = text.slice(tokens.start[group.wordsFirst], tokens.end[group.end - 1])
  return /^\p{Lu}/u.test(words) && lookupActor(words) !== null
}

/** "The army said it had killed 40": the speaker speaks of itself; "they" are those told of before. */
const byPronoun = (attributed: Attributed, at: number, speaker: Speaker | undefined): Named => {
  const pronoun = attributed.tokens.folded[at] ?? ''
  if (!/^(it|its|we|our|they|their|he|she)$/.test(pronoun)) return NOBODY
  const isSelf = speaker && (/^(its?|we|our)$/.test(pronoun) || (/^they?/.test(pronoun) && isMany(attributed, speaker)))
  const self = isSelf ? speakerAsActor(attributed, speaker, pronoun) : null
  if (self) return { actor: self, pointsBack: pronoun === 'they' }
  if (pronoun !== 'they') return POINTS_BACK
  const meant = whomTheyMean(attributed, at)
  return { actor: meant, pointsBack: meant === null || isDefinite(attributed, meant) }
}

/** "The attackers fled. They …" may have been named before; "Men in uniform came. They …" are new. */
const isDefinite = ({ text }: Attributed, { span }: Actor): boolean =>
  span !== null && /\bthe $/i.test(text.slice(Math.max(0, span.start - 5), span.start))

/** "The Houthis said they had fired": speakers of the same sentence in the plural; a spokesman is none. */
const isMany = ({ tokens }: Attributed, { end }: Speaker): boolean =>
  /s$|^(police|military|army)$/.test(tokens.folded[end - 1] ?? '')

/** "the group", "the movement": one named before. */
const isPointer = ({ tokens }: Attributed, { determiner, head, wordsFirst }: Group): boolean =>
  determiner === 'the' &&
  POINTERS.test(tokens.folded[head] ?? '') &&
  (wordsFirst === head || tokens.folded[wordsFirst] === 'same' || tokens.folded[wordsFirst] === 'armed')

/** "its fighters", "our officers": in these words, under the name of the speaker they belong to. */
const byOwnWords = (attributed: Attributed, group: Group, speaker: Speaker | undefined): Named => {
  const actor = groupsAsActor(attributed, [group])
  const owner = group.determiner ?? ''
  const whose = speaker && /^(its|our|their|his|her)$/.test(owner) ? speakerAsActor(attributed, speaker, owner) : null
  if (isPointer(attributed, group))
    return { actor: speaker ? (speakerAsActor(attributed, speaker, 'it') ?? actor) : actor, pointsBack: true }
  return { actor: actor && whose ? { ...actor, parties: whose.parties } : actor, pointsBack: false }
}

/** An owner as an actor: "the group’s capture of four policemen", "its seizure of two trucks". */
const ownerAsActor = (
  attributed: Attributed,
  { first, end }: { readonly first: number; readonly end: number },
  speaker: Speaker | undefined,
): Named => {
  const { tokens, groups, groupOf } = attributed
  const word = tokens.folded[first] ?? ''
  if (/^(its|our|their|his|her)$/.test(word) && end === first + 1) return byPronoun(attributed, first, speaker)
  const group = groups[(groupOf[first] ?? 0) - 1]
  const from = group ? Math.max(first, Math.min(firstWord(attributed, group), end - 1)) : first
  return { actor: toActor(attributed, from, end), pointsBack: false }
}
