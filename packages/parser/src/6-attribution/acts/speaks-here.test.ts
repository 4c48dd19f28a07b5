import { describe, expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

describe('a verb speaks in company that tells', () => {
  test.for([
    ['A special court has found that the rebels took 200 people hostage.', 'special court'],
    ['Two raids killed 14 people, the Sel Observatory found after interviewing survivors.', 'Sel Observatory'],
    ['The prison authority corrected its figures: 12 inmates were killed.', 'prison authority'],
    ['The ministry gave a toll of 12 dead.', 'ministry'],
    ['Local media put the death toll as high as 37.', 'Local media'],
    ['Musa Bello, who provided the same toll of 46 dead, is a teacher.', 'Musa Bello'],
    ['The deputy has drawn up a balance sheet of at least 96 civilians killed.', 'deputy'],
    ['The group claims to have killed 12 soldiers.', 'group'],
    ['The prosecutors had placed the death toll at 44.', 'prosecutors'],
    ['The mayor says criminals alleged to be from Gao killed 12 men.', 'mayor'],
    ['12 people were killed on Friday, we learned on Sunday from the local Red Cross.', 'local Red Cross'],
    [
      'Raiders came to the hut in Orva, in the north, in the night and killed 12 people with axes, said Musa Bello, a farmer.',
      'Musa Bello',
    ],
    ['The front makes mention of 12 dead.', 'front'],
    ['The tribe’s elders put their losses at 12 dead.', 'tribe’s elders'],
    ['Two experts whom we consulted put the toll at 12 dead.', 'Two experts'],
    ['The mission expressed concern about the killing of 12 villagers.', 'mission'],
    ['The list by the council contains 18 dead.', 'council'],
    ['A list contains 18 dead.', 'list'],
    ['Prosecutors charged two men with the murder of five nuns.', 'Prosecutors'],
    ['Prosecutors held him responsible for the deaths of three men.', 'Prosecutors'],
    ['Residents saw 12 bodies by the road.', 'Residents'],
    ['The colonel displayed to reporters 58 rifles.', 'colonel'],
    ['Radio Sel first gave a toll of 11 dead.', 'Radio Sel'],
    ['The authorities have themselves published the names of 32 soldiers killed.', 'authorities'],
    ['12 men died, three of them on the way, the head nurse confides.', 'head nurse'],
    ['A source in the clinic evoked the displacement of 800 families.', 'source in the clinic'],
    ['A count by the Sel Network on Wednesday evening spoke of 12 dead.', 'Sel Network'],
  ] as const)('%s', ([text, speaker]) => {
    expect(speakersOf(text)[0]).toEqual([speaker])
  })
})

describe('and not in other company', () => {
  test.for([
    'Police found 12 bodies in the river.',
    'The brigade gave each of the 12 rescued hostages a blanket.',
    'A patrol saw 12 men and killed them.',
    'Ana Sala learned of the death of her son from a video.',
    'The hospital admitted 12 wounded.',
    'Hospital Santa Rita admitted 12 wounded.',
    'The depot contains 12 rifles seized in May.',
    'The crowd charged the gate, and 12 people were killed.',
    'The army responded by killing 12 villagers.',
    'A first count of the dead gave way to fear of attacks, and 12 people fled.',
    'Soldiers gave chase and killed 12 gunmen.',
    'Firefighters put out the fires and recovered 12 bodies.',
    'Officers seized 12 kilos of a substance believed to be cocaine.',
    'Gunmen fought on Monday in a dispute over land, and 12 people were killed.',
    'FLASH: 12 SOLDIERS KILLED IN AMBUSH',
    'The column expressed itself in fire and killed 12 men.',
    'Over 100 militants reported dead in raid',
    'After six people died in explosions, the capital announced an operation.',
    'No group claimed the attack, in which 12 people were killed.',
    'A day after 12 people were killed, the rebels claimed responsibility for the attack.',
    'The group claims to defend farmers, and its fighters killed 12 people.',
    'The charity provided 12 wounded men with blankets.',
    'The rebels placed mines on the road, and 12 people died.',
    'The gunmen drew up at the gate and killed 12 people.',
    'On Friday we learned to swim, and 12 people died.',
  ])('%s', (text) => {
    expect(speakersOf(text).flat()).toEqual([])
  })
})

describe('words between commas', () => {
  test('stand for both sides of them, but in a clause of "which" for what comes after', () => {
    expect(speakersOf('On Monday, a nurse says, 37 wounded people were brought in.')).toEqual([['nurse']])
    expect(
      speakersOf('The army said it fired two rockets at a hill which, the mayor said, killed three people.'),
    ).toEqual([['army'], ['mayor']])
    expect(speakersOf('Six soldiers died, the army said, and the mayor said four farmers were killed.')).toEqual([
      ['army'],
      ['mayor'],
    ])
  })

  test('of "for his part" belong to nobody new', () => {
    expect(speakersOf('The chief of the village, Musa Bello, for his part affirms that 12 people died.')).toEqual([
      ['Musa Bello'],
    ])
  })
})

test('whoever cites another admits what that one says', () => {
  expect(speakersOf('The army, citing an officer, admitted only five dead.')[0]).toEqual(['officer', 'army'])
})

test('a verb of quoting shares its quoter with the verb before', () => {
  expect(
    speakersOf('Radio Sel reported a raid by “the invaders”, and quoted the ministry as saying that 12 people died.'),
  ).toEqual([['ministry', 'Radio Sel']])
})

test.for([
  ['admits deaths', 'The defence ministry admitted 89 deaths.', ['defence ministry']],
  ['admits patients', 'The hospital admitted 37 wounded men.', []],
] as const)('whoever %s', ([, text, chain]) => {
  expect(speakersOf(text)).toEqual([chain])
})

test.for([
  [
    '"according to state media" is no infinitive',
    'According to state television, 12 men were killed.',
    ['state television'],
  ],
  [
    'an assessment of a body speaks',
    'A French government assessment said that 12 men had been killed.',
    ['French government assessment'],
  ],
  ['assessments of nobody do not', 'Initial assessments said that 12 men had been killed.', []],
  ['a document speaks', 'A confidential document put the number of dead at 12.', ['confidential document']],
  ['"the KIA" is a force', 'The KIA said that 12 men had been killed.', ['KIA']],
] as const)('%s', ([, text, chain]) => {
  expect(speakersOf(text)).toEqual([chain])
})

test('"these sources" are those who spoke before', () => {
  const text = 'Security sources told Reuters that 12 men died. About 15 were hurt, these sources said.'
  expect(speakersOf(text).at(-1)).toEqual(['Security sources', 'Reuters'])
})

test('two who are joined speak in the plural', () => {
  expect(speakersOf('Three reporters are dead, health officials and Reuters say.')).toEqual([
    ['health officials and Reuters'],
  ])
})

test('an outlet gathers what it tells, and a crowd does not', () => {
  expect(speakersOf('Twelve people were killed, Daily Trust gathered.')).toEqual([['Daily Trust']])
  expect(speakersOf('It was gathered that 12 people were killed.')).toEqual([[]])
  expect(speakersOf('The soldiers gathered in the square and killed 12 people.')).toEqual([[]])
})

test('whoever was there sees bodies of a number of men', () => {
  expect(speakersOf('A photographer saw the bodies of at least 12 men.')).toEqual([['photographer']])
})

test.for([
  ['Seven nurses released in the county, while ten others are missing.', []],
  ['The ministry released on Monday a toll of 12 dead.', ['ministry']],
  ['The king put himself at the head of his men, and 600 died.', []],
  ['The king put the dead at 600.', ['king']],
] as const)('tells who lets a figure out from who is let go: %s', ([text, speakers]) => {
  expect(speakersOf(text).at(-1)).toEqual(speakers)
})

test('people who shout say nothing unless it is told what', () => {
  const quoted = '“There were two bodies outside, people were shouting and dust was everywhere,” said Musa Bello.'
  expect(speakersOf(quoted)).toEqual([['Musa Bello']])
  expect(speakersOf('A woman shouted that 12 men had been killed.')).toEqual([['woman']])
})
