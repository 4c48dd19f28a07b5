import { describe, expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

test('"the minister" is whoever was named with that office', () => {
  const text = 'Musa Bello, the minister of defence, said 12 men had died. About 30 were hurt, the minister added.'
  expect(speakersOf(text)).toEqual([['Musa Bello'], ['Musa Bello']])
})

test.for([
  ['another office', 'the governor'],
  ['one with more words to it', 'the interior minister'],
] as const)('%s is somebody else’s', ([, office]) => {
  const text = `Musa Bello, the minister of defence, said 12 men had died. About 30 were hurt, ${office} added.`
  expect(speakersOf(text)[1]).toEqual([office.slice(4)])
})

test.for([
  ['Rear Adm. Musa Bello said 12 men had died.', 'the spokesperson', 'Rear Adm. Musa Bello'],
  ['Gen. Musa Bello said 12 men had died.', 'the general', 'Gen. Musa Bello'],
  ['Musa Bello, 4th Division commander, said 12 men had died.', 'the commander', 'Musa Bello'],
] as const)('a rank or an office before or behind the name is known again: %s', ([text, office, whom]) => {
  expect(speakersOf(`${text} About 30 were hurt, ${office} added.`).map(([nearest]) => nearest)).toEqual([whom, whom])
})

describe('a description stands for one with a name', () => {
  test.for([
    ['Sapi Sambo, a youth leader in Orva, said two died.', 'the youth leader', 'Sapi Sambo'],
    ['Titus Ayuba, a former speaker of the assembly, said two died.', 'the former state official', 'Titus Ayuba'],
  ])('%s', ([text = '', description = '', name = '']) => {
    expect(speakersOf(`${text} Five were hurt, ${description} said.`).at(-1)).toEqual([name])
  })

  test('but not where nobody was said to be anybody', () => {
    expect(speakersOf('Titus Ayuba said two died. Five were hurt, the former state official said.').at(-1)).toEqual([
      'former state official',
    ])
  })
})

test('an office that speaks itself is no aside to the name before it', () => {
  expect(speakersOf('In a statement seen by Radio Okapi, the ministry said that 12 men died.')).toEqual([
    ['ministry', 'Radio Okapi'],
  ])
})

test('"the spokesman" is whoever is named right behind one without a name', () => {
  const general = 'A military spokesman said seven soldiers were killed.'
  const named = 'Lieutenant Colonel Musa Bello said three were killed.'
  const again = 'The spokesman said 12 soldiers were wounded.'
  expect(speakersOf(`${general} ${named} ${again}`).at(-1)).toEqual(['Lieutenant Colonel Musa Bello'])
  expect(speakersOf(`${general} The mayor said two died. ${named} ${again}`).at(-1)).toEqual(['military spokesman'])
})

test('however much later it is that the spokesman speaks again', () => {
  const general = 'A military spokesman said seven soldiers were killed.'
  const named = 'Lieutenant Colonel Musa Bello said three were killed.'
  const more = '“We held the town,” he said. “We hold it still. Nobody fled. Nobody will. We are there.”'
  expect(speakersOf(`${general} ${named} ${more} The spokesman said 12 were hurt.`).at(-1)).toEqual([
    'Lieutenant Colonel Musa Bello',
  ])
})

test('"the source" is the person who spoke last, where no source has spoken', () => {
  const told = 'A member of the town guard said two men died.'
  expect(speakersOf(`${told} The source said nine were hurt.`).at(-1)).toEqual(['member of the town guard'])
  expect(speakersOf(`A security source said one died. ${told} The source said nine were hurt.`).at(-1)).toEqual([
    'security source',
  ])
  expect(speakersOf(`The army said two men died. The source said nine were hurt.`).at(-1)).toEqual(['source'])
})
