import { standsIn } from '../../engine/stands-in.ts'
import { within } from '../../engine/within.ts'
import { goesOn } from './goes-on.ts'
import type { TimeMention } from '../../4-mentions/time-mention.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'

/** Words that lead away from the happening that a speaker told of. */
const EARLIER =
  /\b(last (month|year)|(\w+ )?(months|years|decades?) (ago|earlier|before|after)|earlier this (month|year)|this (week|month|year) alone|so far this (month|year)|this (month|year) so far|in the (past|last|previous) (\w+ )?(decades?|years?|phase)|in (\d+|\w+) years|\w+ ?- ?year (\w+ )?(war|insurgency|campaign|conflict|rebellion|struggle)|(is|was) the (\w+ )?(second|third|fourth|fifth|latest|last|worst|deadliest|bloodiest|biggest|largest|heaviest) ((such |of its kind )?(\w+ )?(attack|incident|strike|raid|ambush|massacre|bombing|kidnapping|abduction)s?|of (the|this) (war|conflict|year|campaign|insurgency))|since the (beginning|start|outbreak) of|since the (\W?\w+\W? ){1,6}(began|started|broke out))\b/

/** "The last such attack was in June", "The previous round of fighting killed two": another one. */
const SUCH =
  /^the ((\w+ )?(recent|latest|last|previous|earlier) such|(previous|earlier|last) (round|bout|wave|spell|outbreak|phase) of) /

/** Words that rank one happening among others: "the third attack on the town". */
const RANKS = /^(second|third|fourth|fifth|latest|last|worst|deadliest|bloodiest|biggest|largest|heaviest)$/

/** What `EARLIER` cannot do without. */
const mayBeEarlier = standsIn((word) => /month|year|decade|phase|since/.test(word) || RANKS.test(word))

/** Marks that end a sentence, so that it is no headline, and marks that open an item of a list. */
const CLOSES = new Set('.!?…:;,”"’\'')
const BULLETS = new Set('-–—*•')

/** Whether a sentence is an item of a list; a speaker named in one item has nothing to do with the next. */
export const isBullet = ({ text, sentences }: Framed, sentence: number): boolean =>
  BULLETS.has(text.charAt(sentences[sentence]?.start ?? text.length))

/** Whether a sentence opens a numbered paragraph, as in reports to a council: "15. In Orva, …". */
export const isNumbered = ({ text, sentences }: Framed, sentence: number): boolean => {
  const { start = 0, paragraph } = sentences[sentence] ?? {}
  return paragraph !== sentences[sentence - 1]?.paragraph && /^\d{1,3}\. \p{Lu}/u.test(text.slice(start, start + 6))
}

/** Words that open another happening. */
const OPENS_ANOTHER = /^(meanwhile|elsewhere|separately|historically)$/

/** "Meanwhile …", "On Tuesday …", "In a separate operation …": another scene of what is told. */
export const setsScene = ({ tokens, ranges, times }: Framed, sentence: number): boolean => {
  const range = ranges[sentence]
  if (!range) return false
  const first = tokens.folded[range.first] ?? ''
  if (OPENS_ANOTHER.test(first)) return true
  // "Days later, rebels destroyed a helicopter."
  if (/^(days|weeks|months)$/.test(first) && tokens.folded[range.first + 1] === 'later') return true
  const opensWithDay =
    first === 'on' &&
    within(times, range.first, range.end).some(
      (time) => time.kind === 'day' && time.first > range.first && time.first <= range.first + 2,
    )
  if (opensWithDay) return true
  const separate = tokens.folded.slice(range.first, range.first + 6).join(' ')
  return /\b(separate|another|unrelated|related|similar) (\w+ )?(development|incident|attack|event|operation|case|strike|airstrike|raid|ambush|blast|bombing|explosion)\b/.test(
    separate,
  )
}

/** Words by which a publisher speaks of its own report: "when this report was filed". */
const OWN_REPORT =
  /\b(this (report|story|article|news) (was|is|went)|time of (filing|writing|reporting|publication)|our (reporter|correspondent)s?)\b/

/** Words by which a publisher speaks of what it knows itself: "It is not clear whether", "No group has claimed". */
const OWN_VOICE =
  /^(it (is|was|remains?|remained) (not|un\w+|worth)|there (is|was|were) no (immediate|independent|official)|no (group|one|side|faction) (has |had |immediately )*claimed|(neither|the) (accounts?|claims?|figures?|reports?) c(ould|annot))\b/

