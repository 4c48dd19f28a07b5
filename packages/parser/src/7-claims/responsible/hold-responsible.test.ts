import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const actorsOf = (text: string): readonly (string | undefined)[] => claimsOf(text).map(({ actor }) => actor?.text)

describe('held responsible', () => {
  test.for([
    ['Bandits killed 12 villagers.', 'Bandits'],
    ['Twelve villagers were killed by bandits.', 'bandits'],
    ['The bandits killed 12 villagers.', 'bandits'],
    ['The rebels’ capture of four policemen shocked the town.', 'rebels'],
    ['Bandits attacked the village and 12 villagers were killed.', 'Bandits'],
    ['Twelve villagers were killed in an attack by bandits.', 'bandits'],
    ['Bandits attacked the police post in Dori, killing 12 policemen.', 'Bandits'],
    ['Bandits fired at a bus; nine passengers were wounded.', 'Bandits'],
    ['The navy’s special forces said they had destroyed a radar.', 'navy’s special forces'],
    ['Twelve soldiers were killed when resistance fighters used drones against a convoy.', 'resistance fighters'],
  ] as const)('%s', ([text, actor]) => {
    expect(actorsOf(text)).toEqual([actor])
  })

  test('is the speaker where it speaks of itself or of its own', () => {
    expect(actorsOf('The army said it had killed 40 militants.')).toEqual(['army'])
    const [own] = claimsOf('The front said its fighters had killed 24 soldiers.')
    expect(own?.actor).toMatchObject({ text: 'its fighters', parties: [{ name: 'front' }] })
  })

  test('is whoever intercepted others told in the same breath, and whoever took the spoils', () => {
    expect(actorsOf('Eleven drones were shot down by air defences and 14 rockets were intercepted.')).toEqual([
      'air defences',
      'air defences',
    ])
    expect(actorsOf('The rebels overran the barracks. Trophies: two rifles.')).toEqual(['rebels'])
    expect(actorsOf('Militants stormed a camp, killing four soldiers and taking 13 rifles.')).toEqual([
      'Militants',
      'Militants',
    ])
  })

  test('is "the attackers" where nobody says who they were, and whom the report names where it does', () => {
    expect(actorsOf('The dead were 47 villagers and five of the attackers.')[0]).toBe('attackers')
    expect(actorsOf('Bandits raided Faskari. A guard was killed trying to repel the attackers.')).toEqual(['Bandits'])
  })

  test('is the one who claimed a figure where another rejects it', () => {
    const text =
      'The Red Front, in a statement, claimed it had killed 16 soldiers, a claim the information minister rejected.'
    expect(actorsOf(text)).toEqual(['Red Front', 'Red Front'])
  })

  test('is every party that the text names', () => {
    const [claim] = claimsOf('Soldiers and policemen killed 12 gunmen.')
    expect(claim?.actor?.parties.map(({ name }) => name)).toEqual(['Soldiers', 'policemen'])
  })

  test('carries the id of the registry for a known actor', () => {
    const [known] = claimsOf('Boko Haram killed 12 villagers.')
    expect(known?.actor?.parties[0]?.actorId).not.toBeNull()
    const [unknown] = claimsOf('Bandits killed 12 villagers.')
    expect(unknown?.actor?.parties[0]?.actorId).toBeNull()
  })

  test('is carried on to the next figure of the happening, with the place where it was named', () => {
    const [, next] = claimsOf('Bandits killed 12 villagers. Five others were wounded.')
    expect(next?.actor).toMatchObject({ text: 'Bandits', inherited: true, span: { start: 0, end: 7 } })
  })
})

describe('nobody is held responsible', () => {
  test.for([
    'Twelve villagers were killed.',
    'An explosion killed 12 people.',
    'Twelve villagers were killed near the army base.',
    'The army said 12 villagers were killed.',
    'Twelve villagers drowned.',
  ])('%s', (text) => {
    expect(actorsOf(text)).toEqual([undefined])
  })

  test('for their own dead', () => {
    expect(actorsOf('Bandits killed four soldiers. Two bandits were also killed.')).toEqual(['Bandits', undefined])
  })

  test('for what happened elsewhere', () => {
    expect(
      actorsOf('Bandits killed four soldiers. In a separate development, 12 villagers were killed in Timbuktu.'),
    ).toEqual(['Bandits', undefined])
  })
})

