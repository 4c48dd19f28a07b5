import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const scopesOf = (text: string): readonly string[] => claimsOf(text).map(({ scope }) => scope)
const HAPPENING = 'Gunmen killed 12 villagers on Monday.'

describe('of this happening', () => {
  test.for([
    HAPPENING,
    'Twelve gunmen were killed over the past 24 hours.',
    'At least 12 people were killed in the attack.',
    'Eight guards were killed on Monday alone.',
    'At least 12 people have been killed in the conflict over a well.',
    'Twelve gunmen have been killed so far in the operation.',
    'Nine officers have been arrested since the attack.',
  ])('%s', (text) => {
    expect(scopesOf(text)).toEqual(['incident'])
  })
})

describe('a total over a period', () => {
  test.for([
    'At least 1,200 people have been killed so far this year.',
    'At least 4,000 people have been killed since 2012.',
    'At least 4,000 people have been killed since the start of the war.',
    'More than 300 people were killed over the past three months.',
    'The war has killed at least 4,000 people.',
    'At least 4,000 people have been killed in the conflict.',
    'Eight guards have been killed this month alone.',
    'The minister said 41 herders have been killed in three counties since the reopening of the border.',
    'The armed uprising, which began in 2009, has killed 900 people.',
  ])('%s', (text) => {
    expect(scopesOf(text)).toEqual(['cumulative'])
  })

  test('in passing leaves the happening what it is', () => {
    expect(scopesOf(`${HAPPENING} At least 4,000 people have been killed since 2012.`)).toEqual([
      'incident',
      'cumulative',
    ])
  })
})

test('takes the days of an operation told before for those of one happening', () => {
  const told = 'Between 23 and 31 March, 203 fighters were killed.'
  expect(scopesOf(`Two versions exist of the operation at Gao in March. ${told}`)).toEqual(['incident'])
  expect(scopesOf(`The operation at Gao ended in January. ${told}`)).toEqual(['cumulative'])
  expect(scopesOf(`The violence in Gao goes on. ${told}`)).toEqual(['cumulative'])
  expect(scopesOf(`The operation at Gao goes on. Between 3 March and 5 April, 203 fighters were killed.`)).toEqual([
    'cumulative',
  ])
})

test('takes what a day adds to a total for the day’s', () => {
  expect(scopesOf('Enemy losses (5 May): tanks 10,884 (+5), helicopters 337 (+1).')).toEqual([
    'cumulative',
    'incident',
    'cumulative',
    'incident',
  ])
})

test('is no total since the happening itself', () => {
  expect(scopesOf('A paper named 23 fighters who have been missing since the battle.')).toEqual(['incident'])
  expect(scopesOf('Nine men have been missing since the clashes in Gao.')).toEqual(['incident'])
})

test('says a total of its own figure alone', () => {
  const [happening, total] = scopesOf('Nine people died in a bombing, while 70,000 have died in ten years of war.')
  expect([happening, total]).toEqual(['incident', 'cumulative'])
})

describe('an earlier event in passing', () => {
  test.for([
    'Two years ago, 40 people were killed in the same village.',
    'In a similar attack last month, 30 people were killed.',
    'In 2016, 40 soldiers were killed in an ambush there.',
    'On 2 April, four soldiers were killed there.',
    'The road runs past a base, where four soldiers were killed last week.',
    'A monitor has kept count since January 2004, when militants stormed a camp, killing four soldiers.',
  ])('%s', (sentence) => {
    expect(scopesOf(`${HAPPENING} ${sentence}`)).toEqual(['incident', 'background'])
  })

  test('and one that had happened by an earlier day that its sentence opens with', () => {
    expect(scopesOf(`${HAPPENING} On Sunday four drones had been shot down.`)).toEqual(['incident', 'background'])
  })

  test('but not a day of the same week', () => {
    expect(scopesOf(`${HAPPENING} On Sunday, four soldiers were killed there.`)).toEqual(['incident', 'incident'])
  })
})

test('what a report opens with is what it is about, however long ago', () => {
  expect(scopesOf('The court heard that nine people died when raiders ambushed a convoy in April 2022.')).toEqual([
    'incident',
  ])
})

