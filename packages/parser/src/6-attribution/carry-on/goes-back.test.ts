import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

const text = (speaker: string): string =>
  `Four rebels were killed in Sel.\n\nIn a statement, the 20th Infantry Battalion (20IB) said troops met the rebels at dawn. Two soldiers were hurt.\n\nScouring the site, soldiers recovered five rifles.\n\nThe ${speaker} said five more may have been wounded.`

test('between a command’s words a publisher that told the story itself does not go on with it', () => {
  expect(speakersOf(text('20IB commander'))[2]).toEqual(['20th Infantry Battalion'])
})

test('but where another speaks next it does', () => {
  expect(speakersOf(text('mayor'))[2]).toEqual([])
})
