import { isPeople } from '../4-mentions/en/nouns.ts'
import { LOWER } from '../2-tokens/tokenize.ts'
import type { Clause } from '../5-frames/chunk-sentence.ts'
import { groupAt, headBefore, isGroup, skipAside, subjectsOf, verbOf } from '../5-frames/clause-walk.ts'
import type { Framed } from '../5-frames/fill-frames.ts'
import { DENIALS, RELAYS, SPEAKING_NOUNS, SPEECH_VERBS, STAND_INS, WEAK_SPEECH } from './en/speech.ts'
import { joinQuoted } from './join-quoted.ts'
import { nameSpeaker } from './name-speaker.ts'
import type { SpeechAct } from './speech-act.ts'
import type { Speaker } from './speaker.ts'

interface View {
  readonly framed: Framed
  readonly clause: Clause
  readonly limit: number
}

/** Whether a group can speak: people, names, offices, sources; not events or things. */
const canSpeak = ({ framed, clause }: View, index: number): boolean => {
  const group = framed.groups[index]
  if (!group || group.class === 'elided' || group.determiner === 'no') return false
  if (group.class === 'pronoun') return /^(he|she|it|they|we|i)$/.test(framed.tokens.folded[group.head] ?? '')
  const head = framed.tokens.folded[group.head] ?? ''
  if (SPEAKING_NOUNS.test(head) || SPEAKING_NOUNS.test(head.replace(/s$/, ''))) return true
  if (group.class === 'event' || group.class === 'outcome' || group.class === 'time') return false
  if (group.class === 'name' || isPeople(group.class)) return true
  // Whoever stands before "said" speaks, known or not: "the Malian presidency said".
  if (group.class === 'unknown' && group.determiner !== null) return true
  const capital = framed.tokens.letterCase[group.head] !== LOWER && !clause.upperCase
  return capital || (clause.upperCase && group.class === 'unknown') || group.class === 'organisation'
}

/** The subject of a reporting verb, or the group right behind it ("…, said a spokesman"). */
const speakerOf = (view: View, at: number): { readonly position: number; readonly inverted: boolean } => {
  const { clause } = view
  const verb = verbOf(clause, at)
  const before = clause.chunks[at - 1]
  const behind = skipAside(clause, at + 1)
  const opens = before === undefined || before.type === 'comma' || before.type === 'quote' || before.type === 'dash'
  const follows =
    isGroup(clause, behind) &&
    canSpeak(view, groupAt(clause, behind)) &&
    view.framed.groups[groupAt(clause, behind)]?.quantity === -1 &&
    // "said it had verified": the pronoun begins what was said.
    !(view.framed.groups[groupAt(clause, behind)]?.class === 'pronoun' && verbOf(clause, behind + 1))
  const subject = subjectBefore(view, at)
  const inverted =
    opens &&
    follows &&
    verb?.form !== 'ing' &&
    verb?.lemma !== 'tell' &&
    !(before?.type === 'comma' && isAsideBefore(clause, at - 1))
  return inverted ? { position: behind, inverted } : { position: subject, inverted: false }
}

/** Whether a comma closes an aside behind a subject: "A diplomat, who asked not to be named, told …". */
const isAsideBefore = ({ chunks }: Clause, comma: number): boolean => {
  for (let here = comma - 1; here > 0 && here > comma - 16; here -= 1) {
    const type = chunks[here]?.type
    if (type === 'relative') return chunks[here - 1]?.type === 'comma'
    if (type === 'comma') return chunks[here + 1]?.type === 'preposition' && chunks[here - 1]?.type === 'group'
    if (type === 'quote') return false
  }
  return false
}

/** The position of the group that speaks before its verb, past what stands between: names, asides, "of the army". */
const subjectBefore = ({ framed, clause }: View, at: number): number => {
  const { chunks } = clause
  let here = at - 1
  while (chunks[here]?.type === 'adverb' || chunks[here]?.type === 'time' || chunks[here]?.type === 'other') here -= 1
  // "a commander, who denied that …"
  if (chunks[here]?.type === 'relative' && chunks[here]?.word === 'who')
    return headBefore(clause, chunks[here - 1]?.type === 'comma' ? here - 2 : here - 1)
  if (chunks[here]?.type !== 'comma') return headBefore(clause, here)
  const name = isGroup(clause, here - 1) ? framed.groups[groupAt(clause, here - 1)] : undefined
  // "the police spokesman, DSP Botmang, said": the office before the name.
  if (name?.class === 'name' && chunks[here - 2]?.type === 'comma') {
    const office = headBefore(clause, here - 3)
    return office >= 0 && framed.groups[groupAt(clause, office)]?.quantity === -1 ? office : here - 1
  }
  for (let step = here - 1; step > 0 && step > here - 20; step -= 1) {
    // "the Amnesty office, in a post on X, said": an aside stands between.
    const opensAside =
      chunks[step]?.type === 'relative' || (chunks[step]?.type === 'preposition' && isGroup(clause, step - 2))
    if (opensAside && chunks[step - 1]?.type === 'comma') return headBefore(clause, step - 2)
  }
  const [position = -1] = [...subjectsOf(clause, at)].sort((a, b) => b - a)
  return position
}

