import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const categoriesOf = (text: string): readonly string[] => claimsOf(text).map(({ counted }) => counted.category)

describe('losses are of the side that suffers them', () => {
  test.for([
    ['The army said it had lost three men.', 'state-forces'],
    [
      'The army spoke on Monday. In a note it condemned an ambush by a hundred rebels and announced the death of five of its men.',
      'state-forces',
    ],
    [
      'The rebels spoke on Monday. They condemned a raid by the army and announced the death of five of their men.',
      'non-state-armed',
    ],
    ['According to the M23, not one of its soldiers was killed.', 'non-state-armed'],
    ['Colonel Venn gave himself up with 14 of his men.', 'state-forces'],
    ['A total of 117 members of Front 33 laid down their arms.', 'non-state-armed'],
    ['Hamas said it had inflicted on the enemy more than 20 wounded.', 'state-forces'],
    ['The rebels lost 40 men in the battle.', 'non-state-armed'],
    ['Burundi denied losing 80 men.', 'state-forces'],
    ['Burundi denies losing 80 men in eastern Congo', 'state-forces'],
    ['The Ministry of Defence denied having lost 71 men.', 'state-forces'],
    ['“We lost two gallant men there,” the Defence Headquarters said.', 'state-forces'],
    ['A patrol met about 20 armed men along a track.', 'non-state-armed'],
    ['A rebel spokesman said the group had suffered no losses.', 'non-state-armed'],
    ['“We lost five men,” the army spokesman said.', 'state-forces'],
    ['The commander of the battalion and 17 of his men were killed.', 'state-forces'],
    ['The militia left behind the bodies of more than 20 of its dead.', 'non-state-armed'],
    ['The general staff conceded two dead among its ranks.', 'state-forces'],
    ['The attack left around forty dead in the ranks of the army.', 'state-forces'],
    ['There was no loss of life on the side of the army.', 'state-forces'],
    ['About 100 people on the side of the army were killed.', 'unknown-people'],
    ['The army said its side had no casualties.', 'state-forces'],
    ['The raiders fled, leaving behind a body.', 'non-state-armed'],
    ['On our side, two were killed, the rebel spokesman said.', 'non-state-armed'],
    ['The army put its own losses at 12 dead.', 'state-forces'],
    ['The bulletin puts the losses of the security forces at six dead.', 'state-forces'],
    ['The Defence Ministry put Armenian losses at 1,900 dead.', 'state-forces'],
    ['The rebels said they had taken seven prisoners.', 'state-forces'],
    ['The garrison counted more than 200 men.', 'state-forces'],
    ['“We mourn three comrades,” the rebel commander said.', 'non-state-armed'],
    ['The militia left behind the bodies of more than 20 of its dead, the army spokesman said.', 'non-state-armed'],
    ['The number includes 900 casualties that the army suffered over the past day.', 'state-forces'],
    [
      'Its spokesperson claimed that its fighters had killed 17 soldiers and that it had lost three men.',
      'non-state-armed',
    ],
    ['The army said it had engaged the rebels and buried 203 of them.', 'non-state-armed'],
    ['“Our forces put 150 enemy combatants out of action,” the rebel spokesman said.', 'state-forces'],
    ['The army said it had put 150 enemy combatants out of action.', 'non-state-armed'],
    ['Thirty-seven killed in ambush on army convoy', 'state-forces'],
    ['Four men on two motorbikes opened fire on the mayor.', 'vehicles'],
    ['Six men in black opened fire on the mayor.', 'non-state-armed'],
    ['A rebel commander and three of his guards were killed.', 'non-state-armed'],
    ['The mayor and three of his guards were killed.', 'state-forces'],
    [
      'The banned Balochistan Liberation Army struck. Its spokesperson said that it had lost three men.',
      'non-state-armed',
    ],
    ['Of the men, only 25 of the 110 men stationed there hold out.', 'state-forces'],
    ['About forty individuals armed and mounted on motorcycles opened fire on the village.', 'non-state-armed'],
    ['The commander of the unit and 17 of his men were killed by rebels.', 'state-forces'],
    ['Since January, 61 have surrendered.', 'non-state-armed'],
    ['The number of soldiers who surrendered was 61.', 'state-forces'],
    ['The number of rebels who surrendered was 61.', 'non-state-armed'],
  ] as const)('%s', ([text, category]) => {
    expect(categoriesOf(text).at(-1)).toBe(category)
  })
})

describe('losses are of no side', () => {
  test.for([
    ['The village lost nine people.', 'unknown-people'],
    ['Rebels detained eight people in the camp.', 'unknown-people'],
    ['Rebels detained nine people, three of whom were students.', 'civilian'],
    ['A constable was killed and his brother was wounded.', 'civilian'],
    ['The army said 12 people were killed.', 'unknown-people'],
    ['Police arrested five men.', 'unknown-people'],
    ['A doctor said they had lost three people.', 'unknown-people'],
    ['The army said the shelling killed 12 villagers.', 'civilian'],
    ['Thirty-seven killed in attack on market', 'unknown-people'],
    ['Nine people were killed in an attack on an army convoy.', 'unknown-people'],
    ['The army counted 12 dead while our side of the valley stayed calm.', 'unknown-people'],
  ] as const)('%s', ([text, category]) => {
    expect(categoriesOf(text).at(-1)).toBe(category)
  })
})

test('martyrs are whosever the dead are for those who tend to them, and its own for an army', () => {
  expect(categoriesOf('“Seven martyrs have been recovered,” the civil defence agency said.')).toEqual([
    'unknown-people',
  ])
  expect(categoriesOf('“Seven martyrs have been recovered,” the army said.')).toEqual(['state-forces'])
})

test('comrades are of the side of those just told of, not of whoever speaks', () => {
  const text = 'Eleven rebels were killed and nine of their comrades gave themselves up, the army said.'
  expect(categoriesOf(text)).toEqual(['non-state-armed', 'non-state-armed'])
  expect(categoriesOf('The army said five of its comrades were killed.')).toEqual(['state-forces'])
})

describe('whose the bodies and the losses are', () => {
  test.for([
    ['Four bodies were left behind by the fleeing rebels that afternoon.', 'non-state-armed'],
    ['Four bodies were left by the roadside.', 'unknown-people'],
    ['Four bodies were left behind by the villagers.', 'unknown-people'],
    ['The ministry puts Kyiv’s total losses since August 6 at over 28,150 men.', 'state-forces'],
    ['The ministry puts Orva’s total losses since August 6 at over 28,150 men.', 'unknown-people'],
    ['The commandos crushed a column of rebels and killed 47 of them.', 'non-state-armed'],
    ['The commandos met the press and killed 47 of them.', 'unknown-people'],
  ] as const)('%s', ([text, category]) => {
    expect(categoriesOf(text)).toEqual([category])
  })
})

test('whatever stands between a nation and its losses', () => {
  const categoryOf = (text: string): string | undefined => claimsOf(text)[0]?.counted.category
  expect(categoryOf('Kyiv put total Russian personnel losses at about 1,118,430.')).toBe('state-forces')
  expect(categoryOf('The mayor put total losses at about 40.')).toBe('unknown-people')
})
