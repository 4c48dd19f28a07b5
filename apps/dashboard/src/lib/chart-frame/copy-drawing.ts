import { wrapWords } from '../claim-strip/wrap-words.ts'
import { copyKey } from './copy-key.ts'
import { draw, paint } from './paint-copy.ts'

/** A drawing as it looks on the page, as a file of its own that needs no style sheet. */
export interface DrawingCopy {
  readonly text: string
  /** CSS pixels. */
  readonly width: number
  readonly height: number
}

const MARGIN = 16

/** Names beside a drawing, as those of its axis, are part of it. */
const measureReach = (drawing: SVGSVGElement, { left, width }: DOMRect): number =>
  [...drawing.querySelectorAll('text')]
    .filter((text) => text.checkVisibility({ visibilityProperty: true }))
    .reduce((reach, text) => Math.max(reach, text.getBoundingClientRect().right - left), width)

/** Away from its page a link leads nowhere, unless it names the page too. */
const spellOutLinks = (copy: SVGSVGElement): void => {
  for (const link of copy.querySelectorAll('a[href]'))
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', document.baseURI).href)
}

/** What is written over and under a drawing that stands alone. */
export interface DrawingWords {
  readonly title: string
  /** What it rests on. */
  readonly source: string
}

/** Lines of words, the first standing at `y`. */
const write = (lines: readonly string[], y: number, look: Readonly<Record<string, string | number>>, line: number) =>
  lines.map((text, index) => draw('text', { x: MARGIN, y: y + index * line, ...look }, text))

const TITLE = { size: 18, line: 24, letter: 9.5 }
const SOURCE = { size: 12, line: 17, letter: 6.6 }

/** The faces and colours of the page for a title and for what stands small. */
const readLooks = (root: CSSStyleDeclaration) => ({
  heading: {
    fill: root.color,
    'font-family': root.getPropertyValue('--serif'),
    'font-size': TITLE.size,
    'font-weight': 700,
  },
  note: {
    fill: root.getPropertyValue('--ink-soft'),
    'font-family': root.getPropertyValue('--sans'),
    'font-size': SOURCE.size,
  },
})

/** Copies a drawing with its colours and faces written into it, with its title and key over it and what it rests on below. */
export const copyDrawing = (drawing: SVGSVGElement, { title, source }: DrawingWords): DrawingCopy => {
  const box = drawing.getBoundingClientRect()
  const { width, height } = box
  const copy = drawing.cloneNode(true) as SVGSVGElement
  paint(drawing, copy)
  spellOutLinks(copy)
  const root = getComputedStyle(document.documentElement)
  const reach = measureReach(drawing, box)
  const titles = wrapWords(title, Math.floor(reach / TITLE.letter))
  const sources = wrapWords(source, Math.floor(reach / SOURCE.letter))
  const { heading, note } = readLooks(root)
  const keyTop = MARGIN + titles.length * TITLE.line
  const key = copyKey(drawing.closest('figure'), { left: MARGIN, top: keyTop, reach, look: note })
  const top = keyTop + key.height
  const bottom = top + Math.ceil(height) + MARGIN
  const [wide, high] = [Math.ceil(reach) + 2 * MARGIN, bottom + sources.length * SOURCE.line + MARGIN]
  for (const [name, value] of Object.entries({ x: MARGIN, y: top, width, height, overflow: 'visible' }))
    copy.setAttribute(name, String(value))
  const sheet = draw('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${wide} ${high}`,
    width: wide,
    height: high,
  })
  sheet.append(
    draw('rect', { width: '100%', height: '100%', fill: root.backgroundColor }),
    ...write(titles, MARGIN + TITLE.size * 0.8, heading, TITLE.line),
    ...key.parts,
    copy,
    ...write(sources, bottom + SOURCE.size, note, SOURCE.line),
  )
  return { text: new XMLSerializer().serializeToString(sheet), width: wide, height: high }
}
