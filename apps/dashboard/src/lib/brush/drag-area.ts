import type { Attachment } from 'svelte/attachments'

/** A rectangle of a drawing, each side in parts of its width or height from 0 to 1. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Pixels that a pointer has to move before a press becomes a drag, and is no click any more. */
const LEAST = 6

const part = (position: number, start: number, length: number): number =>
  length === 0 ? 0 : Math.min(1, Math.max(0, (position - start) / length))

/** The rectangle between two points of the screen, within the bounds of a drawing. */
export const spanArea = (
  one: Point,
  other: Point,
  bounds: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
): Area => ({
  left: part(Math.min(one.x, other.x), bounds.left, bounds.width),
  right: part(Math.max(one.x, other.x), bounds.left, bounds.width),
  top: part(Math.min(one.y, other.y), bounds.top, bounds.height),
  bottom: part(Math.max(one.y, other.y), bounds.top, bounds.height),
})

/** Lets a pointer draw a rectangle across an element; a press without a drag stays a click on what is beneath. */
export const dragArea =
  (tell: { readonly draw: (area: Area | null) => void; readonly choose: (area: Area) => void }): Attachment<Element> =>
  (element) => {
    const listening = new AbortController()
    const options = { signal: listening.signal }
    let pressed: Point | null = null
    let dragged = false
    const at = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY })
    const areaTo = (start: Point, event: PointerEvent): Area =>
      spanArea(start, at(event), element.getBoundingClientRect())
    const press = (event: PointerEvent): void => {
      if (event.button !== 0 || event.pointerType === 'touch') return
      pressed = at(event)
      dragged = false
    }
    const move = (event: PointerEvent): void => {
      if (pressed === null) return
      const here = at(event)
      dragged ||= Math.hypot(here.x - pressed.x, here.y - pressed.y) >= LEAST
      if (dragged) tell.draw(areaTo(pressed, event))
    }
    const release = (event: PointerEvent): void => {
      if (pressed !== null && dragged) tell.choose(areaTo(pressed, event))
      pressed = null
      tell.draw(null)
    }
    const keepFromClicking = (event: Event): void => {
      if (!dragged) return
      event.preventDefault()
      event.stopPropagation()
      dragged = false
    }
    element.addEventListener('pointerdown', (event) => press(event as PointerEvent), options)
    window.addEventListener('pointermove', move, options)
    window.addEventListener('pointerup', release, options)
    element.addEventListener('click', keepFromClicking, { ...options, capture: true })
    element.addEventListener('dragstart', (event) => event.preventDefault(), options)
    return () => listening.abort()
  }
