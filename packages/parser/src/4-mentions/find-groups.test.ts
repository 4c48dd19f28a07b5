import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from '../arbitraries.ts'
import { groupsOf, mention } from './mentions-of.ts'

const texts = (text: string): readonly string[] => groupsOf(text).map((group) => group.text)
const first = (text: string) => groupsOf(text)[0]

test('ends a group before the time since', () => {
  expect(texts('killed 17 soldiers hours earlier')).toEqual(['17 soldiers', 'hours'])
  expect(texts('during opening hours')).toEqual(['opening hours'])
})

test.each([
  ['Twelve soldiers fled', 'Twelve soldiers', 'soldiers', 'state-forces', 12],
  ['six anti-tank mines', 'six anti-tank mines', 'mines', 'explosives', 6],
  ['30 AK-47 live ammunition', '30 AK-47 live ammunition', 'ammunition', 'ammunition', 30],
  ['20 AK-47 expended cartridges', '20 AK-47 expended cartridges', 'cartridges', 'ammunition', 20],
  ['two double barrel guns', 'two double barrel guns', 'guns', 'weapons', 2],
  ['a five-member gang', 'a five-member gang', 'gang', 'organisation', 5],
  ['two “wanted” rebels', 'two “wanted” rebels', 'rebels', 'non-state-armed', 2],
  ['three most dangerous rebels', 'three most dangerous rebels', 'rebels', 'non-state-armed', 3],
  ['the last three fighters', 'the last three fighters', 'fighters', 'non-state-armed', 3],
  ['40 rounds of refilled 7.62mm ammunition', '40 rounds', 'rounds', 'ammunition', 40],
  ['184 live rounds', '184 live rounds', 'rounds', 'ammunition', 184],
  ['two weapons caches', 'two weapons caches', 'caches', 'infrastructure', 2],
  ['two ammunition depots', 'two ammunition depots', 'depots', 'infrastructure', 2],
  ['48,500 euros in undeclared cash', '48,500 euros in undeclared cash', 'cash', 'money', 48_500],
  ['12 kg of explosives', '12 kg of explosives', 'explosives', 'explosives', 12],
  ['Two blue helmets were hurt', 'Two blue helmets', 'helmets', 'state-forces', 2],
  ['three unmanned aerial vehicles', 'three unmanned aerial vehicles', 'vehicles', 'aircraft', 3],
  [
    '15 Desert River Army (DRA) fighters fell',
    '15 Desert River Army (DRA) fighters',
    'fighters',
    'non-state-armed',
    15,
  ],
  [
    'nine DRA (Desert River Army) fighters fell',
    'nine DRA (Desert River Army) fighters',
    'fighters',
    'non-state-armed',
    9,
  ],
  ['15 Desert River Army (DRA) said', '15 Desert River Army (DRA)', 'Army', 'organisation', 15],
  ['two M23 “colonels” fell', 'two M23 “colonels', 'colonels', 'state-forces', 2],
  ['Six high powered firearms', 'Six high powered firearms', 'firearms', 'weapons', 6],
  ['Twelve others were hurt', 'Twelve others', 'others', 'unknown-people', 12],
  ['Four more were hurt', 'Four more', null, 'elided', 4],
  ['None of the hostages was hurt', 'None of the hostages', 'hostages', 'civilian', 0],
  ['A 22-strong patrol came', 'A 22-strong patrol', 'patrol', 'event', 22],
])('reads "%s"', (text, words, head, kind, low) => {
  expect(first(text)).toMatchObject({ text: words, head, class: kind, quantity: { low } })
})

test.each([
  ['A 78-page report came out', 'report'],
  ['The army attacked', 'army'],
  ['They fled', 'They'],
])('gives "%s" no figure', (text, head) => {
  expect(first(text)).toMatchObject({ head, quantity: null })
})

test('keeps a part and its whole as two groups', () => {
  expect(groupsOf('Three of the five crew members were hurt')).toMatchObject([
    { text: 'Three of the five crew members', head: 'members', quantity: { low: 3 }, partOf: 'the five crew members' },
    { text: 'the five crew members', head: 'members', quantity: { low: 5 }, partOf: null },
  ])
  expect(first('45 of 52 drones')).toMatchObject({ quantity: { low: 45 }, partOf: '52 drones' })
})

test.each([
  ['three of them', null, 'elided'],
  ['three of them women', 'women', 'civilian'],
  ['one of them a boy', 'boy', 'civilian'],
])('names a part by the noun behind "them": %s', (text, head, kind) => {
  expect(groupsOf(text)).toMatchObject([{ text, head, class: kind }])
})

test('takes the owner apart from what is owned', () => {
  expect(first('the group’s capture of Gao')).toMatchObject({ head: 'capture', owner: 'group' })
  expect(first('the chief’s two wives fled')).toMatchObject({ head: 'wives', quantity: { low: 2 } })
  // What is owned stands in the same sentence.
  expect(texts('two soldiers’s\ntwo soldiers')).toEqual(['two soldiers', 'two soldiers'])
  expect(first('the ‘Operation Z’ channel')).toMatchObject({ head: 'channel', owner: null })
})

