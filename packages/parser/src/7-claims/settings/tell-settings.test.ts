import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const lastPlace = (text: string) => claimsOf(text).at(-1)?.place?.name

test('follows a happening into a sentence that says when it was', () => {
  const text = 'Four men were killed in Gao. Troops met rebels at Hypo on Saturday. Two rebels were eliminated.'
  expect(lastPlace(text)).toBe('Hypo')
})

test.for([
  [
    'into the next sector',
    'Two men died in Gao.\n\nIn the Hypo sector, troops attacked. Here four men were killed.',
    'Hypo',
  ],
  [
    'into an area about a village',
    'Two men died in Kalat district.\n\nA bomb hit a van in the Hypo area. It killed four men.',
    'Hypo',
  ],
] as const)('follows the telling %s', ([, text, name]) => {
  expect(lastPlace(text)).toBe(name)
})

test('stays where it was while somebody is let go elsewhere', () => {
  const text = 'Rebels attacked the town of Gao. Four men were released near Hypo. Two soldiers died.'
  expect(lastPlace(text)).toBe('Gao')
})

test('is back where its paragraph began when the next one says nothing else', () => {
  const text =
    'Rebels killed nine men in Gao. The town is calm.\n\nThree women died too. A patrol was ambushed near Hypo and two soldiers were wounded.'
  expect(lastPlace(`${text} One of them later died.`)).toBe('Hypo')
  expect(lastPlace(`${text}\n\nTraders said the rebels burned nine vehicles.`)).toBe('Gao')
})

test('stays in the next paragraph where a paragraph was told throughout', () => {
  const text =
    'Rebels killed nine men in Gao. The town is calm.\n\nA patrol was ambushed near Hypo and two soldiers were wounded.'
  expect(lastPlace(`${text}\n\nTraders said the rebels burned nine vehicles.`)).toBe('Hypo')
})

const lastTime = (text: string) => claimsOf(text).at(-1)?.time?.text

test.for([
  [
    'a month',
    'Two outlets differ over the battle at Gao in March 2021. Twelve soldiers were killed.',
    'Gao',
    'March 2021',
  ],
  ['a year', 'The court heard of the raid on Gao in 2019. Twelve soldiers were killed.', 'Gao', '2019'],
  [
    'a month below a headline',
    'Two versions of one battle\n\nRebels stormed Gao in March 2021. Twelve soldiers were killed.',
    'Gao',
    'March 2021',
  ],
] as const)('what a report opens with it is about, even where only %s dates it', ([, text, name, time]) => {
  expect([lastPlace(text), lastTime(text)]).toEqual([name, time])
})

test.for([
  [
    'a month told later',
    'Rebels stormed Gao on Friday. In March 2021 they had stormed Hypo. Twelve men were killed.',
    'Gao',
  ],
  ['a stretch', 'Fighting has gone on in Gao since March 2021. Twelve soldiers were killed on Monday.', undefined],
] as const)('is not moved by %s', ([, text, name]) => {
  expect(lastPlace(text)).toBe(name)
})

test('is not dated by the month it was reported in', () => {
  expect(lastTime('The ministry said in March 2021 that rebels had stormed Gao. Twelve soldiers were killed.')).toBe(
    undefined,
  )
})

test.for([
  [
    'what is reported, and not where who reports sits',
    'The BBC reported on the raid of the army in Gao. Twelve men died.',
    'Gao',
  ],
  [
    'what is written about',
    'Le Monde, writing about the defeat of a column near Gao, quoted a man. Twelve men died.',
    'Gao',
  ],
  ['what reports are about', 'Le Monde asked how the rebels answered the reports about Gao. Twelve men died.', 'Gao'],
  [
    'where people were attacked, and not what they fled',
    'Gunmen shot at people near Hypo who were fleeing Gao. Twelve men died.',
    'Hypo',
  ],
] as const)('is set by %s', ([, text, name]) => {
  expect(lastPlace(text)).toBe(name)
})

test('the day of a battle is told within its month', () => {
  const text = 'What happened at Gao in March 2021? Two counts differ over the raid of 8 March. Twelve men died.'
  expect(lastTime(text)).toBe('8 March')
})

test.for([
  ['Rebels stormed Gao on Monday. The day before, Le Monde recalled, the army had put the toll at 12.', 'Monday'],
  ['Le Monde took its toll for the March 2021 battle at Gao from a man. Twelve men died.', 'March 2021'],
  ['In a statement he recalled the attack of 3 May on Gao, in which 12 men died.', '3 May'],
] as const)('dates what happened, not what was said of it: %s', ([text, time]) => {
  expect(lastTime(text)).toBe(time)
})

