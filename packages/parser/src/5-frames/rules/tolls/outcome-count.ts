import type { Measure } from '@reportedly/schema'
import { NUMBER } from '../../../2-tokens/tokenize.ts'
import { isCategory, isPeople, NOUN_FORMS } from '../../../4-mentions/en/nouns.ts'
import type { Group } from '../../../4-mentions/group.ts'
import { groupAt, subjectsOf, verbOf } from '../../clause/clause-walk.ts'
import { fighters } from '../../fighters.ts'
import { goesOn } from '../../parts/find-parts.ts'
import { makeFrame } from '../../frame.ts'
import { namedBehind } from '../../named-behind.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { DISEASES } from '../../en/diseases.ts'
import { TELLING_VERBS } from '../../en/telling-verbs.ts'
import { byAny, byNoun } from '../../woken-by.ts'

const COUNTS: ReadonlyMap<string, Measure> = new Map(
  Object.entries({
    death: 'killed',
    fatality: 'killed',
    killing: 'killed',
    murder: 'killed',
    homicide: 'killed',
    femicide: 'killed',
    execution: 'killed',
    martyr: 'killed',
    martyrdom: 'killed',
    injury: 'injured',
    wound: 'injured',
    casualty: 'casualties',
    loss: 'casualties',
    abduction: 'abducted',
    kidnapping: 'abducted',
    arrest: 'captured',
    detention: 'captured',
    disappearance: 'missing',
    drowning: 'killed',
    assassination: 'killed',
    corpse: 'killed',
    body: 'killed',
  } satisfies Record<string, Measure>),
)

/** "no loss of life" */
const isOfLife = ({ below: { tokens } }: FrameView, end: number): boolean =>
  tokens.folded[end] === 'of' && /^(life|lives)$/.test(tokens.folded[end + 1] ?? '')

/** "214 cases of arbitrary arrest": as many as were arrested. */
const measureOfCases = ({ below: { tokens } }: FrameView, end: number): Measure | undefined => {
  if (tokens.folded[end] !== 'of') return undefined
  // "1,400 reports of missing people"
  if (/^(missing|disappeared)$/.test(tokens.folded[end + 1] ?? '')) return 'missing'
  const noun = tokens.folded.slice(end + 1, end + 4).map((word) => NOUN_FORMS.get(word)?.singular ?? word)
  return COUNTS.get(noun.find((word) => COUNTS.has(word)) ?? '')
}

/** "1,000 distinct tank losses" */
const isOfThings = ({ below: { tokens } }: FrameView, { wordsFirst, head }: Group): boolean =>
  tokens.folded.slice(wordsFirst, head).some((word) => {
    const kind = NOUN_FORMS.get(word)?.class
    return kind !== undefined && isCategory(kind) && !isPeople(kind)
  })

/** "one of the worst mass killings": a killing of many, and not one dead. */
const isRanked = ({ below: { tokens } }: FrameView, { partOf, wordsFirst, head }: Group): boolean =>
  partOf >= 0 && tokens.folded.slice(wordsFirst, head).some((word) => /^(worst|most|\w+est)$/.test(word))

/** How many chunks before a figure of none the verb of telling may stand: "confirmed the attack, but no losses". */
const VERB_WITHIN = 5

/** "The army named no losses": it kept silent on them. */
const isKeptSilent = ({ clause }: FrameView, at: number): boolean => {
  for (let place = at - 1; place >= Math.max(0, at - VERB_WITHIN); place -= 1) {
    const verb = verbOf(clause, place)
    if (verb) return verb.passive !== true && TELLING_VERBS.has(verb.lemma)
  }
  return false
}

/** "no reports of casualties", "no indication of civilian deaths": what nobody knows of is told as none. */
const noneReported = ({ below: { tokens } }: FrameView, { head, end }: Group): Measure | undefined => {
  if (!/^(indications?|reports?|signs?)$/.test(tokens.folded[head] ?? '') || tokens.folded[end] !== 'of')
    return undefined
  const words = tokens.folded.slice(end + 1, end + 4)
  const noun = words.map((word) => NOUN_FORMS.get(word)?.singular ?? word).find((word) => COUNTS.has(word))
  return noun === undefined ? undefined : COUNTS.get(noun)
}

/** "killings, of which 71 were linked to the army and 36 to rebels": the shares of an outcome that nobody counts. */
const sharesOf = (view: FrameView, at: number): readonly number[] => {
  const { chunks } = view.clause
  const from = chunks[at + 1]?.type === 'comma' ? at + 2 : at + 1
  const share = chunks[from]?.word === 'of' && /^(which|whom)$/.test(chunks[from + 1]?.word ?? '') ? from + 2 : -1
  if (share < 0 || chunks[share]?.counted !== true || !verbOf(view.clause, share + 1)) return []
  return [share, ...goesOn(view, share)]
}