const who = (text: string): readonly string[] =>
  claimsOf(text).map(({ actor }) => (actor === null ? '-' : `${actor.inherited ? '~' : ''}${actor.text}`))

describe('of the two sides of a fight, the other one did it', () => {
  test.for([
    ['Gunmen attacked the market. Four people died and 12 were hurt.', ['~Gunmen', '~Gunmen']],
    ['Six traders were killed when gunmen raided the market.', ['gunmen']],
    [
      'Gunmen raided the market, killing six traders. Four of the attackers were killed when soldiers gave chase.',
      ['Gunmen', 'soldiers'],
    ],
    ['Soldiers clashed with militants. Nine militants were killed.', ['~Soldiers']],
    ['Three soldiers died in a clash with militants.', ['militants']],
    ['A patrol raided the camp. Two rifles were recovered.', ['~patrol']],
    ['Bandits raided the camp. Two cows were rustled.', ['~Bandits']],
    ['A Turkish airstrike hit the village. Four people were killed.', ['~Turkish']],
    ['Fighting near the dam went on. Two militants died.', ['-']],
    ['The patrol recovered two rifles. Two villagers drowned.', ['patrol', '-']],
  ] as const)('%s', ([text, expected]) => {
    expect(who(text)).toEqual(expected)
  })
})

describe('the speaker did it', () => {
  test.for([
    ['“We recovered two rifles,” the army spokesman said.', ['army']],
    ['“Our rangers killed two poachers,” a spokesman for the Border Guard said.', ['Our rangers']],
    ['The rebels said 12 soldiers were killed.', ['rebels']],
    ['The rebels said they had fired eight rockets.', ['rebels']],
  ] as const)('%s', ([text, expected]) => {
    expect(who(text)).toEqual(expected)
  })

  test.for([
    '“We buried nine bodies,” a resident said.',
    'The clinic said it had received 12 dead.',
    'The army said it had lost two men.',
    'The movement mourned four fighters.',
    'The army said 12 villagers were killed.',
  ])('not in "%s"', (text) => {
    expect(who(text)).toEqual(['-'])
  })
})

describe('nothing is carried over', () => {
  test.for([
    [
      'to another attack',
      'Gunmen killed two traders in Kaya. It was calm at night. Four people were hurt in a roadside blast.',
    ],
    ['to another time', 'Gunmen killed two traders in Kaya. In March 2019, four people were killed there.'],
    ['to a figure of nobody', 'Gunmen killed two traders in Kaya. No one was hurt.'],
  ] as const)('%s', ([, text]) => {
    expect(who(text)).toEqual(['Gunmen', '-'])
  })
})

describe('reads the clause as it stands', () => {
  test.for([
    ['A farmer was wounded by shrapnel in Arna and a girl was hurt.', ['-', '-']],
    ['The army claims to have killed 40 insurgents.', ['army']],
    ['The rebels’ website claimed that 11 soldiers were taken prisoner.', ['rebels']],
    [
      '“We mourn three comrades,” the rebels’ spokesman said, and claimed that his side had killed two soldiers.',
      ['-', 'his side'],
    ],
    ['The returnees handed in 40 rifles.', ['-']],
    ['The report condemns an attack by gunmen on a camp, which killed nine people.', ['gunmen']],
    ['Gunmen stopped four lorries hired by a charity and abducted two drivers.', ['Gunmen']],
  ] as const)('%s', ([text, expected]) => {
    expect(who(text)).toEqual(expected)
  })
})

test('holds those responsible for a sum whom its own sentence shows acting, and nobody told of before', () => {
  const sum = 'The monitor recorded 24 operations by ISIS cells since January, in which 17 people were killed.'
  expect(claimsOf(sum).at(-1)?.actor?.text).toContain('ISIS')
  const told = 'Rebels attacked Gao and killed nine men. Since January 2,100 people have been killed in the country.'
  expect(claimsOf(told).at(-1)?.actor).toBeNull()
})

test('takes the words for an aircraft that was shot down for nobody’s attack', () => {
  expect(who('Two tanks were destroyed and an Azeri military helicopter was downed.')).toEqual(['-', '-'])
  expect(who('An Azeri military helicopter fired and two tanks were destroyed.').at(-1)).toContain('Azeri')
})

