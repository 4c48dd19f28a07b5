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
  // Else the rims of letters that stand on a map would lie over them.
  'paint-order',
] as const

/** Writes the look of an element of the page, and of all within it, into a copy of it. */
export const paint = (from: Element, to: Element): void => {
  const style = getComputedStyle(from)
  // Capitals are no attribute that a drawing could have.
  if (style.textTransform === 'uppercase' && to.children.length === 0)
    to.textContent = (to.textContent ?? '').toLocaleUpperCase('en-GB')
  for (const name of STYLES) to.setAttribute(name, style.getPropertyValue(name))
  to.removeAttribute('class')
  for (const [index, child] of [...from.children].entries()) {
    const copy = to.children[index]
    if (copy !== undefined) paint(child, copy)
  }
}

/** Makes an element of a drawing. */
export const draw = (name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value))
  element.textContent = text
  return element
}
