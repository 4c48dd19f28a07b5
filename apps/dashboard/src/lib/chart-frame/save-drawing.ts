import { copyDrawing, type DrawingCopy, type DrawingWords } from './copy-drawing.ts'

const save = (content: Blob, name: string): void => {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

/** Twice the pixels of the page, so that print is sharp. */
const SHARPNESS = 2

const toPicture = async ({ text, width, height }: DrawingCopy): Promise<Blob | null> => {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  const image = new Image(width, height)
  image.src = address
  await image.decode().finally(() => URL.revokeObjectURL(address))
  const canvas = document.createElement('canvas')
  canvas.width = width * SHARPNESS
  canvas.height = height * SHARPNESS
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}

/** Saves a drawing of the page as an SVG file of this name (without its ending). */
export const saveAsSvg = (drawing: SVGSVGElement, name: string, words: DrawingWords): void =>
  save(new Blob([copyDrawing(drawing, words).text], { type: 'image/svg+xml' }), `${name}.svg`)

/** Saves a drawing of the page as a PNG file of this name (without its ending). */
export const saveAsPng = async (drawing: SVGSVGElement, name: string, words: DrawingWords): Promise<void> => {
  const picture = await toPicture(copyDrawing(drawing, words))
  if (picture !== null) save(picture, `${name}.png`)
}
