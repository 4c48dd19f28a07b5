import { readFileSync } from 'node:fs'
import { lab, rgb } from 'd3'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')

const readColours = (block: string): ReadonlyMap<string, string> =>
  new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]))

const [lightBlock = '', darkBlock = ''] = css.split('@media (prefers-color-scheme: dark)')
const LIGHT = readColours(lightBlock)
const THEMES = { light: LIGHT, dark: new Map([...LIGHT, ...readColours(darkBlock)]) }

const linear = (channel: number): number => {
  const part = channel / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

const linearOf = (colour: string): readonly [number, number, number] => {
  const { r, g, b } = rgb(colour)
  return [linear(r), linear(g), linear(b)]
}

const luminance = (colour: string): number => {
  const [r, g, b] = linearOf(colour)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** As WCAG 2.2 measures it. */
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

type Matrix = readonly (readonly [number, number, number])[]

/** How colours are seen by those who lack a kind of cone: Machado, Oliveira and Fernandes 2009, at their full strength. */
const SIGHTS: Readonly<Record<string, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const encode = (part: number): number => {
  const within = Math.min(1, Math.max(0, part))
  return 255 * (within <= 0.0031308 ? within * 12.92 : 1.055 * within ** (1 / 2.4) - 0.055)
}

const see = (colour: string, sight: Matrix) => {
  const [r, g, b] = linearOf(colour)
  const [red = 0, green = 0, blue = 0] = sight.map((row) => encode(row[0] * r + row[1] * g + row[2] * b))
  return lab(rgb(red, green, blue))
}

/** How far apart two colours are seen (CIE 1976); from about 10 on nobody takes one for the other. */
const distance = (one: string, other: string, sight: Matrix): number => {
  const [a, b] = [see(one, sight), see(other, sight)]
  return Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b)
}

const MARKS = [1, 2, 3, 4, 5, 6].map((mark) => `mark-${mark}`)
/** The two categories without a pattern; see `CategoryPatterns`. */
const PLAIN = ['mark-1', 'mark-5'] as const

describe.each(Object.entries(THEMES))('the colours in %s', (_, colours) => {
  const colourOf = (name: string): string => {
    const colour = colours.get(name)
    if (colour === undefined) throw new Error(`There is no colour “${name}”.`)
    return colour
  }

  test.each([...MARKS, 'accent', 'cool', 'focus', 'ink', 'ink-soft', 'field'])('show %s on paper (3 : 1)', (name) =>
    expect(contrast(colourOf(name), colourOf('paper'))).toBeGreaterThanOrEqual(3),
  )

  test.each(['ink', 'ink-soft', 'accent'])('let %s be read as letters on every ground (4.5 : 1)', (name) => {
    for (const ground of ['paper', 'hover', 'sentence', 'band', 'land', 'sea'])
      expect([ground, contrast(colourOf(name), colourOf(ground)) >= 4.5]).toEqual([ground, true])
  })

  test.each(Object.entries(SIGHTS))('keep the categories apart to the eye with %s sight', (_name, sight) => {
    const near = MARKS.flatMap((one, index) =>
      MARKS.slice(index + 1).flatMap((other) => {
        const arePlain = PLAIN.every((plain) => plain === one || plain === other)
        const apart = distance(colourOf(one), colourOf(other), sight)
        return apart < (arePlain ? 20 : 6) ? [`${one} ${other} ${apart.toFixed(1)}`] : []
      }),
    )
    expect(near).toEqual([])
  })

  test.each(Object.entries(SIGHTS))('keep more and less than the baseline apart with %s sight', (_name, sight) =>
    expect(distance(colourOf('accent'), colourOf('cool'), sight)).toBeGreaterThan(20),
  )
})