test('a list is summed up by the sentence that introduces it; a change in brackets is of the day', () => {
  const list = 'Enemy losses from 24 February 2022 to 3 May 2024:\n- tanks: 10,884 (+5)\n- helicopters: 337'
  expect(scopesOf(list)).toEqual(['cumulative', 'incident', 'cumulative'])
})

describe('is of an earlier happening', () => {
  test.for([
    'The road has been shut since March 12, when a mine killed 16 people.',
    'Five were killed on Thursday. On Saturday 70 drones had been shot down.',
    'Five were killed on Thursday. A judge was jailed for the murder of a prosecutor in 2021.',
    'Five were killed on Thursday. Raiders had killed 12 herders in January of this year.',
  ])('%s', (text) => {
    expect(scopesOf(text).at(-1)).toBe('background')
  })
})

describe('sums up', () => {
  test.for([
    'In its more than 30-year terror campaign, the front has been responsible for the deaths of over 40,000 people.',
    'More than 5,000 people have been killed since the “People’s War” began.',
    'Three more deaths bring to 11 the number of teachers killed in February.',
    'The number of people killed in the January unrest stands at 238.',
    'By last week 28,340 people had been killed since 7 October, the ministry said, which names no one, and 67,905 wounded.',
    'In 2023 police counted much; 5,626 people were killed in gang violence in 2024, 2,213 injured.',
    'By the time of the truce some 30,000 people had lost their lives.',
    'Since March 18, when the army broke the truce, 7,656 people have been killed.',
    'So far this month the coalition has destroyed 14 boats.',
    'In the week ending 12 May, troops killed 41 bandits.',
    'Five were killed on Thursday. In 2022, gangs killed 2,183 people nationwide.',
    'Some 50,650 people are living in 350 relief camps.',
  ])('%s', (text) => {
    expect(scopesOf(text).at(-1)).toBe('cumulative')
  })
})

describe('sums up nothing', () => {
  test.for([
    'Troops downed a drone, the sixth such drone since November, over Marib on Thursday.',
    'Tension has gripped the camp since Monday, when a guard was killed.',
    'Clashes in the valley from 27 to 30 March left 17 people dead.',
    'Seven workers who had been abducted from the mine last month were released on Saturday.',
    'In Kenscoff, which has been under attack since late January, four soldiers were killed on 9 May.',
    'On Friday settlers had beaten two men to death; police have arrested three suspects.',
    'A week earlier the ministry had put the toll at 171.',
  ])('%s', (text) => {
    expect(scopesOf(text).at(-1)).toBe('incident')
  })
})

test('what is told of a place stands for itself', () => {
  expect(scopesOf('Gunmen killed 12 in Bama, a town where rebels killed 30 soldiers last year.')).toEqual([
    'incident',
    'background',
  ])
})

describe('sums over a stretch that is named otherwise', () => {
  test.for([
    'The war has cost more than 6,500 lives.',
    'Since the government took office, troops have destroyed 214 laboratories.',
    'Since the fighting resumed, 196 people have been wounded.',
    'In the first half of the year, 814 people were abducted.',
    'A total of 63 rebels surrendered to troops within the period.',
    'In the reporting period, clashes killed 36 people.',
    'Since 19 November four sailors have been killed.',
  ])('%s', (sentence) => {
    expect(claimsOf(`Gunmen killed nine traders in Bria on Thursday. ${sentence}`).at(-1)?.scope).toBe('cumulative')
  })
})

test.for([
  'Troops have shot down seven drones since Sunday evening.',
  'In the first hours of the raid, 14 people were abducted.',
  'The conflict on the border left 23 people injured on Friday.',
])('takes what has gone on for a day or two for one happening: %s', (sentence) => {
  expect(claimsOf(sentence).at(-1)?.scope).toBe('incident')
})

test('tells what a speaker recalls in passing from what the speaker tells of', () => {
  const recalled = 'He recalled the attack of 19 May on the post in Bria, in which eleven soldiers had been killed.'
  const told = (sentence: string) =>
    scopesOf(`Gunmen killed 50 traders in Bama on 25 May, the governor said. ${sentence}`)
  expect(told(recalled)).toEqual(['incident', 'background'])
  expect(told('He recalled that eleven soldiers had been killed as well.')).toEqual(['incident', 'incident'])
  expect(scopesOf(recalled)).toEqual(['incident'])
})

