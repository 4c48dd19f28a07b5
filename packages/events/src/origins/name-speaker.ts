import type { Attribution } from '@reportedly/schema'
import { foldName } from '../fold-name.ts'
import { isOneOfMany } from './en/roles-of-many.ts'

/** A key that two mentions of one named speaker share; null for a speaker the report does not name. */
export const nameSpeaker = ({ name, sourceId, kind }: Attribution): string | null => {
  if (name !== null && isOneOfMany(name)) return null
  if (sourceId !== null) return `source ${sourceId}`
  // Two reports' "witnesses" are not one person; no kind of speaker but a named one has an identity of its own.
  if (name === null || kind === 'unnamed' || kind === 'witness') return null
  const folded = foldName(name)
  return folded === '' ? null : `name ${folded}`
}
