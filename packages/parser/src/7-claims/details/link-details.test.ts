import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const parts = (text: string): readonly string[] => {
  const claims = claimsOf(text)
  return claims.flatMap(({ subsetOf, evidence }) => {
    const whole = claims.find(({ id }) => id === subsetOf)
    return whole ? [`${evidence.quote.exact} of ${whole.evidence.quote.exact}`] : []
  })
}

const TOLL =
  'At least 14 people were killed when a shell hit a market in Tarkani on Monday. Rescuers worked all night. '

test.for([
  ['kin of a victim', 'Amal Dero was killed alongside her three sons.', ['her three sons of At least 14 people']],
  ['kin of a survivor', 'A baker said that he had lost four nephews.', ['four nephews of At least 14 people']],
  ['an owner in the genitive', 'Dero’s two brothers also died.', ['Dero’s two brothers of At least 14 people']],
  ['one of the kin', 'His wife was killed.', ['His wife of At least 14 people']],
  ['a family', 'Five members of the Dero family died.', ['Five members of At least 14 people']],
  ['some of the victims', 'A clinic received nine of the dead.', ['nine of the of At least 14 people']],
  [
    'some of those killed',
    'Nine of the slain shoppers were women.',
    ['Nine of the slain shoppers of At least 14 people'],
  ],
  ['a sort of people', 'Six children were killed.', ['Six children of At least 14 people']],
  ['people known by then', 'The two drivers killed were brothers.', ['The two drivers of At least 14 people']],
] as const)('links %s to the toll told before', ([, detail, expected]) => {
  expect(parts(TOLL + detail)).toEqual(expected)
})

test.for([
  ['a smaller toll', 'The mayor said nine people were killed.'],
  ['fighters whom its own sentence names', 'Police gave the gunmen a chase and killed three of them.'],
  ['another outcome', 'Her three sons were wounded.'],
  ['another happening', 'In a separate attack, her three sons were killed in Bosra.'],
  ['an earlier time', 'In March 2022, her three sons were killed in a raid.'],
  ['another side', 'Three soldiers were killed.'],
  ['a single person', 'A woman was killed.'],
  ['a larger figure', 'Twenty children were killed.'],
] as const)('leaves %s alone', ([, other]) => {
  expect(parts(TOLL + other)).toEqual([])
})

test.for([
  [
    'rival figures of one group',
    'Seven members of the Dero family were killed. A clinic said four members of the Dero family died.',
  ],
  ['people that the toll cannot hold', 'Six priests were killed at the mission. Two women were killed.'],
  ['another speaker’s women', 'The mayor said 14 people were killed. The army said five women were killed.'],
  ['members of one list', 'Six men and four women were killed.'],
] as const)('tells %s apart', ([, text]) => {
  expect(parts(text)).toEqual([])
})

test('takes the toll told nearby before the first', () => {
  const filler = 'Nobody has claimed the attack. '.repeat(20)
  const text = `A shell killed 14 people. ${filler}The clinic later put the toll at 20 killed. Five of the dead were brought to Bosra.`
  expect(parts(text)).toEqual(['Five of the of 20'])
})

test.for([
  [
    'Gunmen seized 23 travellers. Sixteen of the 23 travellers were freed. The seven still in captivity are women.',
    'The seven of 23 travellers',
  ],
  ['More than 200 people were arrested; 37 were still held on Friday.', '37 of More than 200 people'],
  ['Some 60 people were wounded and five remained in hospital.', 'five of Some 60 people'],
] as const)('links those who are left to those taken or hurt before: %s', ([text, expected]) => {
  expect(parts(text)).toContain(expected)
})

test.for([
  ['Gunmen seized 23 travellers. In a separate attack, seven people are still missing.'],
  ['Gunmen seized five travellers. Seven hostages remain in captivity.'],
  ['Gunmen killed 23 travellers. Seven bodies were still in the morgue.'],
] as const)('leaves those who are of no one told before alone: %s', ([text]) => {
  expect(parts(text)).toEqual([])
})

test('takes those killed for some of the toll told first where a rival of the speaker counts others right before', () => {
  const text =
    'The army said its troops killed 31 rebels. The rebels said they had lost 20 of their men. The road was closed. An activist said three of the slain fighters were villagers.'
  expect(parts(text)).toContain('three of the slain fighters of 31 rebels')
})

