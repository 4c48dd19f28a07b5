import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

const RELEASE = 'The brigade said in a press release that 11 gunmen were killed.'
const MAYOR = 'A woman was hurt, said the village head.'

test('"the release" is that of whoever was told to have issued one, past those who only said', () => {
  expect(speakersOf(`${RELEASE} ${MAYOR} Five rifles were seized, the release said.`).at(-1)).toEqual(['brigade'])
})

test('and never of an outlet that has seen one', () => {
  const seen = 'The driver was killed, according to a police report seen by Kestrel.'
  expect(speakersOf(`${seen} ${MAYOR} Five rifles were seized, the report adds.`).at(-1)).toEqual([
    'police report',
    'Kestrel',
  ])
})

test('the last who issued one, and whoever spoke last where nobody did', () => {
  const other = 'The governor said in a release that a woman was hurt.'
  expect(speakersOf(`${RELEASE} ${other} Five rifles were seized, the release said.`).at(-1)).toEqual(['governor'])
  expect(speakersOf(`${RELEASE} ${MAYOR} Five rifles were seized, she said.`).at(-1)).toEqual(['village head'])
})

test('nor of one that issued its own paragraphs before, where another body has just spoken', () => {
  const claim = 'The rebels claimed the raid in a statement on their channel, saying 60 people died.'
  const army = 'The army’s media wing said troops had killed 15 rebels. One soldier died, the statement said.'
  expect(speakersOf(`${claim}\n\nThe governor said two guards died.\n\n${army}`).at(-1)).toEqual(['army’s media wing'])
  const nurse = 'A nurse said two guards died. One soldier died, the statement said.'
  expect(speakersOf(`${claim}\n\n${nurse}`).at(-1)).toEqual(['rebels'])
})
