import { lookupDemonym } from '../4-mentions/gazetteer/lookup-demonym.ts'
import { lookupActor } from '../4-mentions/registry/lookup-actor.ts'
import { readNation } from '../4-mentions/registry/read-nation.ts'

/** On which side of a fight a party stands: a state's, against one, or not to be told from its words. */
export interface Side {
  readonly of: 'state' | 'non-state' | null
  /** ISO 3166-1 alpha-2 of the state that the words name; null when they name none. */
  readonly nation: string | null
}

const NON_STATE =
  /\b(gunm[ae]n|bandits?|militants?|rebels?|insurgents?|terrorists?|jihadists?|extremists?|islamists?|fighters?|raiders|attackers?|assailants?|hoodlums?|thugs?|mobs?|gangs?|militias?|militiam[ae]n|cartels?|guerrillas?|separatists?|pirates?|kidnappers?|bombers?|herdsm[ae]n|youths?|armed (m[ae]n|individuals|group|groups|persons|elements|people)|individuals|m[ae]n|maoists?|naxals?|naxalites?|mujahideen|warriors|smugglers|traffickers|criminals|robbers|intruders|aggressors|crowd|cells?|snipers?|shooters?|perpetrators?|abductors?|settlers?|movement|faction|inmates)\b/i
const STATE =
  /\b(army|armed forces|police|policem[ae]n|military|security|government|regime|junta|navy|naval|air force|airforce|air defen[cs]es?|defen[cs]e forces?|gendarm\w*|troops|soldiers?|border guards?|paramilitary|state|guards?|coast guard|customs|rangers?|frontier corps|commandos?|peacekeepers?|blue helmets|coalition|nato|brigade|battalion|regiment|division|battalions|servicem[ae]n|officers?|agents|detectives|squad|joint (team|party|operation|force)|patrol|units?|personnel|authorities|general staff|vigilantes?|fleet|warships?|cutter|gunboat|garrison|corps|battlegroup|forces|jawans?|constabulary|contingent|mission|gardaí|boarding teams?|aviation|engineers|marines|aircraft|warplanes?|jets?|planes?|helicopters?)\b/i

const nationIn = (name: string): string | null => {
  for (const word of name.split(/[^\p{L}.'’-]+/u)) {
    const code = word === 'US' || word === 'U.S.' ? 'US' : /^\p{Lu}/u.test(word) ? lookupDemonym(word) : null
    if (code !== null) return code
  }
  return null
}

/** The side that the words for a party put it on, by the registry of actors first and their nouns after that. */
export const sideOf = (name: string): Side => {
  const entry = lookupActor(name)
  const nation = nationIn(name)
  if (entry)
    return {
      of: entry.side === 'non-state' ? 'non-state' : 'state',
      nation: entry.side === 'state' ? entry.country : nation,
    }
  const country = readNation(name)
  if (country !== null) return { of: 'state', nation: country }
  if (NON_STATE.test(name)) return { of: 'non-state', nation }
  if (STATE.test(name) || nation !== null) return { of: 'state', nation }
  return { of: null, nation }
}
