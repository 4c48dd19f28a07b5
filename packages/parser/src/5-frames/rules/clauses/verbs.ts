import { found, type FrameRule } from '../../frame-rule.ts'
import { framesAt } from '../../verb-frames/frames-at.ts'
import { isAside } from '../../verb-frames/is-aside.ts'
import { makesTell } from '../../telling-words.ts'
import { mayTellOutcome, senseAt, tellsOtherwise } from '../../verb-frames/sense-at.ts'
import { byAny, byVerb } from '../../woken-by.ts'

/** Verbs that tell an outcome: "killed 12", "were killed", "died", "killing eight", "rifles seized". */
export const verbs: FrameRule = {
  name: 'frames/verb',
  wokenBy: byVerb(mayTellOutcome),
  onlyWith: byAny(makesTell, tellsOtherwise),
  *find(view) {
    const { clause } = view
    const told = clause.verbPlaces.flatMap(({ at, verb }) => {
      const sense = verb.negated ? undefined : senseAt(view, at, verb)
      return sense ? [{ at, verb, sense }] : []
    })
    // "Seven policemen who had been taken hostage were let off": the main clause decides, the aside comes after.
    for (const aside of [false, true]) {
      for (const { at, verb, sense } of told) {
        if (isAside(view, at, verb) !== aside) continue
        for (const frame of framesAt(view, at, verb, sense)) yield found(view, frame)
      }
    }
  },
}
