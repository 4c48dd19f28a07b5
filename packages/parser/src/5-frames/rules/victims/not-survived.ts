import { groupAt, objectsOf, subjectsOf } from '../../clause/clause-walk.ts'
import { domainOf, isBodies } from '../../counted/domain.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import type { VerbGroup } from '../../verb-group/verb-group.ts'
import { byVerb } from '../../woken-by.ts'

const SAVES = /^(save|revive|resuscitate)$/

/** "did not make it", "did not make it through the night"; who does not make it to a meeting lives. */
const MADE_IT = /^it( (alive|out alive|through|to (the |a )?(hospital|clinic))|[.,;]|$)/

const isMade = ({ below }: FrameView, { lemma, main }: VerbGroup): boolean =>
  lemma === 'make' &&
  MADE_IT.test(
    below.tokens.folded
      .slice(main + 1, main + 5)
      .join(' ')
      .replace(/^it (?=[.,;])/, 'it'),
  )

/** "could not save a woman of 66": whom nobody could save died. */
const notSaved = ({ clause }: FrameView, at: number, verb: VerbGroup): readonly number[] => {
  if (!SAVES.test(verb.lemma) || !verb.negated) return []
  return verb.passive ? subjectsOf(clause, at) : objectsOf(clause, at)
}

/** "None of the 14 passengers survived": all of them died. */
function* wholeLost(view: FrameView, at: number, verb: VerbGroup): Iterable<ReturnType<typeof found>> {
  const { below, clause } = view
  for (const position of subjectsOf(clause, at)) {
    const group = below.groups[groupAt(clause, position)]
    const whole = below.groups[group?.partOf ?? -1]
    if (group && whole && below.quantities[group.quantity]?.value.high === 0 && whole.quantity >= 0)
      yield found(view, makeFrame(group.partOf, 'killed', { first: verb.first, end: verb.end }, { hedge: verb.hedge }))
  }
}

/** "four did not survive the journey", "the medics could not save two of them": whoever did not survive died. */
export const notSurvived: FrameRule = {
  name: 'frames/not-survived',
  wokenBy: byVerb((lemma) => lemma === 'survive' || lemma === 'make' || SAVES.test(lemma)),
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      const survives = verb.lemma === 'survive' || isMade(view, verb)
      const positions = !survives
        ? notSaved(view, at, verb)
        : verb.negated && !verb.passive
          ? subjectsOf(clause, at)
          : []
      if (verb.lemma === 'survive' && !verb.negated) yield* wholeLost(view, at, verb)
      for (const position of positions) {
        const group = below.groups[groupAt(clause, position)]
        // "None of them did not survive" denies it twice.
        const zero = below.quantities[group?.quantity ?? -1]?.value.high === 0
        if (group && !zero && !isBodies(below, group) && /^(people|elided|name)$/.test(domainOf(below, group)))
          yield found(
            view,
            makeFrame(groupAt(clause, position), 'killed', { first: verb.first, end: verb.end }, { hedge: verb.hedge }),
          )
      }
    }
  },
}