/** "more than 300 deaths and injuries", "dozens of martyrs and wounded": one figure for both. */
const isOfBoth = ({ below: { tokens } }: FrameView, end: number, measure: Measure, isNone: boolean): boolean => {
  if (isNone || !/^(killed|injured)$/.test(measure) || !/^(and|or)$/.test(tokens.folded[end] ?? '')) return false
  const other = measure === 'killed' ? /^(wounded|injured|injuries)$/ : /^(dead|killed|deaths|fatalities|martyrs)$/
  // "5 deaths and injured 12" has another figure.
  return other.test(tokens.folded[end + 1] ?? '') && !(tokens.words.length > end + 2 && isFigure(tokens, end + 2))
}

const isFigure = ({ folded, kind }: FrameView['below']['tokens'], at: number): boolean =>
  kind[at] === NUMBER || /^(an?|about|some|at|more|over)$/.test(folded[at] ?? '')

/** "143 suspected cases of cholera, with four deaths": dead of no violence. */
const isOfDisease = ({ below: { ranges, tokens }, clause }: FrameView, at: number, measure: Measure): boolean =>
  measure === 'killed' &&
  tokens.folded.slice(ranges[clause.sentence]?.first ?? at, at).some((word) => DISEASES.test(word))

/** "The brigade inflicted 185 casualties": who deals them out; a blast that causes deaths is nobody. */
const dealersOf = ({ below, clause }: FrameView, at: number): readonly number[] => {
  const verb = verbOf(clause, at - 1)
  if (verb?.lemma !== 'inflict' || verb.passive || verb.negated) return []
  return fighters(below, clause, subjectsOf(clause, at - 1))
}

/** "41 bodies of the fighters" are bodies still. */
const BODIES: ReadonlySet<string> = new Set(['body', 'corpse'])

/** "23 deaths", "more than 60 injuries", "no casualties": the outcome itself is counted. */
export const outcomeCount: FrameRule = {
  name: 'frames/outcome-count',
  onlyFigures: true,
  wokenBy: byAny(
    byNoun((singular) => COUNTS.has(singular)),
    (word) => word === 'missing',
  ),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const group = chunk.type === 'group' ? below.groups[chunk.index] : undefined
      if (!group || group.head < 0) continue
      const outcome = COUNTS.get(NOUN_FORMS.get(below.tokens.folded[group.head] ?? '')?.singular ?? '')
      if (outcome && group.quantity < 0 && group.plural)
        for (const share of sharesOf(view, at))
          yield found(view, makeFrame(groupAt(clause, share), outcome, { first: group.head, end: group.head + 1 }))
      if (group.quantity < 0 || isRanked(view, group)) continue
      const isNone = below.quantities[group.quantity]?.value.high === 0
      if (isNone && isKeptSilent(view, at)) continue
      const none = isNone ? noneReported(view, group) : undefined
      if (none)
        yield found(
          view,
          makeFrame(
            chunk.index,
            none,
            { first: group.head, end: group.head + 1 },
            { label: (below.groupOf[group.end + 1] ?? 0) - 1 },
          ),
        )
      const word = below.tokens.folded[group.head] ?? ''
      const singular = NOUN_FORMS.get(word)?.singular ?? word
      const counted =
        singular === 'loss' && isOfLife(view, group.end)
          ? 'killed'
          : /^(case|report)$/.test(singular)
            ? measureOfCases(view, group.end)
            : COUNTS.get(singular)
      const measure = counted && isOfBoth(view, group.end, counted, isNone) ? 'casualties' : counted
      if (singular === 'loss' && !isNone && isOfThings(view, group))
        yield found(view, makeFrame(chunk.index, 'lost', { first: group.head, end: group.head + 1 }))
      // "three bullet wounds" are one man's
      if (!measure || (/^(loss|wound)$/.test(singular) && !isNone) || isOfDisease(view, group.first, measure)) continue
      // "buried nine bodies" and "found 14 bodies" are verbs' to tell; bodies alone are deaths all the same.
      yield found(
        view,
        makeFrame(
          chunk.index,
          measure,
          { first: group.head, end: group.head + 1 },
          {
            agents: isNone ? [] : dealersOf(view, at),
            hedge: verbOf(clause, at - 1)?.hedge ?? null,
            label: BODIES.has(singular) ? -1 : namedBehind(view, at),
          },
        ),
      )
    }
  },
}
