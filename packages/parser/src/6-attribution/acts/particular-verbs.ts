import { groupAt, skipAside, verbOf } from '../../5-frames/clause/clause-walk.ts'
import { within } from '../../engine/within.ts'
import { OUTLET_KINDS } from '../papers/outlet-kinds.ts'
import { PICTURES } from '../subjects/issuer-at.ts'
import { subjectBefore } from '../subjects/subject-before.ts'
import type { View } from '../view.ts'

/** The head of the group at a position, folded; empty when none stands there. */
export const headWord = ({ clause, framed }: View, position: number): string =>
  framed.tokens.folded[framed.groups[groupAt(clause, position)]?.head ?? -1] ?? ''

/** What a figure is told by: "gave a toll of 12", "put their losses at 12", "corrected its figures". */
const TOLL =
  /^(tolls?|figures?|numbers?|counts?|tally|estimates?|totals?|balance|breakdown|versions?|accounts?|details?|names?|lists?|casualt(y|ies)|loss(es)?|dead|deaths|assessments?|reports?|it|them|update)$/

const tells = (view: View, at: number): boolean => {
  const next = skipAside(view.clause, at + 1)
  return (
    view.clause.chunks[next]?.counted === true ||
    view.clause.chunks[next]?.type === 'quote' ||
    TOLL.test(headWord(view, next))
  )
}

/** "raised its toll", "was raised to 12", "raised to 12 the number of the dead", and not "raised their hands". */
const raises = (view: View, at: number): boolean => {
  const next = skipAside(view.clause, at + 1)
  return tells(view, at) || view.clause.chunks[next]?.word === 'to' || verbOf(view.clause, at)?.passive === true
}

/** How far behind "put" its "at" may stand. */
const PUT_WITHIN = 10

/** How far before "put it" the "as" may stand. */
const PUT_IT_WITHIN = 10
const isAs = ({ word }: { readonly word: string }): boolean => word === 'as'

const REFLEXIVE = /^(himself|herself|itself|themselves|myself|ourselves)$/

/** What a body expresses about what happened. */
const FEELINGS = /^(concern|regret|condolences?|sympathy|outrage|shock|sorrow|alarm|grief|dismay)$/

/** Those who are asked what they saw. */
const EYES =
  /^(witness(es)?|eyewitness(es)?|residents?|villagers?|locals|survivors?|sources?|correspondents?|reporters?|journalists?|photographers?|doctors?|medics?|nurses?|neighbou?rs?|relatives?|elders?|farmers?|herders?|drivers?|traders?|teachers?|priests?|pastors?|imams?|volunteers?|rescuers?|passengers?|fishermen|refugees)$/

/** Where the wounded are admitted, and who admits them; others admit losses. */
const TAKES_IN =
  /^(hospitals?|clinics?|cent(re|er)s?|wards?|facilit(y|ies)|infirmary|doctors?|medics?|staff|teams?|it|they|he|she)$/

/** Whether any word of a group says that the wounded are taken in there: "Hospital Santa Rita". */
export const takesIn = ({ clause, framed: { groups, tokens } }: View, position: number): boolean => {
  const group = groups[groupAt(clause, position)]
  return group !== undefined && tokens.folded.slice(group.first, group.end).some((word) => TAKES_IN.test(word))
}

/** Whether a paper is named before a position: "a list published by the council", "the indictment". */
const namesPaper = (view: View, at: number): boolean =>
  view.clause.chunks.some(({ type }, here) => here < at && type === 'group' && PAPERS.test(headWord(view, here)))

/** Papers that hold figures. */
const PAPERS =
  /^(lists?|reports?|documents?|statements?|bulletins?|indictment|chargesheet|records?|files?|archives?|registers?|database|tables?)$/

/** Bodies that keep count of what others do. */
const WATCHES =
  /^(observatory|monitors?|watch|watchdog|tracker|network|mission|institute|centre|center|project|commission|organi[sz]ation|group|ngo|society|it|they|we)$/

/** What is made of men, and numbers them. */
const HAS_MEN = /^(garrison|column|convoy|camp|base|unit|contingent|village|town|city|population)$/

/** "saw the bodies of 12 men": what is seen is counted behind its "of". */
const seesCounted = ({ clause }: View, at: number): boolean => {
  const seen = skipAside(clause, at + 1)
  if (clause.chunks[seen]?.counted === true) return true
  return clause.chunks[seen + 1]?.word === 'of' && clause.chunks[seen + 2]?.counted === true
}

const countsFigures = ({ clause }: View, at: number): boolean =>
  clause.chunks[skipAside(clause, at + 1)]?.counted === true

/** What somebody draws up or hands out who has counted. */
const COUNT = /^(tolls?|tally|tallies|balance|sheet|balances?|count|estimates?|figures?|lists?|inventory|breakdown)$/

/** Whether such a count is told with its figure: "a toll of 46", "a list of 12 dead". */
const drawsUp = (view: View, at: number): boolean => {
  const next = skipAside(view.clause, at + 1)
  const { chunks } = view.clause
  return (
    COUNT.test(headWord(view, next)) &&
    /^(of|with)$/.test(chunks[next + 1]?.word ?? '') &&
    chunks[next + 2]?.counted === true
  )
}