/** How a publisher sets what it has told among what was before: "The attack comes days after", "The raid marks the third". */
const IN_CONTEXT =
  /^the (\S+ ){0,6}?(attacks?|strikes?|raids?|incidents?|killings?|violence|assaults?|ambush|bombings?|kidnappings?|abductions?|clashes|fighting|shelling|developments?) (\S+ ){0,5}?(came|comes|come|occurred|happened|took place|marks|marked) (as|amid|amidst|against|(just|only|barely|less than)? ?(an?|\w+)? ?(hours?|days?|weeks?|months?) (after|before|since)|after|the|one of)\b/

/** How many words such a sentence may open with. */
const LONGEST_OPENING = 16

/** What `OWN_REPORT` cannot do without. */
const mayBeOwnReport = standsIn((word) =>
  /^(filed|filing|writing|reporting|publication|press|published|correspondents?|reporters?)$/.test(word),
)

/** What `OWN_VOICE` begins with. */
const OPENS_OWN_VOICE = /^(it|there|no|neither|the)$/

/** "Another strike is said to have killed 18 men": by nobody whom the publisher names. */
const isHearsay = (folded: readonly string[], first: number, end: number): boolean => {
  for (let at = first + 1; at + 2 < end; at += 1)
    if (
      folded[at + 1] === 'to' &&
      folded[at + 2] === 'have' &&
      /^(said|reported|rumou?red|understood)$/.test(folded[at] ?? '')
    )
      return /^(is|are|was|were)$/.test(folded[at - 1] ?? '')
  return false
}

const isOwnVoice = ({ tokens, ranges }: Framed, sentence: number): boolean => {
  const { first = 0, end = 0 } = ranges[sentence] ?? {}
  if (isHearsay(tokens.folded, first, end)) return true
  if (mayBeOwnReport(tokens.words, first, end) && OWN_REPORT.test(tokens.folded.slice(first, end).join(' ')))
    return true
  if (!OPENS_OWN_VOICE.test(tokens.folded[first] ?? '')) return false
  if (SUCH.test(tokens.folded.slice(first, Math.min(end, first + 6)).join(' '))) return true
  if (IN_CONTEXT.test(tokens.folded.slice(first, Math.min(end, first + LONGEST_OPENING)).join(' '))) return true
  return OWN_VOICE.test(tokens.folded.slice(first, Math.min(end, first + 6)).join(' '))
}

/** Whether a sentence is a paragraph of its own, as a headline is. */
const isAlone = ({ sentences }: Framed, sentence: number): boolean =>
  sentences[sentence]?.paragraph !== sentences[sentence - 1]?.paragraph &&
  sentences[sentence]?.paragraph !== sentences[sentence + 1]?.paragraph

/** Whether a sentence leaves what is told for background in the publisher's own voice: "In 2016, …", a headline, an entry of a chronology. */
export const isBackground = (framed: Framed, sentence: number): boolean => {
  const { tokens, ranges, times, text, sentences } = framed
  const range = ranges[sentence]
  if (!range) return false
  if (isOwnVoice(framed, sentence)) return true
  const here = within(times, range.first, range.end)
  // A headline among headlines goes back to nobody before it; a bullet to whoever the list is from.
  const { end = 0 } = sentences[sentence] ?? {}
  if (
    range.end - range.first > 3 &&
    isAlone(framed, sentence) &&
    !CLOSES.has(text.charAt(end - 1)) &&
    !isBullet(framed, sentence)
  )
    return true
  // "* Jan. 11, 2012: …", "Nov. 5, 2019 – …": an entry of a chronology.
  const [opening] = here
  if (opening && opening.first <= range.first + 1 && /^([:–—-]|--)$/.test(tokens.folded[opening.end] ?? '')) return true
  if (
    mayBeEarlier(tokens.words, range.first, range.end) &&
    EARLIER.test(tokens.folded.slice(range.first, range.end).join(' '))
  )
    return true
  // "Among them are two women who have been held since 2014."
  if (goesOn(framed, sentence)) return false
  return here.some(
    (time) =>
      time.kind === 'period' ||
      time.kind === 'year' ||
      (time.kind === 'month' && time.first < range.first + 4 && !isToldBefore(framed, sentence, time)),
  )
}

/** "176 people died in August. Fourteen of the August victims were women.": the month that the sentence before tells of. */
const isToldBefore = (framed: Framed, sentence: number, { first }: TimeMention): boolean => {
  const { ranges, sentences, tokens } = framed
  const before = ranges[sentence - 1]
  if (!before || sentences[sentence]?.paragraph !== sentences[sentence - 1]?.paragraph) return false
  return tokens.folded.slice(before.first, before.end).includes(tokens.folded[first] ?? '')
}

/**
 * Whether a sentence leaves the running attribution: a new happening ("Meanwhile …"), or background in the publisher's own
 * voice ("In 2016, …", "Since 2012 …", "Last month …").
 */
export const breaksOff = (framed: Framed, sentence: number): boolean =>
  setsScene(framed, sentence) || isBackground(framed, sentence)