test('tells nouns from verbs by the words around them', () => {
  expect(texts('The attack killed 12')).toEqual(['The attack', '12'])
  expect(texts('Gunmen attack villages')).toEqual(['Gunmen', 'villages'])
  expect(texts('They did not attack')).toEqual(['They'])
  expect(texts('killing eight people')).toEqual(['eight people'])
  expect(texts('the killing of two men')).toEqual(['the killing', 'two men'])
  expect(texts('The wounded soldiers fled')).toEqual(['The wounded soldiers'])
  expect(texts('They attacked the police post in Dori')).toEqual(['They', 'the police post', 'Dori'])
  expect(texts('The police post warnings')).toEqual(['The police', 'warnings'])
})

test('ends a group where another begins', () => {
  expect(texts('Two soldiers Monday shot a man')).toEqual(['Two soldiers', 'a man'])
  expect(texts('They took five men captive')[1]).toBe('five men')
  expect(texts('He said that jets struck')).toEqual(['He', 'jets'])
  expect(texts('That jet struck')).toEqual(['That jet'])
})

test('takes capitals for names', () => {
  expect(first('The WHO said so')).toMatchObject({ text: 'The WHO', class: 'name' })
  expect(first('Capt. Ali Musa fled')).toMatchObject({ text: 'Capt. Ali Musa', class: 'name' })
})

test('stays within its sentence and keeps the order of the text, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { groups, tokens, quantities } = mention(text)
      let before = 0
      for (const { first: from, end, reach, wordsFirst, head, quantity } of groups) {
        expect(from).toBeGreaterThanOrEqual(before)
        expect(from < end && end <= reach && reach <= tokens.count).toBe(true)
        expect(wordsFirst >= from && wordsFirst <= end).toBe(true)
        expect(head === -1 || (head >= from && head < end)).toBe(true)
        expect(quantity === -1 || quantities[quantity] !== undefined).toBe(true)
        expect(tokens.sentence[end - 1]).toBe(tokens.sentence[from])
        before = from
      }
    }),
    { numRuns: 300 },
  )
})

test('begins no group with a mark that closes a quotation', () => {
  expect(texts('“We lost 12,” said village chief Musa')).toEqual(['We', '12', 'village chief Musa'])
  expect(texts('The spokesman said "a number of" troops fell')).toEqual(['The spokesman', 'a number of" troops'])
})

test('reads a verb within capitals as part of a name, but not in a headline', () => {
  expect(texts('The Rapid Support Forces shelled Omdurman')[0]).toBe('The Rapid Support Forces')
  expect(texts('Fire from the paramilitary Rapid Support Forces')).toContain('the paramilitary Rapid Support Forces')
  expect(texts('Taliban Attack Kabul Airport')).toEqual(['Taliban', 'Kabul Airport'])
})

test('ends a group where a verb of saying begins', () => {
  expect(texts('Twelve died, the ministry says.')).toEqual(['Twelve', 'the ministry'])
  expect(texts('Twelve died, told reporters a spokesman.')).toContain('reporters')
  expect(texts('Two GPS sets, it says.')[0]).toBe('Two GPS sets')
  expect(texts('Twelve died, reports Radio Sahel.')).toEqual(['Twelve', 'Radio Sahel'])
})

test('reads a word of a people as an adjective where its noun follows', () => {
  expect(texts('the Lebanese health ministry')).toEqual(['the Lebanese health ministry'])
  expect(texts('the Sudanese Red Crescent')).toEqual(['the Sudanese Red Crescent'])
  expect(texts('12 Sudanese fled')).toEqual(['12 Sudanese'])
})

test('reads “command” behind “police” as a noun where nothing is commanded', () => {
  expect(texts('the state police command, he said')[0]).toBe('the state police command')
})

test.each(['four of Osama’s siblings', "two of Amal Dero's sons"])('reads an owner by name in "%s"', (text) => {
  expect(groupsOf(`Police found ${text} there.`).some((group) => group.text === text)).toBe(true)
})

test('reads a form of the third person behind several, or behind an owner, as a noun', () => {
  expect(texts('Monitors found three craters')).toEqual(['Monitors', 'three craters'])
  expect(texts('its crews had moved the wounded')[0]).toBe('its crews')
  expect(texts('One carries the bags')[0]).toBe('One')
})

test('reads a base form behind an article as a noun, and "own" as none', () => {
  expect(texts('They died on the spot.')).toContain('the spot')
  expect(texts('He was shot at a rally.')).toContain('a rally')
  expect(texts('They lost eight of their own.')).not.toContain('their own')
})

test('reads a base form behind a singular as a noun, and a particle as none', () => {
  expect(texts('the village head died')).toEqual(['the village head'])
  expect(texts('the car bomb that went off')[0]).toBe('the car bomb')
  expect(texts('They let the man stay here')).not.toContain('the man stay')
  expect(texts('They revised the toll down to 45')).toContain('the toll')
})

