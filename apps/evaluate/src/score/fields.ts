import { categoryGroup } from './category-group.ts'
import type { Field } from './field.ts'
import { headNoun } from './head-noun.ts'
import { judgeChain } from './judge-chain.ts'
import { judgeDate } from './judge-date.ts'
import { judgeEqual } from './judge-equal.ts'
import { judgeName } from './judge-name.ts'
import { judgeSentence } from './judge-sentence.ts'
import { judgeSubset } from './judge-subset.ts'
import { judgeUnit } from './judge-unit.ts'
import { speakersOf } from './speakers-of.ts'

/** What paired claims are judged by, in order of display. */
export const FIELDS: readonly Field[] = [
  {
    name: 'counted head noun',
    meaning: 'the head noun of the group counted is the same; both may be elided',
    judge: ({ counted }, claim) => ({
      right: headNoun(claim.counted.text) === headNoun(counted),
      want: counted ?? 'elided',
      have: claim.counted.text ?? 'elided',
    }),
  },
  {
    name: 'qualifier',
    meaning: 'the figure is bounded in the same way: exact, at least, about …',
    judge: ({ qualifier }, { quantity }) => judgeEqual(qualifier, quantity.qualifier),
  },
  {
    name: 'unit',
    meaning: 'the unit is the same, where the gold has another than a plain count',
    judge: judgeUnit,
  },
  {
    name: 'category',
    meaning: 'the same category of people, or a thing in both',
    judge: ({ category }, claim) =>
      judgeEqual(category && categoryGroup(category), categoryGroup(claim.counted.category)),
  },
  {
    name: 'modality',
    meaning: 'asserted, denied, feared or unconfirmed, as in the gold (asserted where it says nothing)',
    judge: ({ modality = 'asserted' }, claim) => judgeEqual(modality, claim.modality),
  },
  {
    name: 'scope',
    meaning: 'incident, cumulative or background',
    judge: ({ scope }, claim) => judgeEqual(scope, claim.scope),
  },
  {
    name: 'subset link',
    meaning: 'a part points at the claim of its whole',
    judge: judgeSubset,
  },
  {
    name: 'nearest speaker',
    meaning: 'the name of the nearest speaker overlaps, where the gold has one',
    judge: ({ speaker }, { attribution }) => judgeName(speaker, attribution[0]?.name),
  },
  {
    name: 'no false speaker',
    meaning: 'nobody but the publisher speaks, where the gold has nobody else',
    judge: ({ sources }, claim) => {
      if (sources?.length !== 0) return null
      const [speaker] = speakersOf(claim)
      return { right: speaker === undefined, want: 'nobody', have: speaker?.name ?? 'nobody' }
    },
  },
  {
    name: 'whole chain',
    meaning: 'as many speakers as in the gold, each name overlapping link by link',
    judge: judgeChain,
  },
  {
    name: 'relayed chain',
    meaning: 'the same for those alone where one speaker is quoted by another',
    judge: (gold, claim) => ((gold.sources?.length ?? 0) < 2 ? null : judgeChain(gold, claim)),
  },
  {
    name: 'who did it',
    meaning: 'the words for who is held responsible overlap, where the gold has some',
    judge: ({ by }, { actor }) => judgeName(by, actor?.text),
  },
  {
    name: 'place',
    meaning: 'the name of the place overlaps, where the gold has one',
    judge: (gold, { place }) => judgeName(gold.place, place?.name),
  },
  {
    name: 'date',
    meaning: 'the first day is the date of the gold, as far as that goes; ranges are left out',
    judge: judgeDate,
  },
  {
    name: 'sentence',
    meaning: 'the figure was read, or found restated, where the gold quotes it',
    judge: judgeSentence,
  },
]
