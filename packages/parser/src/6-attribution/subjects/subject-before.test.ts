import { describe, expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

test('who gives an account is behind it, and the account does not speak', () => {
  const gives = 'While giving an account of the raid, a trader in the town, who had fled, said 15 people died.'
  expect(speakersOf(gives)).toEqual([['trader in the town']])
  expect(speakersOf('The group, citing a witness of the raid, said 15 people died.')[0]?.at(-1)).toBe('group')
})

test('whose mother speaks is one of the dead, and no speaker', () => {
  expect(speakersOf('The mother of one of the dead said she had lost two sons.').at(-1)).toEqual(['mother'])
  expect(speakersOf('Relatives of one of the wounded said 12 people died.').at(-1)).toEqual(['Relatives'])
  expect(speakersOf('Six of the dead, the mayor said, were boys.').at(-1)).toEqual(['mayor'])
})

describe('who speaks stands before the verb', () => {
  test.for([
    ['One of them, a teacher, said her uncle and his three sons had been killed.', 'teacher'],
    ['Twelve people died, said her uncle and his wife.', 'uncle and his wife'],
    ['The rescue service, a branch of the ministry, said 12 people were killed.', 'rescue service'],
    ['Free Doctors, the aid group, said a farmer was killed.', 'Free Doctors'],
    ['A trader who escaped said 12 people were killed.', 'trader'],
    ['An official who declined to be named said 12 people were killed.', 'official'],
    ['A nurse at the clinic, where the first wounded were brought, said 14 were hurt.', 'nurse at the clinic'],
    ['An officer watching the border said 12 men died.', 'officer'],
    ['A police officer monitoring the raid said 12 men died.', 'police officer'],
    ['A group documenting abuses said 12 men died.', 'group'],
    ['Gen. Ali Venn, commander of the brigade and head of the task force, said 12 men died.', 'Gen. Ali Venn'],
    ['A man who had crossed the fields to reach Gao counted ten bodies.', 'man'],
    ['The firm that owns the mine said 12 workers were killed.', 'firm'],
    ['The coalition supporting the government in Aden said 12 fighters were killed.', 'coalition'],
    ['The mayor said four died, while an official in nearby Doro said 12 died.', 'mayor'],
    ['An official in nearby Doro said 12 died.', 'official'],
    ['The coalition, asked by the paper for comment, said 12 fighters were killed.', 'coalition'],
    ['Twelve people were killed, Musa Bello, a spokesman for the brigade, told reporters.', 'Musa Bello'],
    ['A Telegram channel close to the junta wrote that 12 rebels were killed.', 'Telegram channel'],
    ['The army shelled two villages and said 12 rebels were killed.', 'army'],
    ['The Telegram channel, which said 12 rebels were killed, has been closed.', 'Telegram channel'],
    ['Twelve people were killed, the ministry says, ten percent more than in May.', 'ministry'],
    ['A nurse in Gao, I spoke to her an hour ago, told me 12 people died.', 'nurse in Gao'],
    ['Musa Bello, administrator of Orva district, where it happened, said 12 people died.', 'Musa Bello'],
    ['On Sunday Musa Bello, Orva state information commissioner said 12 people died.', 'Musa Bello'],
    ['One, an officer in Gao, said 23 soldiers had died.', 'officer in Gao'],
    ['Sel News, a Telegram channel of the militia reported that 12 people died.', 'Sel News'],
    ['Nine men died on Monday (November 29), Musa Bello, the manager of the hospital told reporters.', 'Musa Bello'],
    ['The Sel Group—which counts the dead—reported that 12 people died.', 'Sel Group'],
    ['Twelve men died, said the district chief, Musa Bello.', 'district chief, Musa Bello'],
    [
      'Twelve men died, the command of the Joint Operations Command (Joc) said.',
      'command of the Joint Operations Command',
    ],
    ['A statement by the spokesman, Musa Bello, said the men killed 12 gunmen.', 'spokesman, Musa Bello'],
    ['“12 men died,” the group said in a statement carried by its website.', 'group'],
    ['The ministry in a post on Friday said 12 men died.', 'ministry'],
    ['Death toll in Kisoro raid hits 70, UN says', 'UN'],
  ] as const)('%s', ([text, speaker]) => {
    expect(speakersOf(text)[0]).toEqual([speaker])
  })
})

test('is not whoever the speech is about', () => {
  expect(speakersOf('The rescue service, in Gao, said a farmer was wounded.')).toEqual([['rescue service']])
  expect(speakersOf('Gunmen attacked the police post in Gao, killing 12 officers.')).toEqual([[]])
  expect(speakersOf('The hospital admitted 37 wounded.')).toEqual([[]])
})

test('"which" behind what is told of a speaker is the speaker', () => {
  const text = 'The paper repeated the toll of the general staff, which said that 12 men had died.'
  expect(speakersOf(text)[0]?.[0]).toBe('general staff')
})

test('"whose report" speaks for nobody, and whoever took it over passes it on', () => {
  const text = 'Villagers told RFI, whose report Babel published, that 12 men had died.'
  expect(speakersOf(text)).toEqual([['Villagers', 'RFI', 'Babel']])
})

test('whoever saw another do something, and not the other, speaks', () => {
  expect(speakersOf('A villager who saw the convoy come through Orva counted ten bodies.')).toEqual([['villager']])
})

test('whose head somebody is stands between a speaker and its verb', () => {
  expect(speakersOf('Musa Bello, head of the regional administration, wrote on Telegram that 12 men died.')).toEqual([
    ['Musa Bello'],
  ])
})

test('a name that opens a sentence speaks where no comma closes its office', () => {
  const office = 'acting chief of the command’s information office'
  expect(speakersOf(`Colonel Musa Bello, ${office} said 12 men died.`)).toEqual([['Colonel Musa Bello']])
  expect(speakersOf('In Orva, a chief of police said 12 men died.')).toEqual([['chief of police']])
})

test('no person is "which"', () => {
  const tip = 'Troops seized five rifles on information from a finance officer, which indicated that 12 men had died.'
  expect(speakersOf(tip).at(-1)).toEqual([])
})

test('whom somebody met or saw speaks, and not who met them', () => {
  expect(speakersOf('Civilians whom they met revealed that 30 houses had been burned.')).toEqual([['Civilians']])
})

test('an hour stands between a speaker and its verb, and a church can speak', () => {
  expect(speakersOf('The Orva Police late on Monday said six people were arrested.')).toEqual([['Orva Police']])
  expect(speakersOf('The Catholic church has estimated that 400 people were killed.')).toEqual([['Catholic church']])
})

test('a name speaks before the office that no comma closes, and not another name before it', () => {
  expect(speakersOf('Musa Bello, Orva East Commissioner told Radio Sel that 12 men died.')).toEqual([
    ['Musa Bello', 'Radio Sel'],
  ])
  expect(speakersOf('For his part, Musa Bello, the Orva East Commissioner said 12 men died.')).toEqual([['Musa Bello']])
  expect(speakersOf('After the raid on Orva, Governor Musa Bello said 12 men died.')).toEqual([['Governor Musa Bello']])
})

test('dashes that close right before no verb of speech leave their speaker alone', () => {
  expect(speakersOf('The army struck – two trucks burned – and the mayor said 12 people died.').at(-1)).toEqual([
    'mayor',
  ])
})

test('whoever is spoken of before an office that stands alone is not who speaks', () => {
  expect(speakersOf('Six men died, Musa Bello, the governor said.')).toEqual([['governor']])
})

test('who lost a son speaks, and not the son', () => {
  expect(
    speakersOf('A priest said 23 died. A trader whose son was killed said the true figure was 50.').at(-1),
  ).toEqual(['trader'])
  expect(speakersOf('A driver whose truck burned said nine people died.').at(-1)).toEqual(['driver'])
})

test('an office before the bodies it is held in speaks, and goes on as “he”', () => {
  const said = 'Troops rescued 11 victims, the Acting Deputy Director, Army Public Relations, 7 Division, said.'
  const speaker = 'Acting Deputy Director, Army Public Relations'
  expect(speakersOf(`A spokesman said nobody was killed. ${said} He said one soldier died.`)).toEqual([
    ['spokesman'],
    [speaker],
    [speaker],
  ])
})