test('a count of a day does not move the happening to it', () => {
  const text = 'Rebels stormed Gao on Monday. The ministry spoke of 16 soldiers wounded at last count, on Wednesday.'
  expect(lastTime(text)).toBe('Monday')
})

test('is dated by the first sentence that says when, though no figure stands in it', () => {
  const text =
    'The BBC reported what a man said about Gao. He was there when the army came in March 2021. Twelve men died.'
  expect(lastTime(text)).toBe('March 2021')
})

test('is in the place that heads its paragraph', () => {
  expect(lastPlace('Two men died in Gao.\n\nKryvyi Rih. There were fires. Four men were killed.')).toBe('Kryvyi Rih')
})

test('is in the place that heads its paragraph behind a bullet', () => {
  expect(lastPlace('Two men died in Gao.\n\n🔹 Antonivka. A bomb fell. Four men were killed.')).toBe('Antonivka')
  expect(lastPlace('Two men died in Gao.\n\n🔹 Losses. A bomb fell. Four men were killed.')).toBe('Gao')
})

test('is back in the town behind a paragraph on a neighbourhood of it', () => {
  const stormed = 'Militiamen stormed the town of Gao.\n\nIn Hypo neighbourhood they killed two men.'
  expect(lastPlace(`${stormed} Four women were killed.`)).toBe('Hypo')
  expect(lastPlace(`${stormed}\n\nFour women were killed.`)).toBe('Gao')
})

test('is not where those taken were led, nor beyond a border', () => {
  const storm = 'Militiamen stormed the town of Gao.'
  expect(lastPlace(`${storm} Sixty men were put on lorries in the direction of Hypo. Two women were killed.`)).toBe(
    'Gao',
  )
  expect(lastPlace(`${storm} On the border with Hypo region, two soldiers died.`)).toBe('Gao')
})

test('is in the place that a line of its own names', () => {
  expect(lastPlace('Two men died in Gao.\n\nTimbuktu\n\nFriday was calm, but four men were killed.')).toBe('Timbuktu')
  expect(lastPlace('Two men died in Gao.\n\nSummary\n\nFriday was calm, but four men were killed.')).toBe('Gao')
})

test('is for another day where its paragraph was, unless it is said to be another matter', () => {
  const before = 'Two men died in Gao on Monday.\n\nIt was the third raid in Hypo district.'
  expect(lastPlace(`${before} On 1 February 2022, 11 people were killed.`)).toBe('Hypo')
  expect(lastPlace(`${before} In a separate raid on 1 February 2022, 11 people were killed.`)).not.toBe('Hypo')
})

test('is for a total what its paragraph was said to be about, and nothing that only happened there', () => {
  const total = 'They have counted 2,874 dead since the war began.'
  expect(lastPlace(`Two men died in Gao.\n\nIn Timbuktu, teams went on with their work. ${total}`)).toBe('Timbuktu')
  expect(lastPlace(`Two men died in Gao.\n\nTeams worked in Timbuktu. ${total}`)).not.toBe('Timbuktu')
})

test('keeps the country that its paragraph was set in', () => {
  const told = 'Troops led 34 raids in two countries.\n\nIn Mali, troops led 12 raids. Eleven men were killed.'
  expect(lastPlace(`${told}`)).toBe('Mali')
  const places = claimsOf(`${told}\n\nThe largest took place near Gao. Nine men were killed.`)
  expect(places.find(({ quantity }) => quantity.low === 11)?.place?.name).toBe('Mali')
})

test('is back where its paragraph began behind a paragraph on an earlier time', () => {
  const siege = 'Rebels besieged Gao on Monday.\n\nNine men died in Gao. Two drivers were abducted near Hypo.'
  const before = 'On 3 January 23 children had died of hunger.'
  expect(lastPlace(`${siege}\n\n${before}\n\nTwelve people were wounded.`)).toBe('Gao')
  expect(lastPlace(`${siege} Twelve people were wounded.`)).toBe('Hypo')
})

test('a heading that names no place is back where the report began, and one that does goes on there', () => {
  const text =
    'Rebels killed nine men in Gao on Monday.\n\nA trader was shot in Ansongo. His shop in Ansongo was burned down.\n\n'
  expect(lastPlace(`${text}Police speak\n\nTwo guards were also wounded.`)).toBe('Gao')
  expect(lastPlace(`${text}Kidal\n\nTwo guards were also wounded.`)).toBe('Kidal')
  expect(lastPlace(`${text}Two guards were also wounded.`)).toBe('Ansongo')
})
