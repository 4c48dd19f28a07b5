import type { Framed } from '../../5-frames/fill-frames.ts'
import { SAME } from '../en/relays.ts'
import { identify, isDefinite } from './identify.ts'
import { issuerOfPaper } from './issuer-of-paper.ts'
import { OUTLET_KINDS } from '../papers/outlet-kinds.ts'
import { withoutOwnPeople } from './own-people.ts'
import { meantBy } from './spoke-in-paper.ts'
import { openingOutlet } from './opening-outlet.ts'
import { withVoice, voiceOf } from './voices.ts'
import { withPasser } from './with-passer.ts'
import { writesOfItself } from './own-paper.ts'
import type { Link, Mention, Speaker } from '../speaker.ts'
import type { SpeechAct } from '../acts/speech-act.ts'
import { standsFor } from './stands-for.ts'

/** Who has spoken so far: the chain that "he", "it" and "the statement" stand for, and every speaker named. */
export interface Floor {
  /** The chain that a sentence without a speaker carries on, every link inherited; empty in the publisher's own voice. */
  readonly chain: readonly Link[]
  /** The chains told last, each nearest speaker once, the latest first. */
  readonly recent: readonly (readonly Link[])[]
  readonly known: readonly Speaker[]
  /** The different speakers so far; no more are kept than it takes to tell that a report weighs many voices. */
  readonly voices: readonly string[]
  /** By way of whom the words of whoever speaks next have come, as was said before anybody spoke; null where nothing was. */
  readonly through: Speaker | null
  /** The voice of the body whose own paper the text is, as the name it goes by shows; null for any other text. */
  readonly house: string | null
  /** Whether the publisher has told figures in its own voice before anybody spoke, and so tells the story itself. */
  readonly told: boolean
  /** On whose word the items of a list stand, as the sentence with a colon before it tells; null outside of lists. */
  readonly list: readonly Link[] | null
}

/** Nobody has spoken yet. */
export const SILENCE: Floor = {
  chain: [],
  recent: [],
  known: [],
  voices: [],
  through: null,
  house: null,
  told: false,
  list: null,
}

/** How many speakers back a pronoun may reach. */
const MOST_RECENT = 4

const withLatest = (recent: readonly (readonly Link[])[], latest: readonly Link[]): readonly (readonly Link[])[] =>
  [latest, ...recent.filter(([nearest]) => nearest?.speaker.name !== latest[0]?.speaker.name)].slice(0, MOST_RECENT)

/** An act whose speakers are known by name. */
export interface ResolvedAct extends Pick<
  SpeechAct,
  'at' | 'side' | 'denial' | 'aside' | 'judges' | 'within' | 'ofThis' | 'isClaim' | 'ofResponsibility'
> {
  readonly chain: readonly Link[]
}

/** Whoever passes words on; "the same outlet" is the one that was named last. */
const identifyRelay = (framed: Framed, relay: Speaker, known: readonly Speaker[]): Speaker => {
  const same = SAME.test(relay.name) ? known.findLast(({ kind }) => OUTLET_KINDS.has(kind)) : undefined
  return same ? { ...relay, name: same.name, voice: same.voice, kind: same.kind } : identify(framed, relay, known)
}

/** "told the agency", where no agency was named before: the publisher, of itself. */
const isPublishersOwn = (framed: Framed, relay: Speaker): boolean =>
  isDefinite(framed, relay) && /^(news )?(agency|newspaper|paper|magazine|website)$/.test(relay.name)

/** A link in a sentence after the one that named it. */
const carryOver = ({ speaker }: Link): Link => ({ speaker, mention: null, inherited: true })

/** The last chain, under the words that describe its nearest speaker where there are any. */
const referTo = (last: readonly Link[], mention: Mention | null): readonly Link[] =>
  last.map((link, at) => (at === 0 && mention !== null ? { ...link, mention, inherited: false } : link))

/** "The army said the rifles were found after two rebels disclosed where": who is heard in a clause of another’s words alone. */
const isWithinClause = (
  { tokens }: Framed,
  { chain, side, at }: Pick<ResolvedAct, 'chain' | 'side' | 'at'>,
): boolean => {
  const named = chain[0]?.speaker.first ?? at
  const first = /^(an?|the)$/.test(tokens.folded[named - 1] ?? '') ? named - 1 : named
  return side === 'behind' && /^(after|before|when|once|because|if)$/.test(tokens.folded[first - 1] ?? '') && first < at
}

/** Whether a sentence ends in a denial, or sets one speaker against another: the publisher goes on from there. */
const isDisputed = (framed: Framed, all: readonly ResolvedAct[]): boolean => {
  const acts = all.filter((act) => !isWithinClause(framed, act))
  const names = acts.map(({ chain }) => chain[0]?.speaker.name).filter((name) => name !== undefined)
  return acts.at(-1)?.denial === true || new Set(names).size > 1
}

