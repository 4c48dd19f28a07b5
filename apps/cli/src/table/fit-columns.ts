/**
 * Shares `room` terminal columns among the columns of a table: each gets the width it asks for while they all fit;
 * else the widest give way first, but none of those below `narrowest`.
 */
export const fitColumns = (asked: readonly number[], room: number, narrowest: number): readonly number[] => {
  const sum = (limit: number): number => asked.reduce((total, width) => total + Math.min(width, limit), 0)
  let limit = Math.max(...asked, narrowest)
  while (limit > narrowest && sum(limit) > room) limit -= 1
  return asked.map((width) => Math.min(width, limit))
}
