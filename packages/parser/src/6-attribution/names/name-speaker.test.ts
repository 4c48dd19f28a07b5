import { describe, expect, test } from 'vitest'
import { foldSource } from './name-speaker.ts'
import { standingsOf } from '../standings-of.ts'

const speakerOf = (text: string) => standingsOf(text)[0]?.chain[0]?.speaker

describe('the name', () => {
  test.for([
    ['The General Staff of the Armed Forces said 12 soldiers were killed.', 'General Staff of the Armed Forces'],
    ['The army’s statement said 12 soldiers were killed.', 'army'],
    ['Two hospital sources said 12 people were killed.', 'Two hospital sources'],
    ['The hospital in Timbuktu said 12 people were killed.', 'hospital in Timbuktu'],
  ] as const)('is as the text words it, without an article: %s', ([text, name]) => {
    expect(speakerOf(text)?.name).toBe(name)
  })
})

test('takes in a name set off behind a common noun', () => {
  const body = 'military’s media wing, the Inter-Arms Public Relations (IAPR)'
  expect(speakerOf(`The ${body}, said 12 men died.`)?.name).toBe(body)
  const chairman = 'chairman of the council, Monday Bello Dakup'
  expect(speakerOf(`The ${chairman}, said 12 men died.`)?.name).toBe(chairman)
  const director = 'ministry’s director in the south, Musa Bello'
  expect(speakerOf(`The ${director}, said 12 men died.`)?.name).toBe(director)
})

describe('the kind', () => {
  test.for([
    ['The army said', 'military'],
    ['The rebels said', 'armed-group'],
    ['A doctor said', 'medical'],
    ['Two villagers said', 'witness'],
    ['The mayor said', 'local-official'],
    ['The interior ministry said', 'government'],
    ['Two security sources said', 'unnamed'],
    ['Reuters said', 'news-agency'],
    ['A local station, Radio Sel, said', 'news-outlet'],
    ['An officer at the command post said', 'military'],
    ['Captain Musa Bello said', 'military'],
    ['The militia’s spokesman said', 'armed-group'],
    ['The army’s media centre said', 'military'],
    ['The Orva Post reported that', 'news-outlet'],
    ['A Telegram post claimed that', 'social-channel'],
  ] as const)('%s: %s', ([opening, kind]) => {
    expect(speakerOf(`${opening} 12 people were killed.`)?.kind).toBe(kind)
  })
})

test('a paper speaks for whoever is named before it', () => {
  expect(speakerOf('A JNIM statement said 12 soldiers were killed.')).toMatchObject({ name: 'JNIM', voice: 'jnim' })
  expect(speakerOf('A police report said 12 soldiers were killed.')?.name).toBe('police report')
  expect(speakerOf('A UN document said 12 soldiers were killed.')?.name).toBe('UN document')
})

test('says whether the text gives a name', () => {
  expect(speakerOf('The army said 12 people were killed.')?.voice).not.toBeNull()
  expect(speakerOf('Two officials said 12 people were killed.')?.voice).toBeNull()
  expect(speakerOf('Witnesses said 12 people were killed.')?.voice).toBeNull()
})

test('folds the spellings of a name onto one another, and no two names', () => {
  expect(foldSource('The  “Étoile” Office')).toBe(foldSource('etoile office'))
  expect(foldSource('the northern command')).not.toBe(foldSource('the southern command'))
})
