import { clusterEvents } from '@reportedly/events'
import { expect, test } from 'vitest'
import { DEFAULT_READING } from './choose-reading.ts'
import { MADE_UP_READINGS } from './made-up-reports.fixture.ts'
import { splitSections } from './split-sections.ts'
import { viewEvent } from './view-event.ts'

const reports = MADE_UP_READINGS.map(({ report }) => report)
const claims = MADE_UP_READINGS.flatMap((reading) => reading.claims)
const view = clusterEvents(claims, reports).map((event) => viewEvent({ event, claims, reports }, DEFAULT_READING))
const sections = view.flatMap((event) => [...event.sections.compared, ...event.sections.once])
const once = sections.filter(({ lines }) => lines.length === 1)

test('keeps figures that stand beside others apart from those that are told once', () => {
  const split = splitSections(sections)
  expect(split.compared.every(({ lines }) => lines.length > 1)).toBe(true)
  expect(split.once).toEqual(once)
  expect(split.most).toBe(60)
})

test('draws the first where nothing stands beside anything', () => {
  const [only] = once
  const three = [only, only, only].flatMap((section) => (section === undefined ? [] : [{ ...section }]))
  expect(splitSections(three.slice(0, 1))).toMatchObject({ compared: three.slice(0, 1), once: [] })
  expect(splitSections(three)).toMatchObject({ compared: three.slice(0, 2), once: three.slice(2) })
})
