import type { Import } from './trace-imports.ts'

const ROOM = /^packages\/parser\/src\/(\d+)-[^/]+\//

const roomOf = (path: string): number | null => {
  const room = ROOM.exec(path)?.[1]
  return room === undefined ? null : Number(room)
}

/** Files outside the rooms from which some room is reached, however far the way. */
const findWaysIntoRooms = (imports: readonly Import[]): ReadonlySet<string> => {
  const ways = new Set<string>()
  let before = -1
  while (before < ways.size) {
    before = ways.size
    for (const { file, target } of imports) {
      if (target.kind !== 'file' || roomOf(file) !== null) continue
      if (roomOf(target.path) !== null || ways.has(target.path)) ways.add(file)
    }
  }
  return ways
}

/**
 * Says of each import what it breaks of the parser's order, or null: a room imports only rooms with a lower number,
 * and what stands outside the rooms only if that reaches no room itself.
 */
export const findRoomViolations = (imports: readonly Import[]): ((edge: Import) => string | null) => {
  const ways = findWaysIntoRooms(imports)
  return ({ file, target }) => {
    const room = roomOf(file)
    if (room === null || target.kind !== 'file') return null
    const targetRoom = roomOf(target.path)
    if (targetRoom !== null && targetRoom > room) return `room ${room} imports room ${targetRoom} above it`
    if (ways.has(target.path)) return `room ${room} imports a file outside the rooms that imports rooms itself`
    return null
  }
}
