import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const timeOf = (text: string, publishedAt: string | null = '2024-05-10') => claimsOf(text, { publishedAt }).at(-1)?.time

const DAYS = `Gunmen killed two men in Gao on Monday.

In Hypo on Tuesday a mine killed a boy.

In a message to journalists the rebels said they had killed 12 soldiers in Hypo.`

const FALL = `On Tuesday two men died in Gao.

Then came the fall of a camp in Hypo, which rebels took on Monday. Twelve soldiers were killed.`

describe('when it happened', () => {
  test('is the day named, exact to the day', () => {
    expect(timeOf('Gunmen killed 12 villagers on 3 May 2024.')).toMatchObject({
      text: '3 May 2024',
      start: '2024-05-03',
      end: '2024-05-03',
      precision: 1,
    })
  })

  test('is counted back from the day of publication for a weekday', () => {
    expect(timeOf('Gunmen killed 12 villagers on Monday.')).toMatchObject({ start: '2024-05-06', precision: 1 })
  })

  test('stays unresolved for a weekday of a report without a date', () => {
    expect(timeOf('Gunmen killed 12 villagers on Monday.', null)).toMatchObject({
      text: 'Monday',
      start: null,
      precision: null,
    })
  })

  test('is that of the sentence before, where none is named', () => {
    expect(timeOf('Gunmen attacked the village on Monday. Twelve villagers were killed.')).toMatchObject({
      start: '2024-05-06',
    })
  })
})

describe('when it was said is not when it happened', () => {
  test('beside a day of its own', () => {
    expect(timeOf('The army said on Thursday that gunmen killed 12 villagers on Monday.')).toMatchObject({
      text: 'Monday',
    })
  })

  test('nor where no other day is named', () => {
    expect(timeOf('The army said on Thursday that gunmen killed 12 villagers.')).toBeNull()
    expect(timeOf('The army said in a statement on Thursday that gunmen killed 12 villagers.')).toBeNull()
  })
})

describe('a noun that looks like a verb of speech says nothing', () => {
  test.for([
    'Gunmen raided the police post in Orva on Monday, killing 12 officers.',
    'Twelve people were killed after youth from Aru State attacked a camp in Oru State on Monday morning.',
    'The clash took place on Monday. It left 12 gunmen dead.',
    'The statement condemns the ambush carried out on Monday, in which 12 soldiers were killed.',
  ])('%s', (text) => {
    expect(timeOf(text)).toMatchObject({ text: 'Monday' })
  })
})

describe('the day of a happening goes with it', () => {
  test.for([
    ['that the verb of speech reports', 'The army reported a clash in Gao on Monday in which 12 gunmen died.', '05-06'],
    ['since when it goes on', 'The road was shut since Monday, when an attack killed 12 gunmen.', '05-06'],
    ['it came so many days after', 'It came on Monday, just two days after 12 gunmen were killed.', '05-04'],
    ['by which it was done', 'Rebels fled on Monday. Twelve had been caught again by Tuesday night.', '05-07'],
    ['of a stretch that its clause opens', 'Since rule by decree was declared in May 2023, 12 people have died.', ''],
    ['at the place it was told of', DAYS, '05-07'],
    ['by which it was done elsewhere', 'They had evacuated 12 men, women and boys from Gao by Monday night.', '05-06'],
    ['of a clause that says what a place is known for', FALL, '05-06'],
  ] as const)('%s', ([, text, day]) => {
    expect(timeOf(text)?.start).toBe(day === '' ? '2023-05-01' : `2024-${day}`)
  })

  test('and is none where only the report was issued', () => {
    expect(timeOf('Situation update, 10 May 2024\n\nGunmen killed 12 villagers.')).toBeNull()
  })

  test('and is none that a court heard of it', () => {
    expect(timeOf('The court on Thursday heard that 12 villagers were killed.')).toBeNull()
  })
})

describe('a paper has a day of its own', () => {
  test.for([
    'The mission, in a statement on Thursday, put the toll at 12 dead.',
    'The group, in a message circulated on Thursday, said 12 soldiers were killed.',
  ])('%s', (text) => {
    expect(timeOf(`Gunmen attacked Orva on Monday. ${text}`)).toMatchObject({ text: 'Monday' })
  })
})

