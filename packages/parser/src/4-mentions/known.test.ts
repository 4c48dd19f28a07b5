import { expect, test } from 'vitest'
import { mention } from './mentions-of.ts'

const sourceIn = (text: string, name: string): string | undefined => mention(text).known.source(name)?.id
const actorIn = (text: string, name: string): string | undefined => mention(text).known.actor(name)?.id

test('takes an abbreviation of several for the one that the report spells out', () => {
  expect(sourceIn('Reporters Without Borders (RSF) counted 12 journalists killed in Sudan.', 'RSF')).toBe(
    'rsf-reporters',
  )
  expect(sourceIn('The Rapid Support Forces took the town. The RSF said so.', 'RSF')).toBe('rsf')
  expect(sourceIn('The Armed Forces of the Philippines lost two men, the AFP said.', 'AFP')).toBe(
    'philippine-armed-forces',
  )
})

test('takes an abbreviation of parties alone for the one of the only country told of', () => {
  expect(actorIn('The SNA shelled villages near Afrin, Syria.', 'SNA')).toBe('syrian-national-army')
  expect(actorIn('The SNA fought in Mogadishu, the Somali capital.', 'SNA')).toBe('somali-armed-forces')
})

test('keeps two armies of one abbreviation apart by their country, and two of one country by their names', () => {
  expect(actorIn('The KNA burned two outposts near Churachandpur in Manipur, India.', 'KNA')).toBe('kuki-national-army')
  expect(actorIn('The KNA holds Shwe Kokko, Myanmar.', 'KNA')).toBe('karen-national-army')
  expect(actorIn('Two died in Kayin State, Myanmar, the DKBA said.', 'DKBA')).toBeUndefined()
  expect(actorIn('The Democratic Karen Benevolent Army lost two men in Myanmar. The DKBA said so.', 'DKBA')).toBe(
    'dkba',
  )
})

test.each([
  ['The UPDF shelled rebel camps from Uganda.', 'UPDF', 'ugandan-armed-forces'],
  ['Four UPDF leaders were shot in Khagrachhari, Bangladesh.', 'UPDF', 'updf-bangladesh'],
  ['The MNLA held Kidal in northern Mali.', 'MNLA', 'mnla'],
  ['The MNLA fought near Ye in Mon State, Myanmar.', 'MNLA', 'mnla-mon'],
  ['The SDF and the 444th Combat Brigade clashed in Tripoli, Libya.', 'SDF', 'rada'],
  ['The Special Deterrence Force held the airport of Mitiga, Libya.', 'Special Deterrence Force', 'rada'],
  ['The Battlegroup West lost a tank, Russia’s Defence Ministry said.', 'Battlegroup West', 'russian-armed-forces'],
  ['The Battlegroup West of NATO exercised in Latvia.', 'Battlegroup West', undefined],
  ['FARC dissidents shot a mayor in Cauca, Colombia.', 'FARC dissidents', undefined],
  ['The Sudan Liberation Army held Tawila in Darfur, Sudan.', 'Sudan Liberation Army', undefined],
])('tells by the country whom "%s" means by %s', (text, name, id) => {
  expect(actorIn(text, name)).toBe(id)
})

test.each([
  ['Yemen’s Houthis', 'houthis'],
  ['Al-Qaeda affiliate JNIM', 'jnim'],
  ['the Iran-backed Houthis', 'houthis'],
])('knows the party in "%s"', (name, id) => {
  expect(actorIn('Six died.', name)).toBe(id)
})

test.each(['Houthi-run ministry', 'Israeli', 'Hamas radio', 'Syria’s army chief', 'Al-Masirah TV'])(
  'takes "%s" for no party',
  (name) => {
    expect(actorIn('Six died.', name)).toBeUndefined()
  },
)

test('takes no guards of any nation for those of one town', () => {
  expect(actorIn('Two men of the National Guard were killed in Palmyra, Syria.', 'National Guard')).toBeUndefined()
  expect(actorIn('The Druze-led National Guard shelled a checkpoint in Syria.', 'Druze-led National Guard')).toBe(
    'national-guard-suwayda',
  )
})

test('leaves an agency of two countries open until it is spelled out', () => {
  expect(sourceIn('Six were hurt in Bamenda, Cameroon, CNA said.', 'CNA')).toBeUndefined()
  expect(sourceIn('Six were hurt, Cameroon News Agency wrote. CNA named a priest.', 'CNA')).toBe('cameroon-news-agency')
})

test('does not guess where the report says nothing, or tells of both', () => {
  expect(actorIn('The SNA lost two men.', 'SNA')).toBeUndefined()
  expect(actorIn('The SNA lost two men, Somali and Syrian officials said.', 'SNA')).toBeUndefined()
  expect(sourceIn('The RSF said 12 journalists were killed in Sudan.', 'RSF')).toBeUndefined()
  expect(mention('The RSF said so.').known.isUnsettled('RSF')).toBe(true)
})

test('takes a name within another word for no name', () => {
  expect(sourceIn('The Rapid Support Forcesman fled, the RSF said.', 'RSF')).toBeUndefined()
})

test('takes the country from a dateline as well', () => {
  expect(actorIn('BENI, DR Congo – The ADF lost two men.', 'ADF')).toBe('adf')
  expect(actorIn('BRISBANE, Australia – The ADF lost two men.', 'ADF')).toBeUndefined()
})
