/** Sets that can only grow together. Members are the numbers from 0. */
export interface DisjointSets {
  /** The number that stands for the set a member is in. */
  readonly find: (member: number) => number
  /** Joins two sets unless both tell of one report. True when both members are in one set afterwards. */
  readonly join: (one: number, other: number) => boolean
  /** Whether two members are in two sets that both tell of one report, and so can never be joined. */
  readonly areApart: (one: number, other: number) => boolean
}

const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  for (const member of small) if (large.has(member)) return true
  return false
}

/**
 * Union-find over members that each belong to a report, near-linear in the number of joins.
 * A report that tells of two incidents has told them apart, so no set ever holds two members of one report.
 */
export const makeDisjointSets = (reportIds: readonly string[]): DisjointSets => {
  const parents = reportIds.map((_, member) => member)
  const reportsOf = reportIds.map((reportId) => new Set([reportId]))

  const find = (member: number): number => {
    let root = member
    for (let parent = parents[root]; parent !== undefined && parent !== root; parent = parents[root]) root = parent
    for (let at = member; at !== root;) {
      const next = parents[at] ?? root
      parents[at] = root
      at = next
    }
    return root
  }

  // Sets only grow, so two that were refused once stay apart; asking again must not scan them again.
  const refused = new Set<number>()

  const areApart = (one: number, other: number): boolean => {
    const [a, b] = [find(one), find(other)]
    if (a === b) return false
    const pair = Math.min(a, b) * reportIds.length + Math.max(a, b)
    if (refused.has(pair)) return true
    const apart = overlap(reportsOf[a] ?? new Set(), reportsOf[b] ?? new Set())
    if (apart) refused.add(pair)
    return apart
  }

  const join = (one: number, other: number): boolean => {
    const [a, b] = [find(one), find(other)]
    if (a === b) return true
    if (areApart(one, other)) return false
    const [reportsOfA, reportsOfB] = [reportsOf[a] ?? new Set<string>(), reportsOf[b] ?? new Set<string>()]
    const [small, large] = reportsOfA.size < reportsOfB.size ? [a, b] : [b, a]
    parents[small] = large
    for (const reportId of reportsOf[small] ?? []) reportsOf[large]?.add(reportId)
    return true
  }

  return { find, join, areApart }
}
