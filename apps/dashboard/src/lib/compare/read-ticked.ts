/**
 * The address of a comparison for one that names reports by `report`, once for each box ticked in a list; null where it
 * names none so. Of more than two the first two are compared.
 */
export const readTicked = (state: URLSearchParams): URLSearchParams | null => {
  if (!state.has('report')) return null
  const [a, b] = state.getAll('report').filter((id) => id !== '')
  const next = new URLSearchParams(state)
  next.delete('report')
  if (a !== undefined) next.set('a', a)
  if (b !== undefined) next.set('b', b)
  return next
}