describe('a count has a day, which serves where the happening has none', () => {
  test.for([
    'The toll rose to 57 on Thursday.',
    'Twelve bodies were found on Thursday.',
    'By Thursday, 12 people had been killed.',
  ])('%s', (text) => {
    expect(timeOf(`Gunmen attacked Orva on Monday. ${text}`)).toMatchObject({ text: 'Monday' })
  })

  test('and is its own where it stands alone', () => {
    expect(timeOf('The toll rose to 57 on Thursday.')).toMatchObject({ text: 'Thursday' })
    expect(timeOf('Twelve bodies were found on Thursday. Nine were soldiers.')).toMatchObject({ text: 'Thursday' })
  })
})

describe('a clause that describes someone dates no more than itself', () => {
  test('beside a day of the happening', () => {
    const text =
      'Gunmen killed 12 villagers on Monday. They shot dead a driver, who was taken hostage on Wednesday, and left.'
    expect(timeOf(text)).toMatchObject({ text: 'Monday' })
    expect(timeOf('Gunmen attacked on Monday. One, who fired a rifle taken in 2021, killed 12 men.')).toMatchObject({
      text: 'Monday',
    })
  })

  test('but what befalls those it describes', () => {
    expect(timeOf('The 22 villagers who were killed on Monday had been returning home.')).toMatchObject({
      text: 'Monday',
    })
  })

  test('and tells of the happening where it hangs on one', () => {
    expect(timeOf('The attack, which took place on Monday, killed 12 villagers.')).toMatchObject({ text: 'Monday' })
  })
})

test('a day behind a semicolon dates nothing before it', () => {
  expect(
    claimsOf('Gunmen attacked on Monday. Twelve men were killed; two were released on Wednesday.').map(
      ({ time }) => time?.text,
    ),
  ).toEqual(['Monday', 'Wednesday'])
})

test('an entry of a log begins a day of its own', () => {
  const text = '16:42 – The ministry says 72 people were killed on Wednesday.\n15:10 – A rocket killed two men.'
  expect(claimsOf(text).map(({ time }) => time?.start)).toEqual(['2024-05-08', '2024-05-10'])
})

test.for([
  ['reported on it', 'The BBC reported on 8 May on the attack of 3 May on Gao.'],
  ['took over a text', 'SeneNews ran an RFI text on 8 May about the raid of 3 May on Gao.'],
  ['opens with the day', 'On 8 May Le Monde wrote about the raid of 3 May on Gao.'],
  ['carried a dispatch', 'A dispatch of AFP, carried by SeneNews on 8 May, told of the raid of 3 May on Gao.'],
] as const)('is not the day that an outlet %s', ([, text]) => {
  expect(timeOf(`${text} Twelve soldiers were killed, residents said.`)?.start).toBe('2024-05-03')
})

test('is the day of what is reported, whatever stands between', () => {
  expect(timeOf('Police reported two deaths from the raid on Monday.')?.start).toBe('2024-05-06')
})

test('is not that of a rank: nothing is told to have happened since', () => {
  const text = 'Gunmen raided Gao on Monday. Nine men died, the deadliest raid since violence erupted in April.'
  expect(timeOf(text)).toMatchObject({ start: '2024-05-06', precision: 1 })
})

test('is not when a post was attacked for a message posted, nor when troops responded for when it was said', () => {
  expect(timeOf('Rebels attacked a post on 3 May, killing two soldiers.')).toMatchObject({ start: '2024-05-03' })
  expect(timeOf('Two men died on Wednesday, the army said in a post on 9 May.')).toMatchObject({
    start: '2024-05-08',
  })
  const attack = 'Rebels attacked a town on 3 May, killing two soldiers.'
  expect(timeOf(`${attack} Troops responded on the following day and killed nine rebels.`)).toMatchObject({
    start: '2024-05-04',
  })
})

test('is neither a week told further on nor a day on which something will be', () => {
  const fire = 'Two guards were killed at Hypo.'
  expect(timeOf(`Five men were hurt near Gao in such incidents last week.`)).toMatchObject({ text: 'last week' })
  expect(claimsOf(`${fire} Five men were hurt near Gao in such incidents last week.`)[0]?.time).toBeNull()
  expect(claimsOf(`${fire} The town will bury its dead on Thursday.`)[0]?.time).toBeNull()
  expect(claimsOf(`${fire} The town buried one of the men on Thursday.`)[0]?.time).not.toBeNull()
})

