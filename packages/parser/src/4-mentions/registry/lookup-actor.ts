import type { ActorEntry } from './actor-entry.ts'
import { actors } from './actors.ts'
import { foldOrganisation } from './fold-organisation.ts'
import { indexByName } from './index-by-name.ts'
import { readNation } from './read-nation.ts'
import { sharesWord } from './shares-word.ts'
import { remember } from '../../engine/remember.ts'

const byName = indexByName(actors)
const byId: ReadonlyMap<string, ActorEntry> = new Map(actors.map((actor) => [actor.id, actor]))
const nationalArmies = new Map(actors.filter((actor) => actor.national).map((actor) => [actor.country, actor]))

const armies: readonly string[] = [
  'army',
  'military',
  'armed forces',
  'forces',
  'troops',
  'soldiers',
  'air force',
  'navy',
  'defence force',
  'defense force',
  'defence forces',
  'defense forces',
  'government forces',
  'servicemen',
]
const armyOf = new RegExp(`^(.+?) (?:${armies.join('|')})$`, 'i')
const bracketed = / \([^()]+\)/
/** "M23 elements", "CENTCOM forces", "the Hezbollah terror group". */
const members =
  / (?:(?:terror|rebel|militant|armed|jihadist|separatist) )?(?:group|grouplet|gangs?|force|movement|militia|alliance|fighters|militants|rebels|gunmen|terrorists|insurgents|jihadists|guerrillas|separatists|troops|soldiers|forces|men|members|elements|personnel|units)$/i
/** "suspected al-Shabaab fighters", "troops of the Border Security Force". */
const before =
  /^(?:(?:the|suspected|alleged|presumed|several|some|about|around|nearly|\d+) )*(?:(?:troops|units|soldiers|members|fighters|forces|elements|men|personnel|commandos|officers) (?:of|from) (?:the )?)?/i

const findNationalArmy = (name: string): ActorEntry | undefined => {
  const nation = armyOf.exec(name.trim())?.[1]
  return nation === undefined ? undefined : nationalArmies.get(readNation(nation))
}

/** A name without the people it stands for and without an abbreviation in brackets: "RSF" of "suspected RSF fighters". */
export const withoutMembers = (name: string): string =>
  name.trim().replace(bracketed, '').replace(members, '').replace(before, '')

/** The words, folded, of every name that `lookupActor` knows. */
export const actorNames: readonly string[] = [...byName.keys(), ...armies.map(foldOrganisation)]
const mayNameActor = sharesWord(actorNames)

/**
 * The actor of that name, in any case and spelling the registry knows, also as "… fighters", "… (ABBREVIATION)" and the
 * like; "the Malian army", "Mali’s troops" name the national army. Null when unknown or ambiguous.
 */
export const lookupActor = remember((name: string): ActorEntry | null => {
  if (!mayNameActor(name)) return null
  const bare = name.trim().replace(bracketed, '')
  return (
    byName.get(foldOrganisation(name)) ??
    byName.get(foldOrganisation(bare)) ??
    byName.get(foldOrganisation(withoutMembers(name))) ??
    findNationalArmy(bare) ??
    null
  )
})

/** The actor of that id; null when there is none. */
export const findActor = (id: string): ActorEntry | null => byId.get(id) ?? null
