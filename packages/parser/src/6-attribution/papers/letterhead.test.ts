import { describe, expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

const DEEDS = '- Two men were arrested on Friday.\n- One rifle was seized.'

describe('a text is on the word of whoever its letterhead names', () => {
  test.for([
    ['Orva Police Command, Sel, 21.11.2024', 'Orva Police Command'],
    ['SECURITY ROUND-UP\nPolice Control Room, Sel, 3 May 2024', 'Police Control Room'],
    ['GENERAL STAFF: MORNING SUMMARY', 'GENERAL STAFF'],
    ['SITUATION REPORT No. 14 — Orva Emergency Room', 'Orva Emergency Room'],
    ['General Staff of the Armed Forces – 3 May 2024', 'General Staff of the Armed Forces'],
  ] as const)('%s', ([head, issuer]) => {
    expect(speakersOf(`${head}\n\n${DEEDS}`)).toEqual([[issuer], [issuer]])
  })
})

describe('but there is no letterhead', () => {
  test.for([
    ['in the name of a paper', 'Protection of Farmers Report | 3 May 2024'],
    ['beside what it does not bring out', 'Orva Police: The Year'],
    ['beside what an outlet brings out', 'Orva News Agency: Morning Summary'],
    ['without a day', 'Orva Police Command, Sel'],
    ['in the name of an outlet', 'Orva News Agency, Sel, 3 May 2024'],
    ['in the name of nobody who issues papers', 'Sel, Orva, 3 May 2024'],
    ['in a line that says more', 'Orva Police Command, raided on 3 May 2024'],
    ['in a line that tells of a figure', 'Orva Police Command, Two Dead, 3 May 2024'],
  ] as const)('%s', ([, head]) => {
    expect(speakersOf(`${head}\n\n${DEEDS}`).slice(-2)).toEqual([[], []])
  })

  test('behind the opening of a text', () => {
    const text = `A raid in Orva\nIt went on all day.\nThe market was shut.\nOrva Police Command, Sel, 3 May 2024\n\n${DEEDS}`
    expect(speakersOf(text)).toEqual([[], []])
  })
})
