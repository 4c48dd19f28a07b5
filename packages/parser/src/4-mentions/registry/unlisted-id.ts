import { makeId } from '@reportedly/schema'
import { remember } from '../../engine/remember.ts'
import { foldOrganisation } from './fold-organisation.ts'
import { readNation } from './read-nation.ts'
import { undressName } from './undress-name.ts'

/**
 * The form in which two names of a source that no registry knows are one: "@front_news", "Front News Telegram channel".
 * No other word is left out: "River Radio" and "River News" are two, and "the Mali channel" is not Mali.
 */
const keyOf = (name: string): string => {
  const channels = undressName(name).filter(({ isChannel }) => isChannel)
  const shortest = channels.at(-1)?.name
  return foldOrganisation(shortest === undefined || readNation(shortest) !== null ? name : shortest).replaceAll(' ', '')
}

/** The id of a source that no registry knows: that of its name, whatever its case, diacritics and marks. */
export const unlistedId = remember((name: string): string => makeId('source', keyOf(name)))
