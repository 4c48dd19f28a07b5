import { isPeople } from '../../../4-mentions/en/nouns.ts'
import type { Group } from '../../../4-mentions/group.ts'
import { groupAt, subjectsOf } from '../../clause/clause-walk.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import type { VerbGroup } from '../../verb-group/verb-group.ts'
import { byAny, byVerb } from '../../woken-by.ts'

const CREWED =
  /^(jets?|planes?|aeroplanes?|airplanes?|warplanes?|helicopters?|choppers?|gunships?|aircraft|bombers?|gyrocopters?|microlights?|paramotors?|paragliders?)$/
/** Crafts that come to help, or only carry. */
const HARMLESS =
  /^(rescue|medical|medevac|aid|relief|ambulance|civil|civilian|passenger|cargo|transport|police|commercial|surveillance)$/

/** What they do in the air over those whom they attack. */
const OVERHEAD = /^(circle|hover|roar|thunder|swoop|dive|buzz|loiter|strafe)$/
/** What they do only with the words behind it: "took turns over the town", "flew 12 sorties", "made three passes". */
const WITH_WORDS: ReadonlyMap<string, RegExp> = new Map([
  ['take', /^turns\b/],
  ['fly', /^(\S+ ){0,2}(sorties|missions|raids|low)\b/],
  ['make', /^(\S+ ){0,2}(passes|runs|sorties|raids)\b/],
  ['carry', /^out (\S+ ){0,3}(strikes?|air ?strikes?|raids?|attacks?|bombings?|bombardments?|sorties|missions)\b/],
  ['conduct', /^(\S+ ){0,3}(strikes?|air ?strikes?|raids?|attacks?|bombings?|bombardments?|sorties)\b/],
  ['support', /^(\S+ ){0,2}(assaults?|attacks?|offensive|raids?|operations?|advance|troops|column|ground)\b/],
  ['cover', /^(\S+ ){0,2}(assaults?|attacks?|offensive|raids?|operations?|advance|retreat|withdrawal)\b/],
  ['back', /^(\S+ ){0,2}(assaults?|attacks?|offensive|raids?|operations?|advance)\b/],
  ['rake', /^/],
  ['unload', /^/],
])

const attacks = ({ below }: FrameView, { lemma, main }: VerbGroup): boolean => {
  const [plain = ''] = lemma.split(' ')
  if (OVERHEAD.test(plain)) return true
  return WITH_WORDS.get(plain)?.test(below.tokens.folded.slice(main + 1, main + 6).join(' ')) ?? false
}

const isCraft = ({ below }: FrameView, { class: kind, head, wordsFirst }: Group): boolean =>
  !isPeople(kind) &&
  CREWED.test(below.tokens.folded[head] ?? '') &&
  !below.tokens.folded.slice(wordsFirst, head).some((word) => HARMLESS.test(word))

/** Crafts with a crew that attack from the air: "two planes and a helicopter took turns over the town". */
export const flewOver: FrameRule = {
  name: 'frames/flew-over',
  onlyFigures: true,
  wokenBy: (word) => CREWED.test(word),
  onlyWith: byAny(byVerb((lemma) => OVERHEAD.test(lemma) || WITH_WORDS.has(lemma))),
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      if (verb.negated || verb.passive || !attacks(view, verb)) continue
      const crafts = subjectsOf(clause, at).filter((position) => {
        const group = below.groups[groupAt(clause, position)]
        return group !== undefined && isCraft(view, group)
      })
      // "A helicopter hovered over the town" tells of one that attacked, and counts none.
      const isCounted = crafts.some((position) => clause.chunks[position]?.many === true)
      for (const position of isCounted ? crafts : [])
        yield found(
          view,
          makeFrame(groupAt(clause, position), 'strength', { first: verb.first, end: verb.end }, { hedge: verb.hedge }),
        )
    }
  },
}
