/** Something to be named on a map: a circle to stand clear of, and how much it matters. */
export interface Nameable {
  readonly key: string
  readonly name: string
  readonly x: number
  readonly y: number
  readonly reach: number
}

/** Where a name stands: beside its mark, in pixels from its middle. */
export interface PlacedName {
  readonly key: string
  readonly name: string
  readonly x: number
  readonly y: number
  readonly dx: number
  readonly dy: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** A mark with the words it is named by; see `Nameable`. */
type Named = Omit<PlacedName, 'key'>

interface Area {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Measured on the widest face of the stack at the size of names, so that no name is cut. */
const CHARACTER = 7.4
const HEIGHT = 16
const GAP = 4

const overlaps = (one: Area, other: Area): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

const around = ({ x, y, reach }: Nameable): Area => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
})

interface Candidate extends PlacedName {
  readonly area: Area
}

const areaOf = ({ name, x, y, dx, dy, anchor }: Named): Area => {
  const width = name.length * CHARACTER
  const left = x + dx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2)
  const middle = y + dy
  return { left, right: left + width, top: middle - HEIGHT / 2, bottom: middle + HEIGHT / 2 }
}

const listCandidates = ({ key, name, x, y, reach }: Nameable): readonly Candidate[] => {
  const beside = reach + GAP
  const make = (dx: number, dy: number, anchor: PlacedName['anchor']): Candidate => {
    const placed = { key, name, x, y, dx, dy, anchor }
    return { ...placed, area: areaOf(placed) }
  }
  return [
    make(beside, 0, 'start'),
    make(-beside, 0, 'end'),
    make(0, -beside - HEIGHT / 2, 'middle'),
    make(0, beside + HEIGHT / 2, 'middle'),
  ]
}

/**
 * Places as many names as there is room for, those listed first before all others: to the right of the mark, else to the
 * left, above or below, clear of every mark and of each other, and within the frame.
 */
export const placeNames = (
  named: readonly Nameable[],
  frame: { readonly width: number; readonly height: number },
  most: number,
): readonly PlacedName[] => {
  const marks = named.map((nameable) => ({ key: nameable.key, area: around(nameable) }))
  const taken: Area[] = []
  const placed: PlacedName[] = []
  for (const nameable of named) {
    if (placed.length >= most) break
    const free = listCandidates(nameable).find(
      ({ area, key }) =>
        area.left >= 0 &&
        area.right <= frame.width &&
        area.top >= 0 &&
        area.bottom <= frame.height &&
        !taken.some((other) => overlaps(area, other)) &&
        !marks.some((mark) => mark.key !== key && overlaps(area, mark.area)),
    )
    if (free === undefined) continue
    const { area, ...name } = free
    taken.push(area)
    placed.push(name)
  }
  return placed
}

/**
 * The names among those placed that still stand clear of each other and of the marks when the map is drawn at `scale` of
 * the size they were placed for, the marks at `marks` of theirs and the letters as large as before; `most` of them.
 */
export const findClear = (
  placed: readonly PlacedName[],
  named: readonly Nameable[],
  { scale, marks, most }: { readonly scale: number; readonly marks: number; readonly most: number },
): ReadonlySet<string> => {
  const obstacles = named.map(({ x, y, reach, ...rest }) => ({
    key: rest.key,
    area: around({ ...rest, x: x * scale, y: y * scale, reach: reach * marks }),
  }))
  const clear = new Set<string>()
  const taken: Area[] = []
  for (const name of placed) {
    const area = areaOf({ ...name, x: name.x * scale, y: name.y * scale })
    const isHidden =
      clear.size >= most ||
      taken.some((other) => overlaps(area, other)) ||
      obstacles.some(({ key, area: other }) => key !== name.key && overlaps(area, other))
    if (isHidden) continue
    taken.push(area)
    clear.add(name.key)
  }
  return clear
}
