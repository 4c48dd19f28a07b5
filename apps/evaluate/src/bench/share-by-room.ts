import type { Frame } from './profile.ts'

const ROOM = /\/parser\/src\/(\d+-[a-z]+)\//

/** Milliseconds spent under each function or room. */
export type Shares = ReadonlyMap<string, number>

/**
 * Sums a call tree by the parser's rooms: all time under a call counts for the room that was called first, so that a
 * room pays for what it calls in the rooms below.
 */
export const shareByRoom = (root: Frame): Shares => {
  const shares = new Map<string, number>()
  const visit = (frame: Frame, above: string | null): void => {
    const room = above ?? ROOM.exec(frame.url)?.[1] ?? null
    if (room !== null) shares.set(room, (shares.get(room) ?? 0) + frame.self)
    for (const child of frame.children) visit(child, room)
  }
  visit(root, null)
  return new Map([...shares].sort(([one], [other]) => one.localeCompare(other)))
}

/** Sums a call tree by the functions of the parser, the costliest first; each pays for itself and for the engine below it. */
export const shareByFunction = (root: Frame): Shares => {
  const shares = new Map<string, number>()
  const visit = (frame: Frame, above: string | null): void => {
    const path = /\/parser\/src\/(.+)$/.exec(frame.url)?.[1]
    const name = path === undefined ? above : `${frame.name} (${path})`
    if (name !== null) shares.set(name, (shares.get(name) ?? 0) + frame.self)
    for (const child of frame.children) visit(child, name)
  }
  visit(root, null)
  return new Map([...shares].sort(([, one], [, other]) => other - one))
}