describe('each figure has the time right behind it', () => {
  const startsOf = (text: string) => claimsOf(text).map(({ time }) => time?.start?.slice(0, 7))
  test.for([
    ['Two exchanges freed 1,056 people in October 2020 and 869 in April 2023.', ['2020-10', '2023-04']],
    ['Some 782 people were killed in 2022, as against 410 in the whole of 2021.', ['2022-01', '2021-01']],
    ['Some 782 people were killed and 410 injured in 2022.', ['2022-01', '2022-01']],
  ] as const)('%s', ([text, starts]) => {
    expect(startsOf(text)).toEqual(starts)
  })
})

test('is not that of a clause that says what its people had done before', () => {
  const [dead] = claimsOf(
    'The raid on Thursday killed 17 rebels of the Hypo group, who a day earlier had rammed a camp and wounded seven men.',
  )
  expect(dead?.time).toMatchObject({ start: '2024-05-09' })
})

test('is when fire was answered, not when somebody answered a question', () => {
  expect(timeOf('Fire from Hypo on Tuesday was answered in kind, and seven men were killed.')).toMatchObject({
    text: 'Tuesday',
  })
  expect(timeOf('The minister answered on Tuesday that seven men were killed.')).toBeNull()
})

describe('a clause about one of several', () => {
  const raid = 'Troops raided Hypo on Monday. Six men were killed'

  test('dates him alone, with an aside in it or none', () => {
    const wounded = 'and 91 were wounded.'
    expect(timeOf(`${raid}, one of whom, a 15-year-old boy, died two days later, ${wounded}`)?.start).toBe('2024-05-06')
    expect(timeOf(`${raid} on Tuesday, ${wounded}`)?.start).toBe('2024-05-07')
  })

  test('that stands between commas dates what it describes', () => {
    const shelled = 'On Monday shells hit Hypo: a clinic, opened in 2023 with money from Gao,'
    expect(timeOf(`${shelled} was destroyed and four men were killed.`)?.start).toBe('2024-05-06')
  })
})

test('what follows a sentence that opens with a day was on that day', () => {
  const first = 'Pirates seized a ship off Hypo on 12 March. '
  expect(
    timeOf(`${first}On 16 March the navy stormed the ship. Men dropped by parachute freed 17 sailors.`)?.start,
  ).toBe('2024-03-16')
  expect(timeOf(`${first}The navy hopes for rain on 16 March. Men dropped by parachute freed 17 sailors.`)?.start).toBe(
    '2024-03-12',
  )
})

test.for([
  ['In a May 2 email, a spokesman said its men had killed nine soldiers.', undefined],
  ['Between May 2 and May 6, researchers interviewed 37 people. Nine men were killed.', undefined],
  ['In a first communiqué, on May 2, the army had announced that nine soldiers were killed.', undefined],
  ['In a raid on Gao, on May 2, rebels killed nine soldiers.', '2024-05-02'],
  ['On May 2 rebels killed nine soldiers.', '2024-05-02'],
] as const)('the day of a paper or an inquiry is not that of the dead: %s', ([text, day]) => {
  expect(timeOf(text)?.start ?? undefined).toBe(day)
})

test('is that of whom somebody speaks of, where it stands between him and what he did', () => {
  expect(timeOf('The army said its troops on Tuesday killed 12 rebels.')).toMatchObject({ start: '2024-05-07' })
  expect(timeOf('The army said on Tuesday its troops killed 12 rebels.')).toBeNull()
  expect(timeOf('The army said in a statement on Tuesday its troops killed 12 rebels.')).toBeNull()
})

test('is not that of the figure before it, where another follows', () => {
  const text = 'Four rebels were killed in Gao on Sunday and two in Hypo on Monday.'
  expect(claimsOf(text, { publishedAt: '2024-05-10' }).map(({ time }) => time?.start)).toEqual([
    '2024-05-05',
    '2024-05-06',
  ])
})

test('is not when imagery was taken that shows it, where another day is told', () => {
  const text =
    'Soldiers burned two huts in Gao on 3 May.\n\nSatellite imagery captured on 6 May shows 54 houses destroyed.'
  expect(timeOf(text)).toMatchObject({ start: '2024-05-03' })
  expect(timeOf(text.replace('Satellite imagery captured', 'Rebels, it said,'))).toMatchObject({ start: '2024-05-06' })
})