test('goes on being whoever did it, as far as the paragraph does', () => {
  const attack = 'Bandits attacked Gao. It rained. Nobody came. The road was cut.'
  const told = `${attack} Two farmers were killed. Six more were injured.`
  expect(actorsOf(told)).toEqual(['Bandits', 'Bandits'])
  expect(actorsOf(`${told}\n\nIt was quiet by noon.\n\nFour farmers were killed.`).at(-1)).toBeUndefined()
})

test('never holds an outlet responsible', () => {
  expect(who('Sambom told AP that the attack was made in revenge for killing two rebels.')).toEqual(['-'])
  expect(who('Sambom told AP that JNIM had killed two rebels.')).toEqual(['JNIM'])
})

test('is whoever found what a list behind a colon counts', () => {
  expect(actorsOf('At a farm near Gao, agents found hidden under the floor: 14 rifles and six pistols.')).toEqual([
    'agents',
    'agents',
  ])
  expect(actorsOf('Weapons found: 14 rifles.')).toEqual([undefined])
  expect(actorsOf('Militants killed: 14.')).toEqual([undefined])
})

describe('nobody', () => {
  const lastActor = (text: string): string | null => claimsOf(text).at(-1)?.actor?.text ?? null

  test('is named by a drone of nobody’s told of two sentences before', () => {
    const text = 'An FPV drone wounded a driver in Orva. He was taken to a clinic. It rained. Two houses were damaged.'
    expect(lastActor(text)).toBeNull()
    expect(lastActor('An FPV drone wounded a driver in Orva. Two houses were damaged.')).toMatch(/drone$/)
  })

  test('is harmed by those who bring people to safety', () => {
    expect(
      lastActor('The Red Crescent said its crews had evacuated 500 families. Five of the dead were minors.'),
    ).toBeNull()
  })
})

test('verbs in "-ing" that follow one another share whom the first has', () => {
  const text =
    'The front said its forces repelled an attack by the army and allied rebels east of the city, killing 12 men'
  expect(actorsOf(`${text}, capturing 34 and seizing 11 trucks.`)).toEqual(['its forces', 'its forces', 'its forces'])
})

test('whoever pulls out or brings the bodies killed nobody, and whoever leaves them behind a killing did', () => {
  expect(actorsOf('Rescuers later pulled the bodies of two men from a well.')).toEqual([undefined])
  expect(actorsOf('A crowd had brought the bodies of two men.')).toEqual([undefined])
  expect(actorsOf('Gunmen killed two men.')).toEqual(['Gunmen'])
})

test('an air force that raids harms whoever is about, and soldiers who raid do not', () => {
  const harmed = 'Seven people were killed.'
  expect(actorsOf(`The air force raided the village of Hypo on Monday. ${harmed}`)).toEqual(['air force'])
  expect(actorsOf(`The army raided the village of Hypo on Monday. ${harmed}`)).toEqual([undefined])
})

test('a force that goes after others in the sentence right behind is held responsible for those alone', () => {
  const text = 'Seven people lost their lives. Police gave the gunmen a chase and killed three of them.'
  expect(actorsOf(text)).toEqual([undefined, 'Police'])
})

test('whoever strikes in the sentence right behind is held responsible, and whoever does so in the next paragraph is not', () => {
  const harmed = 'Two people were killed in Kidal.'
  expect(actorsOf(`Dozens fled.\n\n${harmed} The army shelled the region.`).at(-1)).toBe('army')
  expect(actorsOf(`Dozens fled.\n\n${harmed}\n\nThe army shelled the region.`).at(-1)).toBeUndefined()
  expect(actorsOf(`Dozens fled.\n\n${harmed} The army searched the region.`).at(-1)).toBeUndefined()
})

test('a battery fires, and a paramotor drops', () => {
  expect(actorsOf('A howitzer battery fired 40 shells at Gao.')).toEqual(['howitzer battery'])
  expect(actorsOf('A regime paramotor dropped two shells on Gao.')).toEqual(['regime paramotor'])
  expect(actorsOf('A house was hit by 40 shells in Gao.')[0]).toBeUndefined()
})