test('reads a form of the third person behind a name that is counted as a noun', () => {
  expect(texts('It struck 50 Hezbollah targets')).toContain('50 Hezbollah targets')
  expect(texts('Police held nine, reports Radio Sahel')).not.toContain('reports')
})

test('reads an age as somebody where no noun stands behind it', () => {
  expect(first('A 19-year-old fled')).toMatchObject({ text: 'A 19-year-old', class: 'unknown-people' })
  expect(first('A 19-year-old boy fled')).toMatchObject({ head: 'boy' })
})

test.each([
  ['Last Friday, the gunmen left.', ['the gunmen']],
  ['Late Monday, the gunmen left.', ['the gunmen']],
  ['That night rebels left.', ['That night', 'rebels']],
  ['The next day gunmen left.', ['The next day', 'gunmen']],
  ['Friday night gunmen left.', ['night', 'gunmen']],
  ['The night patrol left.', ['The night patrol']],
  ['The day labourers left.', ['The day labourers']],
])('parts a time from whoever acts then: %s', (text, groups) => {
  expect(texts(text)).toEqual(groups)
})

test('takes nobody who is resident in a place for one more', () => {
  expect(texts('Two men, resident in the valley, fell')).toEqual(['Two men', 'the valley'])
  expect(texts('Two men, a resident in his sixties, fell')).toContain('a resident')
})

test.each([
  ['Twelve police and army officers fell', 'Twelve police and army officers', 'officers'],
  ['Four defence and security force agents fell', 'Four defence and security force agents', 'agents'],
  ['Forty mortar and artillery shells fell', 'Forty mortar and artillery shells', 'shells'],
  ['Twelve police and soldiers fell', 'Twelve police', 'police'],
  ['Twelve soldiers and police officers fell', 'Twelve soldiers', 'soldiers'],
  ['Twelve police and rescue workers said', 'Twelve police', 'police'],
])('takes two words that describe one noun for its own: %s', (text, group, head) => {
  expect(first(text)).toMatchObject({ text: group, head })
})

test('takes members of a union in the name of a party for no one counted', () => {
  expect(first('Three Kurdistan Workers Party militants fell')).toMatchObject({ head: 'militants' })
  expect(first('Three Kurdistan workers fell')).toMatchObject({ head: 'workers' })
})

test('takes a state in the name of an office for part of the name', () => {
  expect(texts('The Office for Wounded Affairs spoke')).toContain('Wounded Affairs')
  expect(texts('The Office for wounded men spoke')).toContain('wounded men')
})

test('what a body is for stands in its name, and what an army does with men is no name', () => {
  expect(texts('The UN peacekeeping mission said so')[0]).toBe('The UN peacekeeping mission')
  expect(texts('The army training soldiers in Gao said so')[0]).toBe('The army')
})

test('takes a make of cars for no state of men', () => {
  expect(texts('Police took a Kia car')).toContain('a Kia car')
})

test('takes "State" behind a name for no verb, and "state" behind officials for one', () => {
  expect(texts('The attack in Delta State killed two men')).toContain('Delta State')
  expect(texts('The officials state that two men died')).toContain('The officials')
})

test('reads a headline’s verb behind the place of those who surrender', () => {
  expect(texts('Forty rebels in Samar surrender')).toEqual(['Forty rebels', 'Samar'])
  expect(texts('The mayor hailed the rebel surrender')).toEqual(['The mayor', 'the rebel surrender'])
})

test('reads a verb before whom it befell, and a noun before another', () => {
  expect(texts('Rebels attacked herders at Khor Kaya killing four boys')).toEqual([
    'Rebels',
    'herders',
    'Khor Kaya',
    'four boys',
  ])
  expect(texts('Police condemned the Khor Kaya killing')).toEqual(['Police', 'the Khor Kaya killing'])
  expect(texts('Head of the district said')[0]).toBe('Head')
})

test.each([
  ['1 US made pistol was found', '1 US made pistol'],
  ['Two Turkey manufactured drones fell', 'Two Turkey manufactured drones'],
  ['seven engineering equipment pieces burned', 'seven engineering equipment pieces'],
])('reads where a thing was made, and of what it is a piece: %s', (text, group) => {
  expect(texts(text)[0]).toBe(group)
})

test('takes the acronym of a force for a part of the words before what is counted', () => {
  expect(texts('The army destroyed 18 Islamic State (ISIS) hideouts')).toContain('18 Islamic State (ISIS) hideouts')
  expect(texts('It struck 18 Islamic State (ISIS) on the way')).not.toContain('18 Islamic State (ISIS) on')
})

test('takes “command and control” for one description', () => {
  expect(texts('a command and control node')).toEqual(['a command and control node'])
  expect(texts('a command and control was lost')).not.toContain('a command and control was')
})

test('reads "her" as a pronoun where no noun stands behind it', () => {
  const classes = (text: string) => mention(text).groups.map(({ class: read }) => read)
  expect(classes('According to her, three women were killed.')[0]).toBe('pronoun')
  expect(classes('According to her mother, three women were killed.')[0]).toBe('civilian')
})
