import { groupAt, isGroup, listRight, objectsOf, subjectsOf } from '../../clause/clause-walk.ts'
import { domainOf } from '../../counted/domain.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import type { VerbGroup } from '../../verb-group/verb-group.ts'
import { byVerb } from '../../woken-by.ts'

const ATTACKS = /^(attacks?|assaults?|strikes?|raids?|bombardments?|barrages?)$/
/** What drops bombs and comes back was not launched. */
const CREWED = /^(helicopters?|planes?|jets?|aircraft|warplanes?|fighters?|bombers?)$/

const isAttack = ({ below, clause }: FrameView, at: number): boolean =>
  isGroup(clause, at) && ATTACKS.test(below.tokens.folded[below.groups[groupAt(clause, at)]?.head ?? -1] ?? '')

/** "sixty drones were used in the attack" */
const isUsed = (view: FrameView, at: number, { lemma, passive }: VerbGroup): boolean =>
  passive &&
  /^(use|employ|fire|expend)$/.test(lemma) &&
  /^(in|during|for)$/.test(view.clause.chunks[at + 1]?.word ?? '') &&
  isAttack(view, at + 2)

/** "came under attack from 60 drones", "was under fire from …": where those who attack begin; -1 when none are told. */
const underAttack = (view: FrameView, at: number): number => {
  const { chunks } = view.clause
  const isUnder = chunks[at + 1]?.word === 'under' && isAttack(view, at + 2)
  return isUnder && /^(from|by)$/.test(chunks[at + 3]?.word ?? '') ? at + 4 : -1
}

/** Where what came in stands, whichever way it is told. */
const whatCameIn = (view: FrameView, at: number, verb: VerbGroup): readonly number[] => {
  const { clause } = view
  if (isUsed(view, at, verb)) return subjectsOf(clause, at)
  if (/^(come|be)$/.test(verb.lemma)) {
    const first = underAttack(view, at)
    return first < 0 || !isGroup(clause, first) ? [] : listRight(clause, first)
  }
  // "the town was hit by 12 shells"
  const isHit = /^(hit|strike|pound|target|shell)$/.test(verb.lemma) && clause.chunks[at + 1]?.word === 'by'
  if (isHit && verb.passive && isGroup(clause, at + 2)) return listRight(clause, at + 2)
  const records = /^(record|register|log|count)$/.test(verb.lemma) && !verb.passive
  return records ? objectsOf(clause, at) : []
}

/** "We recorded 312 shells and 60 drones", "came under attack from 60 drones", "60 drones were used in the attack". */
export const incomingFire: FrameRule = {
  name: 'frames/incoming-fire',
  onlyFigures: true,
  wokenBy: byVerb((lemma) =>
    /^(record|register|log|count|come|be|use|employ|fire|expend|hit|strike|pound|target|shell)$/.test(lemma),
  ),
  onlyWith: (word) =>
    ATTACKS.test(word) || /^(drones?|uavs?|shaheds?|missiles?|rockets?|shells?|bombs?|mines?|rounds?)$/.test(word),
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      if (verb.negated || verb.hedge !== null) continue
      for (const position of whatCameIn(view, at, verb)) {
        const index = groupAt(clause, position)
        const item = below.groups[index]
        const word = below.tokens.folded[item?.head ?? -1] ?? ''
        if (item && item.quantity >= 0 && domainOf(below, item) === 'airborne' && !CREWED.test(word))
          yield found(view, makeFrame(index, 'launched', { first: verb.first, end: verb.end }))
      }
    }
  },
}
