/** How many figures a source is the origin of, and how many it passes on. */
export interface RoleCount {
  readonly origin: number
  readonly relay: number
}

/** Two pieces of one bar, in percent of its width. */
export interface RoleBarLayout {
  readonly origin: number
  readonly relay: { readonly from: number; readonly width: number }
}

const rounded = (value: number): number => Math.round(value * 100) / 100

/** Lays a bar out against the longest one of its column: what goes back to the source first, then what it passes on. */
export const layoutRoleBar = ({ origin, relay }: RoleCount, longest: number): RoleBarLayout => {
  const share = (count: number): number => rounded(longest === 0 ? 0 : (100 * count) / longest)
  return { origin: share(origin), relay: { from: share(origin), width: share(relay) } }
}