/** Verbs of a speaker that is read where it writes. */
const OWN_WRITING: ReadonlySet<string> = new Set(['write', 'post', 'publish', 'tweet'])

/** Whoever has passed on a speaker’s words still does so where it speaks again, unless it does so in writing of its own. */
const passedOn = (speaker: Speaker, recent: readonly (readonly Link[])[]): readonly Link[] =>
  OWN_WRITING.has(speaker.verb)
    ? []
    : (recent
        .find(([nearest]) => nearest?.speaker.name === speaker.name)
        ?.slice(1)
        .map(carryOver) ?? [])

/** Resolves the acts of a sentence in turn: a pronoun stands for whoever spoke last, in this sentence or before. */
export const resolveActs = (
  framed: Framed,
  acts: readonly SpeechAct[],
  floor: Floor,
  quoted = false,
): { readonly acts: readonly ResolvedAct[]; readonly floor: Floor } => {
  let { chain, recent, known, voices, through, house } = floor
  const resolved: ResolvedAct[] = []
  for (const act of acts) {
    const named = act.about ?? act.speaker
    const speaker = named && identify(framed, named, known)
    const told = act.relay && identifyRelay(framed, act.relay, known)
    const relay = told && isPublishersOwn(framed, told) ? null : told
    // "the report" with nobody before it speaks for whoever it is said to be by, else for itself.
    const issuer =
      act.refersBack && act.pronoun === 'paper' && act.speaker && recent.length === 0
        ? issuerOfPaper(framed, act.speaker)
        : null
    const nearest: readonly Link[] = issuer
      ? [{ speaker: issuer, mention: act.speaker, inherited: false }]
      : act.refersBack && !act.about && (recent.length > 0 || !speaker)
        ? referTo(meantBy(framed, act, recent, known), act.speaker)
        : speaker
          ? [
              { speaker, mention: act.about ? act.speaker : null, inherited: false },
              ...(relay ? [] : passedOn(speaker, recent)),
            ]
          : []
    const passing = act.passedBy === null || act.passedBy === undefined ? [] : standsFor(act.passedBy, recent)
    const spoken = nearest.length > 0 && passing.length > 0 ? [...nearest, ...passing] : nearest
    const between = act.through ? identifyRelay(framed, act.through, known) : null
    const passers = [between, relay].filter((passer) => passer !== null)
    const links = withoutOwnPeople(
      relay && nearest.length > 0 && !nearest.some((link) => link.speaker.name === relay.name)
        ? [...nearest, ...passers.map((passer) => ({ speaker: passer, mention: null, inherited: false }))]
        : spoken,
    )
    const {
      at,
      side,
      denial,
      aside,
      judges = false,
      within,
      ofThis = false,
      isClaim = false,
      ofResponsibility = false,
    } = act
    const comes = through !== null && speaker && !OUTLET_KINDS.has(speaker.kind) ? through : null
    const passed = comes === null ? links : withPasser(links, comes)
    if (comes !== null) through = null
    resolved.push({ at, side, denial, aside, judges, within, ofThis, isClaim, ofResponsibility, chain: passed })
    if (known.length === 0 && speaker && writesOfItself(framed, speaker)) house = speaker.voice
    // "the agency" is the one who was told, and not whoever took it over.
    known = [
      ...known,
      ...[speaker, relay, between].filter((one): one is Speaker => one !== null && one !== undefined),
    ].slice(-40)
    // Whoever is quoted word for word while another tells does not take over the telling.
    const quotedGuest = quoted && voices.length > 0 && !voices.includes(voiceOf(nearest) ?? '')
    // "The driver was arrested; he said …": nor does one of whom whoever tells lets us hear in passing.
    const guest =
      quotedGuest ||
      act.inRelative === true ||
      ofResponsibility ||
      (resolved.length > 1 && isWithinClause(framed, { chain: passed, side, at })) ||
      (act.about !== undefined &&
        act.about !== null &&
        framed.tokens.sentence[act.about.first] === framed.tokens.sentence[act.at])
    if (passed.length > 0) recent = withLatest(recent, passed)
    if (passed.length > 0 && !guest) chain = passed
    if (!guest) voices = withVoice(framed, voices, passed, known)
  }
  const outlet = openingOutlet(resolved)
  if (isDisputed(framed, outlet.length > 0 ? resolved.slice(1) : resolved)) chain = []
  else chain = [...chain, ...outlet.filter((link) => !chain.some(({ speaker }) => speaker.name === link.speaker.name))]
  return {
    acts: resolved,
    floor: {
      ...floor,
      chain: chain.map(carryOver),
      recent: recent.map((links) => links.map(carryOver)),
      known,
      voices,
      through,
      house,
    },
  }
}