test('links some of their dead', () => {
  expect(parts('Troops killed 20 rebels, and the rest left behind seven of their dead.')).toEqual([
    'seven of their of 20 rebels',
  ])
  expect(parts('Troops killed 20 rebels and lost one of their own.')).toEqual([])
})

test.for([
  ['those of another set', 'Seventeen people were killed. Four of those who set out on foot died of thirst.'],
  ['some of the hurt', 'Seventeen people were killed. A clinic took in nine wounded, and two of them died.'],
  ['some of the wounded', 'Seventeen bodies were found. A clinic received 31 wounded, and two of the wounded died.'],
] as const)('takes %s for none of a toll', ([, text]) => {
  expect(parts(text)).toEqual([])
})

test('takes those who died for some of those told of', () => {
  expect(parts('Seventeen people were killed. Four of those who died were drivers.')).toEqual([
    'Four of those of Seventeen people',
  ])
})

test('takes some of those told of under the same noun for a part, even of a part', () => {
  const text = 'Six men were killed on Monday, four of them smugglers. '
  expect(parts(`${text}The bodies of three of the smugglers were found in a ditch.`).at(-1)).toMatch(/^three of the/)
  expect(parts('Four smugglers were killed. The bodies of three of the fishermen were found.')).toEqual([])
})

test('takes an adjective before the same noun for no other people', () => {
  const dead = 'Five people were killed. Three of the dead were guards and two were suicide bombers. '
  expect(parts(`${dead}Guards shot one of the suicide bombers dead.`).at(-1)).toMatch(/^one of the suicide bombers of/)
})

test('takes "the 21 rebels" told of as 21 before for all of them', () => {
  const text = 'More than 50 people were killed on Monday while 21 rebels were killed across Hypo. '
  expect(parts(`${text}The operation led to the killing of the 21 rebels.`)).toEqual([])
})

test('takes kin beside a part for a part of the same', () => {
  const text = 'At least 14 people were killed in the attack. Residents said gunmen killed nine people, including '
  expect(parts(`${text}the imam, who was 71, and three of his sons.`).at(-1)).toBe('three of his sons of nine people')
  expect(parts(`${text}the imam, and wounded three of his sons.`).join()).not.toMatch('three of his sons')
})

test('counts a detail among those counted now, and not before', () => {
  const toll = 'The number of people killed rose to 31 from 24, the ministry said. '
  expect(parts(`${toll}The ministry said that four children were killed in one house.`)).toEqual([
    'four children of 31',
  ])
})

test('links the one whom a list of sorts names last with the others', () => {
  expect(parts(`${TOLL}Four children and one woman were killed.`)).toEqual([
    'Four children of At least 14 people',
    'one woman of At least 14 people',
  ])
  expect(parts(`${TOLL}Four children and a guard were killed.`)).toEqual(['Four children of At least 14 people'])
})

test('links nobody to a toll of a place far from there', () => {
  const toll = 'Rockets killed 14 people in Goma on Monday. '
  expect(parts(`${toll}A shell killed five women in Kinshasa on Monday.`)).toEqual([])
  expect(parts(`${toll}A shell killed five women in Sake on Monday.`)).toEqual(['five women of 14 people'])
})

test('takes no children for some of the fighters told last', () => {
  const tolls = 'A bomb killed 13 civilians. Troops killed 16 rebels. The road was closed. '
  expect(parts(`${tolls}Four of the dead were children.`)).toEqual(['Four of the of 13 civilians'])
  expect(parts(`${tolls}Four of the dead rebels were women.`)).not.toContain('Four of the dead rebels of 13 civilians')
})

test('takes those who had been taken for no part of the dead', () => {
  expect(parts(`${TOLL}The bodies of four of those who had been taken were found.`)).toEqual([])
})

test('links no family to whom another counted at another place, wherever either lies', () => {
  const toll =
    'At least 34 people were killed across Gaza on Monday, officials said. In Rafah 12 people were shot dead, the clinic said.'
  const family = (place: string): string =>
    `In ${place} a strike killed nine members of the Dero family, said Doctor Ilse Brandt.`
  expect(parts(`${toll} ${family('Rimal')}`)).toContain('nine members of At least 34 people')
  expect(parts(`${toll} ${family('Rafah')}`)).toContain('nine members of 12 people')
})