test.for([
  ['The death toll since the ceasefire took effect on 11 April has risen to 236.', 'cumulative'],
  ['The conflict between the army and the rebels has resulted in 240 deaths.', 'cumulative'],
  ['The clash between the army and the rebels has resulted in 14 deaths.', 'incident'],
] as const)('reads a sum of long by the words for it: %s', ([text, scope]) => {
  expect(scopesOf(text).at(-1)).toBe(scope)
})

test('tells what was earlier in the week, and what has been since something was founded', () => {
  expect(scopesOf('Two soldiers died on Monday. Earlier in the week, three rebels were killed.').at(-1)).toBe(
    'background',
  )
  expect(scopesOf('Since the party was founded, 900 of its members have been murdered.')).toEqual(['cumulative'])
  expect(scopesOf('The party was founded in Orva, where 900 of its members were murdered on Monday.')).toEqual([
    'incident',
  ])
})

test('keeps one attack apart from the sum told before it', () => {
  const lead = 'In 14 months of war 4,500 people have been killed.'
  expect(scopesOf(`${lead} The army had killed 20 people in a raid on a clinic.`)).toEqual(['cumulative', 'incident'])
  expect(scopesOf(`${lead} Two guards died when the checkpoint was attacked.`)).toEqual(['cumulative', 'incident'])
  expect(scopesOf(`${lead} Soldiers found 14 bodies in a mass grave.`)).toEqual(['cumulative', 'incident'])
  expect(scopesOf(`${lead} Some 310 children have been killed.`)).toEqual(['cumulative', 'cumulative'])
})

test('takes what was done a few days ago for another happening', () => {
  const raid = 'Gunmen killed nine traders in Bria on Thursday.'
  expect(scopesOf(`${raid} A few days ago, rebels had killed three men in Bama.`)).toEqual(['incident', 'background'])
  expect(scopesOf(`${raid} After a few days, three men died of their wounds.`)).toEqual(['incident', 'incident'])
})

const NEWS = 'Two soldiers died on 3 March 2025.\n\n'
test.for([
  ['In 2024, troops had killed 221 rebels in the state and arrested 915, while 790 gave up.', 'cumulative'],
  ['"Last year, with our partners, we killed 163 rebels," the commander said.', 'cumulative'],
  ['In 2024, raiders killed 300 people at a camp near Sel.', 'background'],
  ['In 2024, raiders killed 30 people in Sel.', 'background'],
  ['It was a bad January, when 143 incidents claimed 194 lives.', 'cumulative'],
  ['More than 4,100 people are missing statewide, a collective says.', 'cumulative'],
  ['This brings to five the number of aid workers killed in the province in 2025.', 'cumulative'],
  ['Its own losses for the period: 14 killed.', 'cumulative'],
] as const)('sums of a year, of many attacks and of a country: %s', ([text, scope]) => {
  const [first] = claimsOf(NEWS + text).slice(1)
  expect(first?.scope).toBe(scope)
})

test('what a colon breaks a sum down to is of it, past a semicolon too', () => {
  const sum = 'The number of people killed since May has risen to 41: 30 soldiers; eight rebels; and three villagers.'
  expect(
    claimsOf(NEWS + sum)
      .slice(1)
      .map(({ scope }) => scope),
  ).toEqual(Array(4).fill('cumulative'))
  const day = 'The number of people killed on Monday has risen to 41: 30 soldiers; eight rebels; and three villagers.'
  expect(claimsOf(day).map(({ scope }) => scope)).toEqual(Array(4).fill('incident'))
})

test.for([
  'Last year February saw 79 attacks in which 55 civilians were killed.',
  'Security forces killed 156 militants during the month.',
  'In August 176 people were murdered, down from 207 in July.',
])('a month that is counted is a total: %s', (text) => {
  expect(claimsOf(text).at(-1)?.scope).toBe('cumulative')
})

test('a month in which somebody was killed is none', () => {
  expect(claimsOf('Six men died on Monday. In March raiders killed nine farmers at a mill.').at(-1)?.scope).toBe(
    'background',
  )
})