/** "reports from the ‘Operation Z’ channel", "a statement by the ministry": the one behind the paper speaks. */
const behindPaper = (view: View, position: number): number => {
  const { clause, framed } = view
  const group = framed.groups[groupAt(clause, position)]
  const preposition = clause.chunks[position + 1]
  if (
    !group ||
    !STAND_INS.test((framed.tokens.folded[group.head] ?? '').replace(/s$/, '')) ||
    preposition?.type !== 'preposition' ||
    !/^(from|by|of)$/.test(preposition.word)
  )
    return position
  return isGroup(clause, position + 2) && canSpeak(view, groupAt(clause, position + 2)) ? position + 2 : position
}

const refersBack = ({ framed }: View, index: number): boolean => {
  const group = framed.groups[index]
  if (!group) return false
  if (group.class === 'pronoun') return /^(he|she|it|they)$/.test(framed.tokens.folded[group.head] ?? '')
  const head = framed.tokens.folded[group.head] ?? ''
  return (
    STAND_INS.test(head) &&
    (group.determiner === 'the' ||
      group.determiner === 'its' ||
      group.determiner === 'this' ||
      group.determiner === 'his' ||
      group.determiner === 'same') &&
    group.owner === null &&
    group.end - group.wordsFirst === 1
  )
}

/** Outlets that are told things become relays: "security sources told Reuters". */
const toldTo = (view: View, at: number): Speaker | null => {
  const { clause, framed } = view
  const next = skipAside(clause, at + 1)
  const preposition =
    clause.chunks[next]?.type === 'preposition' && clause.chunks[next]?.word === 'to' ? next + 1 : next
  if (!isGroup(clause, preposition)) return null
  const index = groupAt(clause, preposition)
  const group = framed.groups[index]
  if (
    !group ||
    group.head < 0 ||
    group.class === 'pronoun' ||
    /^(reporters?|journalists?|media|parliament|lawmakers|press|newsmen|conference)$/.test(
      framed.tokens.folded[group.head] ?? '',
    )
  )
    return null
  const named = framed.tokens.letterCase[group.head] !== LOWER && !clause.upperCase
  return named ||
    /^(agency|newspaper|website|radio|channel|network|daily)$/.test(framed.tokens.folded[group.head] ?? '')
    ? nameSpeaker(framed, index, 'tell', view.limit)
    : null
}

/** Whether a weak verb of speech speaks here: a figure, "that" or quotation follows closely. */
const speaksHere = (view: View, at: number, lemma: string, inverted: boolean): boolean => {
  if (!WEAK_SPEECH.has(lemma) || inverted) return true
  const next = skipAside(view.clause, at + 1)
  const chunk = view.clause.chunks[next]
  if (!chunk) return true
  if (
    chunk.type === 'relative' ||
    chunk.type === 'comma' ||
    chunk.type === 'quote' ||
    chunk.type === 'verb' ||
    chunk.type === 'colon' ||
    chunk.type === 'other' ||
    chunk.type === 'time'
  )
    return true
  if (chunk.type === 'preposition') return /^(of|in|on|at)$/.test(chunk.word)
  // "the ministry reported as of 18:00"
  if (chunk.word === 'as') return view.clause.chunks[next + 1]?.word === 'of'
  return chunk.type === 'group' || chunk.type === 'state'
}

/** "The ministry denied the loss and said …", "…, but added …": the speaker of the verb before goes on. */
const sharesSubject = ({ chunks }: Clause, at: number): boolean => {
  const before = chunks[at - 1]?.type === 'adverb' ? chunks[at - 2] : chunks[at - 1]
  return before?.type === 'and' || before?.word === 'but'
}

const verbAct = (view: View, at: number, spoken: boolean): SpeechAct | undefined => {
  const { clause, framed } = view
  const verb = verbOf(clause, at)
  if (!verb || !SPEECH_VERBS.has(verb.lemma) || verb.form === 'infinitive') return undefined
  if (verb.passive) return passiveAct(view, at)
  const { position: subject, inverted } = speakerOf(view, at)
  const position = behindPaper(view, subject)
  if (!speaksHere(view, at, verb.lemma, inverted)) return undefined
  const index = groupAt(clause, position)
  // "…, saying that" goes on with whoever has just been named.
  const goesOn = verb.form === 'ing' ? position < 0 || spoken : position < 0 && spoken && sharesSubject(clause, at)
  const back = goesOn || refersBack(view, index)
  if (!back && (position < 0 || !canSpeak(view, index))) return undefined
  const speaker =
    position < 0 || (back && framed.groups[index]?.class === 'pronoun')
      ? null
      : nameSpeaker(framed, index, verb.lemma, inverted ? view.limit : verb.first)
  if (RELAYS.has(verb.lemma)) return quotingAct(view, at, speaker)
  const trails = inverted || isTrailing(view, at, subject)
  // "If 50 were killed, as the rebels say, …": an aside speaks for both sides of it.
  const aside = clause.chunks[subject - 1]?.word === 'as'
  const side = aside ? 'both' : trails ? 'before' : 'behind'
  return {
    speaker,
    refersBack: back,
    relay:
      verb.lemma === 'tell' ||
      verb.lemma === 'say' ||
      verb.lemma === 'confirm' ||
      verb.lemma === 'speak' ||
      verb.lemma === 'write'
        ? toldTo(view, at)
        : null,
    at: verb.first,
    side,
    // "did not deny" says nothing to the contrary.
    denial: DENIALS.has(verb.lemma) ? !verb.negated : verb.negated && verb.lemma === 'confirm',
  }
}

