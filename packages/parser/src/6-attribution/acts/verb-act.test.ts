import { describe, expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

test('“adding that” goes on with whoever speaks, not with a thing before it', () => {
  const said =
    'Four rebels died, the army said. Troops shelled the rebels’ hideout which led to fires, adding that six men were killed.'
  expect(speakersOf(said).at(-1)).toEqual(['army'])
})

test.for([
  ['The commission’s investigation revealed that the army had killed ten men.', 'commission’s investigation'],
  ['An inquiry later found that at least 13 had been killed.', 'inquiry'],
] as const)('an inquiry finds for itself: %s', ([text, speaker]) => {
  expect(speakersOf(text)[0]).toEqual([speaker])
})

test('behind what a relative clause lets somebody say the publisher goes on', () => {
  const text = 'The raid, which the mayor said killed 11 men, was the second. Two boys are missing.'
  expect(speakersOf(text)).toEqual([['mayor'], []])
})

test.for([
  'Initial estimates put the toll at 20 dead.',
  'Investigations reveal that 12 men were killed.',
  'Two men died when a device, believed planted by the rebels, went off.',
  'The 16 soldiers admitted on Sunday have died.',
  'Ten men, who had protested, were locked up.',
])('a participle of hearsay or of the ward speaks for nobody: %s', (text) => {
  expect(speakersOf(text).flat()).toEqual([])
})

describe('in a clause of its own', () => {
  test('whoever is set between commas with "held" or "found"', () => {
    expect(speakersOf('On that night, the judges held, 40 soldiers were wounded.')).toEqual([['judges']])
    expect(speakersOf('In six years of war, the commission found, more than 9,000 people died.')).toEqual([
      ['commission'],
    ])
    expect(speakersOf('The soldiers held 12 hostages.')).toEqual([[]])
  })

  test('whoever confirms what "whose" opens, and nothing past it', () => {
    const text = 'The rebels still hold 30 hostages and the bodies of 12 whose deaths the ministry has confirmed.'
    expect(speakersOf(`${text} Five captives were freed in May.`)).toEqual([[], ['ministry'], []])
  })

  test('whoever is blamed and says something else', () => {
    const text = 'The army blamed the Popular Front, who on the same day said they had shot down two drones.'
    expect(speakersOf(text)).toEqual([['Popular Front']])
  })

  test('nobody, of those who raise their hands', () => {
    const text =
      'The mayor said that men had been shot after they had raised their hands, that a teacher had been wounded.'
    expect(speakersOf(text).at(-1)).toEqual(['mayor'])
  })

  test('whoever puts forward a toll, or puts a number to it', () => {
    expect(speakersOf('The opposition puts forward a toll of 30 dead.')).toEqual([['opposition']])
    expect(speakersOf('Officials have now put the number of dead to ten.')).toEqual([['Officials']])
    expect(speakersOf('The army put two battalions to work, and 12 men were killed.')).toEqual([[]])
  })

  test('whoever’s tally shows it, before a semicolon', () => {
    const text = 'Since May, 356 people have been killed, the ministry’s tally shows; 906 have been wounded.'
    expect(speakersOf(text)).toEqual([['ministry'], ['ministry']])
  })
})

test('what a name behind "said" is told to be is the publisher’s', () => {
  const text = '"We drove without lights," said Dawud Harun, a father of three who lost two cousins in the shelling.'
  expect(speakersOf(text)).toEqual([[]])
})

test('whoever calls it a hoax is the one who goes on', () => {
  const text = 'The spokesman, Musa Bello, said six died. Sani called that a hoax. Troops found a body, he said.'
  expect(speakersOf(text).at(-1)).toEqual(['Sani'])
  expect(speakersOf('Sani called it cold comfort: "Sixty of ours died in one night."')).toEqual([['Sani']])
  expect(speakersOf('The mayor called a meeting after 12 people were killed.')).toEqual([[]])
})

test('what is shared on a channel is said', () => {
  expect(speakersOf('At least 25 people were killed, local activists Orva Committees shared on Facebook.')).toEqual([
    ['Orva Committees'],
  ])
  expect(speakersOf('Activists shared on Monday a meal with 12 people who were wounded.')).toEqual([[]])
})

test('a clause about the report does not put its words behind', () => {
  const text =
    'Sixty-one reporters lost their lives this year, the alliance says in the round-up that it publishes today.'
  expect(speakersOf(text)).toEqual([['alliance']])
})

test('a headline’s denial is of what stands behind it', () => {
  expect(speakersOf('Raid ends with 18 dead, ombudsman disputes police account')).toEqual([[]])
})

test('a count that goes on has told nothing yet', () => {
  expect(speakersOf('Toll in Orva ambush put at 49 dead, police still counting')).toEqual([[]])
})

test('whoever "with" brings in reports it', () => {
  expect(speakersOf('The fighting went on, with a conflict observatory reporting at least six killed.')).toEqual([
    ['conflict observatory'],
  ])
  const two = 'The site reported 16 dead, with a rebel channel insisting on a figure of 19 dead.'
  expect(speakersOf(two).at(-1)?.[0]).toBe('rebel channel')
})

test('whoever found that people died speaks, with or without "that", and nobody who found bodies', () => {
  expect(speakersOf('A UN report has found at least 26 people were killed in the raid.')).toEqual([['UN report']])
  expect(speakersOf('Troops have found 26 bodies in the forest.')).toEqual([[]])
})

test('a police note is no money', () => {
  expect(speakersOf('Two men were arrested on August 30, a police note said.')).toEqual([['police note']])
})

test('a long title before a name does not hide what stands before both', () => {
  const text =
    'Since May 175 people have been killed, Inspector General of Police (Operations) Musa Bello said here on Friday.'
  expect(speakersOf(text)[0]?.[0]).toMatch(/Musa Bello$/)
})

test('"pointed out" and "highlighted" say so, and guns only point', () => {
  expect(speakersOf('The commission pointed out that 12 men had died.')).toEqual([['commission']])
  expect(speakersOf('The report highlights the killing of 12 men.')).toEqual([['report']])
  expect(speakersOf('The raid by Malian forces highlights the killing of 12 men.')).toEqual([[]])
  expect(speakersOf('A soldier pointed his gun at 12 men who died.')).toEqual([[]])
})

test('whoever accuses those killed has told nobody of it', () => {
  const said = 'The commission said ten men died.'
  expect(speakersOf(`${said} Soldiers killed 12 men, accusing them of spying. Two boys fled.`)[1]).toEqual([
    'commission',
  ])
  expect(speakersOf('The army accused the rebels of killing 12 men.')).toEqual([['army']])
})

test.for([
  ['"Nine people were killed," stressed the governor.', 'governor'],
  ['"Nine people were killed," conceded the general.', 'general'],
  ['The governor hinted that nine people were killed.', 'governor'],
  ['The rebels bragged that nine soldiers were killed.', 'rebels'],
  ['The think tank said nine people were killed.', 'think tank'],
] as const)('hears whichever verb of saying: %s', ([text, speaker]) => {
  expect(speakersOf(text)).toEqual([[speaker]])
})

test.for(['Two men were killed by a tank that fired on the market.', 'Nine people were killed in stressed villages.'])(
  'hears nobody where nothing is said: %s',
  (text) => {
    expect(speakersOf(text)).toEqual([[]])
  },
)

test('hears nobody in those who are posted somewhere', () => {
  expect(speakersOf('The 12 officers posted near the town were killed.')).toEqual([[]])
  expect(speakersOf('A spokesman posted on Telegram that six people died.')).toEqual([['spokesman']])
})

test.for([
  ['Eleven people were killed, as the mayor put it.', 'mayor'],
  ['Eleven people were killed, as the head of the council, Musa Bello, put it.', 'head of the council, Musa Bello'],
  ['Eleven people were killed, said two soldiers.', 'two soldiers'],
  ['Quoting a nurse, who asked not to be named, the agency said eleven people were killed.', 'nurse'],
] as const)('hears who speaks, however it is put: %s', ([text, speaker]) => {
  expect(speakersOf(text)[0]?.[0]).toBe(speaker)
})

test.for([
  ['The mayor put it in a drawer and eleven people were killed.', []],
  ['The mayor said two soldiers were killed.', ['mayor']],
  ['Radio Sel, citing a nurse, admitted only five deaths.', ['nurse', 'Radio Sel']],
  ['Eleven people were killed and the army said two soldiers had fled.', []],
] as const)('and nobody for a word of it: %s', ([text, chain]) => {
  expect(speakersOf(text)[0]).toEqual(chain)
})