const opensThat = ({ clause }: View, at: number): boolean => clause.chunks[skipAside(clause, at + 1)]?.word === 'that'

/** Where something is shared. */
const ONLINE = /^(facebook|x|twitter|telegram|whatsapp|instagram|tiktok|weibo|media|channels?|page|account)$/

/** "photos of 10 bodies": pictures that show what can be counted. */
const showsPictures = (view: View, at: number): boolean => {
  const next = skipAside(view.clause, at + 1)
  const { chunks } = view.clause
  return PICTURES.test(headWord(view, next)) && chunks[next + 1]?.word === 'of' && chunks[next + 2]?.counted === true
}

/** What somebody calls a claim that is not so. */
const HOAXES =
  /^(hoax|inventions?|lies?|fabrications?|propaganda|fake|fiction|nonsense|rumou?rs?|disinformation|misinformation)$/

const opensQuote = ({ clause }: View, colon: number): boolean => clause.chunks[colon + 1]?.type === 'quote'

/** Whether a group is a place and nothing else: "Zacatecas", "the town". */
const isPlace = ({ clause, framed }: View, position: number): boolean => {
  const group = framed.groups[groupAt(clause, position)]
  if (!group) return false
  return (
    /^(territory|place-word)$/.test(group.class) ||
    (group.class === 'name' && within(framed.places, group.first, group.end).length > 0)
  )
}

/** "On that night, the judges held, some 40 soldiers came": no more than a speaker and its verb between two commas. */
const isInserted = ({ chunks }: View['clause'], at: number): boolean =>
  chunks[at - 2]?.type === 'comma' && chunks[at - 1]?.type === 'group' && chunks[at + 1]?.type === 'comma'

/** Whether the subject of a verb is an outlet that the registry knows. */
const isOfOutlet = (view: View, at: number): boolean => {
  const { framed, clause } = view
  const group = framed.groups[groupAt(clause, subjectBefore(view, at))]
  if (!group) return false
  const { start, end } = framed.tokens
  return OUTLET_KINDS.has(
    framed.known.source(framed.text.slice(start[group.wordsFirst], end[group.end - 1]))?.kind ?? '',
  )
}

/** Papers that bring something out. */
const HIGHLIGHTS = /^(report|statement|bulletin|survey|study|assessment|review|update|brief|commission|mission|office)$/