/** "…, the governor’s office said in a statement.": the words stand before it. */
const isTrailing = ({ clause }: View, at: number, speaker: number): boolean => {
  // "…, activists and eyewitnesses said"
  const joined = clause.chunks[speaker - 1]?.type === 'and' && isGroup(clause, speaker - 2)
  const position = joined ? speaker - 2 : speaker
  const before = clause.chunks[position - 1]
  if (before?.type !== 'comma' && before?.type !== 'quote' && before?.type !== 'dash') return false
  // "“We deny the death of 20 fishermen,” …": the quotation opens here.
  if (position === 1) return false
  for (let here = at + 1; here < clause.chunks.length; here += 1) {
    const chunk = clause.chunks[here]
    if (!chunk) return true
    if (chunk.type === 'relative' && chunk.word === 'that') return false
    if (chunk.type === 'comma' || chunk.type === 'semicolon' || chunk.type === 'subordinator' || chunk.type === 'and')
      return true
    const verb = verbOf(clause, here)
    if (verb && verb.form !== 'ing' && verb.form !== 'infinitive') return false
    if (chunk.type === 'colon') return false
  }
  return true
}

/** "was reported by", "it was announced": the agent speaks. */
const passiveAct = (view: View, at: number): SpeechAct | undefined => {
  const { clause, framed } = view
  const verb = verbOf(clause, at)
  const by = clause.chunks[at + 1]
  if (!verb || by?.word !== 'by' || !isGroup(clause, at + 2) || !canSpeak(view, groupAt(clause, at + 2)))
    return undefined
  return {
    speaker: nameSpeaker(framed, groupAt(clause, at + 2), verb.lemma, view.limit),
    refersBack: false,
    relay: null,
    at: verb.first,
    side: 'before',
    denial: DENIALS.has(verb.lemma),
  }
}

/** "Al Jazeera cited a hospital source as saying", "…, quoting the ministry": the quoted speaks, the quoter relays. */
const quotingAct = (view: View, at: number, relay: Speaker | null): SpeechAct | undefined => {
  const { clause, framed } = view
  const verb = verbOf(clause, at)
  const next = skipAside(clause, at + 1)
  if (!verb || !isGroup(clause, next)) return undefined
  const speaker = nameSpeaker(framed, groupAt(clause, next), 'say', view.limit)
  return {
    speaker,
    refersBack: false,
    relay,
    at: verb.first,
    side: verb.form === 'ing' ? 'both' : 'behind',
    denial: false,
    quoted: verb.form === 'ing' && relay === null,
  }
}

/** "according to two residents", "by the ministry’s count", "as per police data". */
const accordingAct = (view: View, at: number): SpeechAct | undefined => {
  const { clause, framed } = view
  const chunk = clause.chunks[at]
  if (chunk?.type !== 'preposition' || chunk.word !== 'according to' || !isGroup(clause, at + 1)) return undefined
  const index = groupAt(clause, behindPaper(view, at + 1))
  const back = refersBack(view, index) || framed.groups[index]?.class === 'pronoun'
  const opens = at === 0
  return {
    speaker: framed.groups[index]?.class === 'pronoun' ? null : nameSpeaker(framed, index, 'according to', view.limit),
    refersBack: back,
    relay: null,
    at: chunk.first,
    side: opens ? 'behind' : 'both',
    denial: false,
  }
}

/** Finds who speaks in a sentence, in the order of the text. */
export const findSpeechActs = (framed: Framed, clause: Clause): readonly SpeechAct[] => {
  const view: View = { framed, clause, limit: framed.ranges[clause.sentence]?.end ?? 0 }
  const acts: SpeechAct[] = []
  for (let at = 0; at < clause.chunks.length; at += 1) {
    const act = accordingAct(view, at) ?? verbAct(view, at, acts.length > 0)
    if (act) acts.push(act)
  }
  const headline = headlineAct(view)
  return joinQuoted(headline ? [...acts, headline] : acts)
}

/** "Army: 40 killed", "40 killed: ministry", "… – DHQ": a headline's speaker set off by a mark. */
const headlineAct = (view: View): SpeechAct | undefined => {
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
