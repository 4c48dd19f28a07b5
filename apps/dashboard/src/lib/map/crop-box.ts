import { linkWith } from '../page/link-with.ts'
import { type Box, writeBox } from './box.ts'
import { frameEvents } from './frame-events.ts'
import { FRAME } from './geometry.ts'
import type { MapEvent } from './map-event.ts'
import type { Outline } from './outline.ts'
import { projectBox } from './project-box.ts'

const CORNERS = /^(\d{1,3}),(\d{1,3}),(\d{1,3}),(\d{1,3})$/

const readCorners = (text: string | null): readonly [number, number, number, number] | null => {
  const [, left, top, right, bottom] = CORNERS.exec(text ?? '')?.map(Number) ?? []
  if (left === undefined || top === undefined || right === undefined || bottom === undefined) return null
  return left < right && top < bottom ? [left, top, right, bottom] : null
}

/**
 * The query of the address that a rectangle drawn on a map leads to: `crop` has its left, top, right and bottom in parts
 * of a thousand of the drawing. Null where none was drawn.
 */
export const cropBox = (
  {
    events,
    outlines,
    box,
  }: { readonly events: readonly MapEvent[]; readonly outlines: readonly Outline[]; readonly box: Box | null },
  parameters: URLSearchParams,
): string | null => {
  const corners = readCorners(parameters.get('crop'))
  if (corners === null) return null
  const projection = projectBox(box ?? frameEvents(events, outlines), FRAME)
  const [left, top, right, bottom] = corners
  const points = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
    [(left + right) / 2, top],
    [(left + right) / 2, bottom],
  ].flatMap(([x = 0, y = 0]) => {
    const point = projection.invert?.([(x / 1000) * FRAME.width, (y / 1000) * FRAME.height])
    return point ? [point] : []
  })
  const longitudes = points.map(([longitude]) => longitude)
  const latitudes = points.map(([, latitude]) => latitude)
  const cropped = {
    west: Math.min(...longitudes),
    east: Math.max(...longitudes),
    south: Math.min(...latitudes),
    north: Math.max(...latitudes),
  }
  return linkWith(parameters, { crop: null, spot: null, bbox: writeBox(cropped) })
}
