import type { Framed } from '../../5-frames/fill-frames.ts'
import { accordingAct, goesAccording } from './according-act.ts'
import { standsIn } from '../../engine/stands-in.ts'
import { claimAct, mayClaim } from './claimed-by.ts'
import { figureAct, ownsFigure } from './figure-act.ts'
import { fromWhom, opensFromWhom } from './from-whom.ts'
import { accountAct, endsInBrackets, headlineAct, setsOff } from './headline-act.ts'
import { givenFigure } from './given-figure.ts'
import { letKnown, letsKnow } from './let-known.ts'
import { whatCounted } from './what-counted.ts'
import { joinQuoted } from './join-quoted.ts'
import { withoutOwnPaper } from './own-paper-again.ts'
import { opensByPronoun } from './opens-by-pronoun.ts'
import { referenceAct } from './reference-act.ts'
import type { Speaker } from '../speaker.ts'
import type { SpeechAct } from './speech-act.ts'
import { broughtIn, toldOfFirst } from './told-of-before.ts'
import { mayDisclose, thisAct, withTeller } from './this-act.ts'
import { saysSomething, verbAct } from './verb-act.ts'
import { holdsVersion, versionAct } from './version-act.ts'
import type { View } from '../view.ts'

const maySpeak = standsIn(
  (word) =>
    goesAccording(word) ||
    saysSomething(word) ||
    ownsFigure(word) ||
    setsOff(word) ||
    mayDisclose(word) ||
    letsKnow(word) ||
    holdsVersion(word) ||
    mayClaim(word),
)

/** Reads who speaks in a sentence, whatever its words. */
export const readSpeechActs = (framed: Framed, sentence: number): readonly SpeechAct[] => {
  const clause = framed.clauseOf(sentence)
  const view: View = { framed, clause, limit: framed.ranges[sentence]?.end ?? 0 }
  const acts: SpeechAct[] = []
  for (let at = 0; at < clause.chunks.length; at += 1) {
    const act =
      fromWhom(view, at) ??
      accordingAct(view, at) ??
      referenceAct(view, at) ??
      thisAct(view, at) ??
      claimAct(view, at) ??
      letKnown(view, at) ??
      whatCounted(view, at) ??
      givenFigure(view, at) ??
      verbAct(view, at, acts.at(-1)) ??
      figureAct(view, at) ??
      versionAct(view, at)
    // "six the army says are dead": given with its figure, and once.
    if (act && !acts.some(({ at: before }) => before === act.at)) acts.push(act)
  }
  const headline = headlineAct(view) ?? (acts.length === 0 ? accountAct(view) : undefined)
  return withoutOwnPaper(withCited(withTeller(joinQuoted(headline ? [...acts, headline] : acts, clause))))
}

/** "…, according to the mayor, who cited hospital staff": on the word of those whom whoever is told of cites. */
const withCited = (acts: readonly SpeechAct[]): readonly SpeechAct[] => {
  const [told, cited, ...rest] = acts
  if (!told?.speaker || !cited?.relay || told.side !== 'both' || told.relay !== null) return acts
  if (cited.side !== 'behind' || cited.relay.first !== told.speaker.first) return acts
  return [{ ...told, speaker: cited.speaker, relay: told.speaker }, ...rest]
}

/** Finds who speaks in a sentence, in the order of the text; one without a word of speech is not even cut into chunks. */
export const findSpeechActs = (framed: Framed, sentence: number): readonly SpeechAct[] => {
  const range = framed.ranges[sentence]
  if (!range) return []
  const speaks =
    maySpeak(framed.tokens.words, range.first, range.end) ||
    endsInBrackets(framed, range.end) ||
    opensFromWhom(framed, sentence)
  return speaks ? withAbout(framed, sentence, readSpeechActs(framed, sentence)) : []
}

/** The first pronoun that speaks in a sentence, with the one whom the sentence tells of, or a silent one before it. */
const withAbout = (framed: Framed, sentence: number, acts: readonly SpeechAct[]): readonly SpeechAct[] => {
  const [first, ...rest] = acts
  if (!first?.refersBack || (first.pronoun !== 'he' && first.pronoun !== 'it')) return acts
  if (first.side === 'before') return withBroughtIn(framed, sentence, first, rest)
  const about = toldOfFirst(framed, sentence, first.pronoun) ?? aboutBefore(framed, sentence, first)
  return about && about.end <= first.at ? [{ ...first, about }, ...rest] : acts
}

/** "“They killed my brother,” she said.": the person brought in before the quotation, unless somebody speaks there. */
const withBroughtIn = (
  framed: Framed,
  sentence: number,
  first: SpeechAct,
  rest: readonly SpeechAct[],
): readonly SpeechAct[] => {
  const about = first.pronoun === 'he' ? broughtIn(framed, sentence) : null
  if (!about) return [first, ...rest]
  const told = framed.tokens.sentence[about.first] ?? 0
  const { first: from = 0, end = 0 } = framed.ranges[told] ?? {}
  // "A labourer who hid saw troops": seeing tells nothing here; a name there may be of anything.
  const isUnnamed = /^an?$/.test(framed.tokens.folded[about.first - 1] ?? '')
  const silent = isUnnamed ? isSilent(framed, told) : !maySpeak(framed.tokens.words, from, end)
  return silent ? [{ ...first, about }, ...rest] : [first, ...rest]
}

/** Whether nobody speaks in a sentence, whatever its words: "The minister called it an accident." */
const isSilent = (framed: Framed, sentence: number): boolean => {
  const { first = 0, end = 0 } = framed.ranges[sentence] ?? {}
  return !maySpeak(framed.tokens.words, first, end) || readSpeechActs(framed, sentence).length === 0
}

/** Whom the sentence before is about, when nobody speaks in it and a pronoun opens the one behind. */
const aboutBefore = (framed: Framed, sentence: number, { at, pronoun }: SpeechAct): Speaker | null => {
  const [before, here] = [framed.ranges[sentence - 1], framed.ranges[sentence]]
  if (!before || !here || !pronoun || !opensByPronoun(framed, here.first, at)) return null
  const about = toldOfFirst(framed, sentence - 1, pronoun)
  return about && isSilent(framed, sentence - 1) ? about : null
}
