/** The figure that a key leads to from the one at hand: "n" to the next, "p" to the one before; null where there is none. */
export const stepAnchor = (anchors: readonly string[], current: string, key: string): string | null => {
  const at = anchors.indexOf(current)
  if (key === 'n') return anchors[at + 1] ?? null
  if (key === 'p') return at === -1 ? (anchors.at(-1) ?? null) : (anchors[at - 1] ?? null)
  return null
}
