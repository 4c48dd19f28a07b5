import { describe, expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

const DEEDS = 'Nine men were killed near the bakery.\n\nFour houses were burned.'

describe('what stands below a heading is on the word of whom it names', () => {
  test.for([
    ['II. RIVER FRONT, communiqué no. 14', 'RIVER FRONT'],
    ['2) National Army, Joint Task Force Sel, press release no. 006', 'Joint Task Force Sel'],
    ["I. OMBUDSMAN'S OFFICE (Oficina de Sel), follow-up to Early Warning 019-24", "OMBUDSMAN'S OFFICE"],
    ['Communiqué no. 3 of the Orva Police Command', 'Orva Police Command'],
  ] as const)('%s', ([heading, issuer]) => {
    expect(speakersOf(`Two papers on Sel\nPut into English by the desk.\n\n${heading}\n${DEEDS}`)).toEqual([
      [issuer],
      [issuer],
    ])
  })

  test.for([
    ['The army’s account', 'army'],
    ["The rebels' version", 'rebels'],
    ['What the police say', 'police'],
    ['According to the prosecutor’s office', 'prosecutor’s office'],
  ] as const)('%s', ([heading, speaker]) => {
    expect(speakersOf(`A raid on Sel\nIt was the third.\n\n${heading}\n${DEEDS}`)).toEqual([[speaker], [speaker]])
  })

  test('up to the next heading, and others who speak in a paper by way of it', () => {
    const text = `Two papers on Sel\n\nARMY, communiqué no. 9\nNine rebels were killed. Residents say four houses were burned.\n\nRIVER FRONT, statement\nTwelve soldiers were killed.`
    expect(speakersOf(text)).toEqual([['ARMY'], ['Residents', 'ARMY'], ['RIVER FRONT']])
  })

  test('up to a note of whoever publishes it', () => {
    const text = `Two papers on Sel\n\nARMY, communiqué no. 9\nNine rebels were killed.\n\nNote of the desk. Four houses were burned.`
    expect(speakersOf(text)).toEqual([['ARMY'], []])
  })

  test('and a bare name where "we" write below it', () => {
    const text = `Two papers on Sel\n\nRiver Front\nWe killed nine men near Sel. Four rifles were seized.`
    expect(speakersOf(text)).toEqual([['River Front'], ['River Front']])
  })
})

describe('but a heading names nobody who speaks', () => {
  test.for([
    ['by a bare name alone', 'River Front'],
    ['by a paper alone, without a number', 'Police statement'],
    ['by the paper of an outlet', '2. Orva News Agency, statement'],
    ['by what the text is about', 'The army’s losses'],
    ['where it tells a figure', 'Nine dead, army communiqué no. 9 says'],
    ['where it is a sentence', 'The army has an account of its own.'],
  ] as const)('%s', ([, heading]) => {
    expect(speakersOf(`A raid on Sel\nIt was the third.\n\n${heading}\n${DEEDS}`).slice(-2)).toEqual([[], []])
  })
})

describe('what stands behind an announced paper', () => {
  test.for([
    'The following is the text of a statement issued by the Orva Police Command on Tuesday:',
    'On Tuesday the Orva Police Command issued the following statement:',
  ])('is on the word of whoever issued it: %s', (opening) => {
    expect(speakersOf(`${opening}\n\n${DEEDS}`)).toEqual([['Orva Police Command'], ['Orva Police Command']])
  })

  test.for([
    'The Orva Police Command issued a statement on Tuesday.',
    'Orva News Agency carried the following statement:',
    'The market of Orva is in the following state:',
  ])('and otherwise on nobody’s: %s', (opening) => {
    expect(speakersOf(`${opening}\n\n${DEEDS}`).at(-1)).toEqual([])
  })
})
