/** What a drawing’s look rests on; without its page it would lose these. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'vector-effect',
  'opacity',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-variant-numeric',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'visibility',
  'display',
] as const

const paint = (from: Element, to: Element): void => {
  const style = getComputedStyle(from)
  for (const name of STYLES) to.setAttribute(name, style.getPropertyValue(name))
  to.removeAttribute('class')
  for (const [index, child] of [...from.children].entries()) {
    const copy = to.children[index]
    if (copy !== undefined) paint(child, copy)
  }
}

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

/** Copies a drawing of the page with its colours and faces written into it, on the colour of the page. */
export const copyDrawing = (drawing: SVGSVGElement): DrawingCopy => {
  const box = drawing.getBoundingClientRect()
  const { width, height } = box
  const copy = drawing.cloneNode(true) as SVGSVGElement
  paint(drawing, copy)
  copy.setAttribute('x', String(MARGIN))
  copy.setAttribute('y', String(MARGIN))
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  copy.setAttribute('overflow', 'visible')
  const sheet = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const [wide, high] = [Math.ceil(measureReach(drawing, box)) + 2 * MARGIN, Math.ceil(height) + 2 * MARGIN]
  sheet.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  sheet.setAttribute('viewBox', `0 0 ${wide} ${high}`)
  sheet.setAttribute('width', String(wide))
  sheet.setAttribute('height', String(high))
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  ground.setAttribute('width', '100%')
  ground.setAttribute('height', '100%')
  ground.setAttribute('fill', getComputedStyle(document.documentElement).backgroundColor)
  sheet.append(ground, copy)
  return { text: new XMLSerializer().serializeToString(sheet), width: wide, height: high }
}