/** Verbs that speak only in certain company: whether they do at a position, by lemma. */
export const PARTICULAR: Readonly<Record<string, (view: View, at: number) => boolean>> = {
  give: tells,
  // "Daily Trust gathered that …", as no crowd gathers.
  gather: isOfOutlet,
  correct: tells,
  // "Musa Bello, who provided the same toll of 46", "drew up a balance sheet of at least 96 killed"
  provide: drawsUp,
  draw: drawsUp,
  // "after they had raised their hands"
  raise: raises,
  lower: raises,
  update: tells,
  // "makes mention of", "made this known"
  make: (view, at) => {
    const next = skipAside(view.clause, at + 1)
    return (
      /^(mention|state|note|statements?|remarks?|disclosure|revelation)$/.test(headWord(view, next)) ||
      /^(know|mention)$/.test(verbOf(view.clause, next)?.lemma ?? '')
    )
  },
  put: (view, at) => {
    const { clause } = view
    const next = skipAside(clause, at + 1)
    // "puts forward a toll of 30", "put the number of dead to ten"
    if (headWord(view, next) === 'forward') return TOLL.test(headWord(view, next + 1))
    // "as the mayor put it", "as the mayor, Musa Bello, put it"
    if (headWord(view, next) === 'it' && clause.chunks.slice(Math.max(0, at - PUT_IT_WITHIN), at).some(isAs))
      return true
    // "put himself at the head of his men"
    if (REFLEXIVE.test(headWord(view, next))) return false
    // "put the death toll as high as 37"
    if (TOLL.test(headWord(view, next)) && clause.chunks[next + 1]?.counted === true) return true
    for (let here = at + 1; here < at + PUT_WITHIN; here += 1) {
      if (clause.chunks[here]?.word === 'at') return true
      if (clause.chunks[here]?.word === 'to' && clause.chunks[here + 1]?.counted === true)
        return TOLL.test(headWord(view, next))
    }
    return false
  },
  // "had placed the death toll at 44"
  place: (view, at) => {
    const next = skipAside(view.clause, at + 1)
    return TOLL.test(headWord(view, next)) && view.clause.chunks[next + 1]?.word === 'at'
  },
  // "residents saw five bodies", "a reporter had seen 12 graves": those who were there, and what can be counted.
  see: (view, at) => {
    const subject = headWord(view, subjectBefore(view, at))
    return EYES.test(subject) && seesCounted(view, at)
  },
  // "He displayed to reporters 58 rifles."
  display: (view, at) => {
    const to = skipAside(view.clause, at + 1)
    return (
      view.clause.chunks[to]?.word === 'to' &&
      /^(reporters|journalists|newsmen|media|press)$/.test(headWord(view, to + 1))
    )
  },
  // "The army responded by shelling three villages.", "responded with fire"
  respond: ({ clause }, at) =>
    verbOf(clause, at)?.negated !== true &&
    !/^(by|with|in|on|at|to)$/.test(clause.chunks[skipAside(clause, at + 1)]?.word ?? ''),
  // "…, activists shared on Facebook"; what they share otherwise is a picture or a meal.
  share: (view, at) =>
    (view.clause.chunks[at + 1]?.word === 'on' && ONLINE.test(headWord(view, at + 2))) || showsPictures(view, at),
  // "Channels circulated photos of 10 bodies."
  circulate: (view, at) => showsPictures(view, at),
  // "called that a hoax", "called it cold comfort: “…”"
  call: (view, at) =>
    HOAXES.test(headWord(view, view.clause.chunks[at + 2]?.type === 'quote' ? at + 3 : at + 2)) ||
    view.clause.chunks.some(
      ({ type }, here) => here > at && here <= at + 4 && type === 'colon' && opensQuote(view, here),
    ),
  // "The report highlights cases in which", as a raid highlights risks.
  highlight: (view, at) =>
    HIGHLIGHTS.test(headWord(view, subjectBefore(view, at))) || view.clause.chunks[at + 1]?.word === 'that',
  // "pointed out that 12 had died", "pointed out these cases:"; guns point at people.
  point: ({ clause }, at) => clause.chunks[at + 1]?.word === 'out',
  // "did not respond to calls", "is responding to treatment"
  // "Ten others, who had protested, were locked up."
  protest: ({ clause }, at) =>
    /^(that|")$/.test(clause.chunks[skipAside(clause, at + 1)]?.word ?? '') || clause.chunks[at - 1]?.type === 'quote',
  comment: (view, at) => verbOf(view.clause, at)?.negated !== true,
  reply: (view, at) => verbOf(view.clause, at)?.negated !== true,
  answer: (view, at) => verbOf(view.clause, at)?.negated !== true,
  // "The observatory monitored 24 attacks": whoever watches; troops that monitor a road say nothing.
  monitor: (view, at) => countsFigures(view, at) && WATCHES.test(headWord(view, subjectBefore(view, at))),
  // "The garrison counted 200 men": how many there were, and no word of its own.
  // "toll put at 49, police still counting"
  count: (view, at) =>
    !HAS_MEN.test(headWord(view, subjectBefore(view, at))) &&
    (verbOf(view.clause, at)?.form !== 'ing' || countsFigures(view, at)),
  // "Zacatecas registered 1,050 murders": what happened in a place.
  register: (view, at) => !isPlace(view, subjectBefore(view, at)),
  record: (view, at) => !isPlace(view, subjectBefore(view, at)),
  // "…, the source went on."
  go: ({ clause }, at) =>
    clause.chunks[at + 1]?.word === 'on' &&
    /^(undefined|comma|quote|colon|other)$/.test(`${clause.chunks[at + 2]?.type}`),
  // "Troops were verifying a tip": what they were about.
  verify: ({ clause, framed }, at) =>
    !/^(is|are|was|were|been)$/.test(framed.tokens.folded[(verbOf(clause, at)?.main ?? 0) - 1] ?? ''),
  // "She learned of the death of her son": what befell her, and not what she says.
  learn: ({ clause }, at) => clause.chunks[skipAside(clause, at + 1)]?.word !== 'of',
  // "The list contains 18 dead."
  contain: (view, at) => view.clause.chunks[skipAside(view.clause, at + 1)]?.counted === true && namesPaper(view, at),
  // "Prosecutors charged two men with the murder of five nuns."
  charge: ({ clause }, at) => clause.chunks[skipAside(clause, at + 1) + 1]?.word === 'with',
  // "Prosecutors held him responsible for the deaths of three men.", "the judges held that …"
  hold: (view, at) =>
    headWord(view, skipAside(view.clause, at + 1) + 1) === 'responsible' ||
    view.clause.chunks[at + 1]?.word === 'that' ||
    isInserted(view.clause, at),
  // "who asked not to be named"
  ask: ({ clause }, at) => verbOf(clause, skipAside(clause, at + 1))?.form !== 'infinitive',
  // "expressed concern about the killing of 12 villagers"
  express: (view, at) => {
    const next = skipAside(view.clause, at + 1)
    return FEELINGS.test(headWord(view, next)) || FEELINGS.test(verbOf(view.clause, next)?.lemma ?? '')
  },
  // "Prosecutors established that 12 had died", where rebels establish a base.
  establish: opensThat,
  determine: opensThat,
  // "Police found 12 bodies" tells what was found, "found that 12 died" what was concluded.
  find: ({ clause }, at) => {
    const next = clause.chunks[skipAside(clause, at + 1)]
    return (
      next === undefined ||
      isInserted(clause, at) ||
      // "has found at least 26 people were killed"
      (next.type === 'group' && verbOf(clause, skipAside(clause, at + 1) + 1)?.passive === true) ||
      /^(that|[.]|after)$/.test(next.word) ||
      (next.word === 'in' && clause.chunks[at - 2]?.type === 'comma')
    )
  },
}
