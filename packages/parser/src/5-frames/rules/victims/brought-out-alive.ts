import { groupAt, groupsAt, objectsOf, subjectsOf } from '../../clause/clause-walk.ts'
import { domainOf } from '../../counted/domain.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule } from '../../frame-rule.ts'
import { byVerb } from '../../woken-by.ts'

const BRINGS = /^(pull|drag|get|bring|dig|carry|lift|haul|fish)( out| up)?$/
const ALIVE = /^(, )?(out )?(still )?(alive|unhurt|unharmed|safe and sound)\b/

/** Of those who are called survivors: "carried 30 survivors to hospital" tells of no rescue. */
const PULLS = /^(pull|drag|dig|fish|haul|lift)\b| out$/
const SURVIVORS = /^survivors?$/

/** "pulled three people alive from the ruins", "pulled out five survivors", "got out two people, alive and unharmed": they were rescued. */
export const broughtOutAlive: FrameRule = {
  name: 'frames/brought-out-alive',
  wokenBy: byVerb((lemma) => BRINGS.test(lemma)),
  onlyWith: (word) => /^(alive|unhurt|unharmed|sound)$/.test(word) || SURVIVORS.test(word),
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      if (verb.negated || verb.passive || !BRINGS.test(verb.lemma)) continue
      const objects = objectsOf(clause, at)
      const reach = clause.chunks[Math.max(-1, ...objects)]?.reach ?? -1
      const isAlive = reach >= 0 && ALIVE.test(below.tokens.folded.slice(reach, reach + 4).join(' '))
      const agents = groupsAt(below, clause, subjectsOf(clause, at))
      for (const position of objects) {
        const group = below.groups[groupAt(clause, position)]
        const counted = group !== undefined && (group.quantity >= 0 || /^an?$/.test(group.determiner ?? ''))
        const isSurvivor = PULLS.test(verb.lemma) && SURVIVORS.test(below.tokens.folded[group?.head ?? -1] ?? '')
        if (counted && (isAlive || isSurvivor) && /^(people|elided)$/.test(domainOf(below, group)))
          yield found(
            view,
            makeFrame(groupAt(clause, position), 'freed', { first: verb.first, end: verb.end }, { agents }),
          )
      }
    }
  },
}
