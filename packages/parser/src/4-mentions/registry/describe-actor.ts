import type { ActorEntry } from './actor-entry.ts'

type Names = readonly string[]

const describe =
  (side: ActorEntry['side']) =>
  (
    id: string,
    name: string,
    country: string | null,
    aliases: Names,
    basis = `Wikipedia: ${name}`,
    ambiguous: Names = [],
  ): ActorEntry => ({ id, name, aliases, ambiguous, side, country, national: false, basis })

/** The national army of a country. */
export const army = (
  id: string,
  name: string,
  country: string,
  aliases: Names = [],
  ambiguous: Names = [],
): ActorEntry => ({
  id,
  name,
  aliases,
  ambiguous,
  side: 'state',
  country,
  national: true,
  basis: `Wikipedia: ${name}`,
})

/** Another force of a state, or one that fights on its side. */
export const force = describe('state')

/** An armed group that is no state's. */
export const group = describe('non-state')

/** A force or mission of several states. */
export const mission = describe('international')
