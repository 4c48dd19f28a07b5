import { draw, paint } from './paint-copy.ts'

const LETTERS = { size: 12, gap: 6 }
const BETWEEN = 20
const ROW_GAP = 4

interface Entry {
  readonly mark: SVGSVGElement | null
  readonly words: string
  readonly width: number
  readonly height: number
}

const readEntry = (item: Element): Entry => {
  const mark = item.querySelector('svg')
  const { width } = item.getBoundingClientRect()
  const height = Math.max(LETTERS.size, mark?.getBoundingClientRect().height ?? 0)
  return { mark, words: (item.textContent ?? '').replaceAll(/\s+/g, ' ').trim(), width: width + LETTERS.gap, height }
}

const placeMark = (mark: SVGSVGElement, x: number, y: number): SVGSVGElement => {
  const { width, height } = mark.getBoundingClientRect()
  const copy = mark.cloneNode(true) as SVGSVGElement
  paint(mark, copy)
  for (const [name, value] of Object.entries({ x, y, width, height })) copy.setAttribute(name, String(value))
  return copy
}

/** The key of a chart as it stands on the page, in rows of at most `reach` pixels from (`left`, `top`); with its height. */
export const copyKey = (
  figure: Element | null,
  {
    left,
    top,
    reach,
    look,
  }: {
    readonly left: number
    readonly top: number
    readonly reach: number
    readonly look: Readonly<Record<string, string | number>>
  },
): { readonly parts: readonly SVGElement[]; readonly height: number } => {
  const items = [...(figure?.querySelectorAll('ul.key > li') ?? [])].filter((item) => item.checkVisibility())
  const parts: SVGElement[] = []
  let [x, y, row] = [0, 0, 0]
  for (const { mark, words, width, height } of items.map(readEntry)) {
    if (x > 0 && x + width > reach) [x, y, row] = [0, y + row + ROW_GAP, 0]
    const markWidth = mark?.getBoundingClientRect().width ?? 0
    if (mark !== null) parts.push(placeMark(mark, left + x, top + y))
    const at = {
      x: left + x + markWidth + LETTERS.gap,
      y: top + y + height / 2,
      dy: '0.36em',
      'font-size': LETTERS.size,
    }
    parts.push(draw('text', { ...look, ...at }, words))
    x += width + BETWEEN
    row = Math.max(row, height)
  }
  return { parts, height: items.length === 0 ? 0 : y + row + 2 * ROW_GAP }
}
