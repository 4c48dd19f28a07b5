import { expect, test } from 'vitest'
import { framesOf, toldBy } from '../../frames-of.ts'
import { tolls } from './tolls.ts'

test.each([
  ['The death toll stands at 36.', 'killed: 36'],
  ['The clinic put the injury toll at 36.', 'injured: 36'],
  ['The number of people killed or wounded reached 36.', 'casualties: 36'],
  ['Death toll: 12.', 'killed: 12'],
  ['A death toll of 12 was given.', 'killed: 12'],
  ['The ministry put the number of dead at 36.', 'killed: 36'],
  ['The number of displaced reached 40,000.', 'displaced: 40,000'],
  ['This brings to nine the number of peacekeepers killed.', 'killed: nine'],
  ['Enemy losses: 12.', 'casualties: 12'],
  ['The group put its losses at eight martyrs.', 'killed: eight martyrs'],
  ['The army put its losses at eight men.', 'casualties: eight men'],
  ['The number of soldiers who have fallen stands at 36.', 'killed: 36'],
  ['The number of people killed in the valley since the start of the year has risen to 36.', 'killed: 36'],
  ['The number of rebels who have returned to the fold now stands at 36.', 'surrendered: 36'],
  ['The number of displaced people now exceeds 40,000.', 'displaced: exceeds 40,000'],
  ['The mayor put the number of stolen weapons at 12.', 'seized: 12'],
  ['The army put the number of rockets that crossed the border at 140.', 'launched: 140'],
])('reads %s', (text, frame) => {
  expect(toldBy(tolls, text)).toEqual([frame])
})

test('reads how many a toll grew by', () => {
  expect(toldBy(tolls, 'Two died, raising the toll by eight to 43.')).toEqual(['killed: eight', 'killed: 43'])
  expect(toldBy(tolls, 'The death toll rose by eight.')).toEqual(['killed: eight'])
  expect(toldBy(tolls, 'The number of people killed rose from 520 in March to 714.')).toEqual([
    'killed: 520',
    'killed: 714',
  ])
})

test('reads a total of those named by what they are', () => {
  expect(toldBy(tolls, 'The raid takes the total rebels killed this year to 132.')).toEqual(['killed: 132'])
  expect(toldBy(tolls, 'A staggering number of nearly 300 people were killed or injured.')).toEqual([
    'casualties: nearly 300 people',
  ])
})

test('reads a toll that falls', () => {
  expect(toldBy(tolls, 'The number of deaths fell to 714 in May.')).toEqual(['killed: 714'])
  expect(toldBy(tolls, 'The number of posts fell to 14 in May.')).toEqual([])
})

test('takes what a bare total counts from the sentence before it', () => {
  expect(toldBy(tolls, 'Eight people died, bringing the total to 63.')).toEqual(['killed: 63'])
  expect(toldBy(tolls, 'Eight people spoke, bringing the total to 63.')).toEqual([])
})

test.each([
  ['The death toll rose to 57, from 49.', 57, 49],
  ['Officials raised the death toll to 57 from 49.', 57, 49],
  ['The number of wounded rose from 10 to 25.', 25, 10],
  ['The number of displaced people is 4,000, down from 6,000.', 4000, 6000],
])('keeps the figure that another replaces: %s', (text, now, before) => {
  const frames = framesOf(text)
  const current = frames.find(({ revises }) => revises !== null)
  const earlier = frames.find((frame) => frame.text === current?.revises)
  expect([frames.length, current?.low, earlier?.low]).toEqual([2, now, before])
  expect(earlier).toMatchObject({ measure: current?.measure, revises: null })
})

test.each([
  'The toll road cost 40 dollars.',
  'The toll is high.',
  'The number of schools reached 40.',
  'The number of deputies who have spoken stands at 36.',
  'The mayor put the number of guests who crossed the border at 140.',
  'The total cost was 40 million dollars.',
  'The list has 12 names.',
])('reads no toll in "%s"', (text) => {
  expect(framesOf(text)).toEqual([])
})

test.each([
  [
    'The army said 19 rebels were killed. Villagers put their number at "not more than five".',
    'killed: not more than five',
  ],
  ['Some 50 farmers were kidnapped. A lawyer put the number at 51.', 'abducted: 51'],
  ['The overall count of destroyed tanks stands at 10,340.', 'destroyed: 10,340'],
])('gives a bare number the outcome told before, or that of its own words: %s', (text, frame) => {
  expect(toldBy(tolls, text)).toContain(frame)
})

test.each([
  ['The number of rebels gunned down in the forest rose to 31.', ['killed: 31']],
  ['He put the number of martyred soldiers at 10.', ['killed: 10']],
  ['The ministry put the toll at 68, with 105 missing.', ['killed: 68']],
])('looks no farther than its own words and the participle behind them: %s', (text, frames) => {
  expect(toldBy(tolls, text)).toEqual(frames)
})

test('takes no participle of things or of those who were spared', () => {
  expect(framesOf('The number of houses painted in the town rose to 31.')).toEqual([])
  expect(framesOf('The number of villagers invited to the talks rose to 31.')).toEqual([])
})

test('counts the things among losses as lost', () => {
  expect(
    toldBy(tolls, 'The ministry gave Ukrainian losses as "over 380 troops", five vehicles and two launchers.'),
  ).toEqual(['casualties: over 380 troops', 'lost: five vehicles', 'lost: two launchers'])
})

test('takes a toll for one of deaths, whatever stands behind its figure', () => {
  expect(toldBy(tolls, 'They put the toll at 68, with 105 missing.')).toEqual(['killed: 68'])
  expect(toldBy(tolls, 'The wing put the number of martyred soldiers at 10.')).toEqual(['killed: 10'])
})

test('counts nobody where words are spoken of', () => {
  expect(framesOf('When it first published the toll there was no "at least" in it.')).toEqual([])
})

test('takes a toll of things for none of the dead', () => {
  expect(toldBy(tolls, 'That brings the number of helicopters taken out of combat to five.')).toEqual([
    'destroyed: five',
  ])
})

test('reads a toll in the hundreds, past a clause on how they died', () => {
  expect(toldBy(tolls, 'It put the number of dead in the hundreds.')).toEqual(['killed: the hundreds'])
  expect(toldBy(tolls, 'The number of people who died under torture in the centres was 142.')).toEqual(['killed: 142'])
  expect(toldBy(tolls, 'It gave the number of dead in 142 lines.')).toEqual([])
})

test('reads the number of those displaced following something', () => {
  expect(toldBy(tolls, 'The number of people displaced following the clashes has increased to nearly 12,800.')).toEqual(
    ['displaced: nearly 12,800'],
  )
  expect(toldBy(tolls, 'The number of people following the clashes has increased to nearly 12,800.')).toEqual([])
})

test('passes a clause on the fight that a toll is of', () => {
  expect(toldBy(tolls, 'The number of dead in the clashes that the rebels fought today has reached 17.')).toEqual([
    'killed: 17',
  ])
  expect(toldBy(tolls, 'The number of dead in the clashes shows that the rebels have reached 17 towns.')).toEqual([])
})

test('reads what was lost beside soldiers killed and wounded', () => {
  const text = 'The enemy’s losses amounted to 430 soldiers killed and wounded, four tanks and two cars.'
  expect(toldBy(tolls, text)).toEqual(['lost: four tanks', 'lost: two cars'])
  expect(toldBy(tolls, 'The losses amounted to nothing; 430 soldiers were killed, and four tanks came.')).toEqual([])
})

test.each([
  ['The elder put the number of houses burnt at 52.', ['destroyed: 52']],
  ['Nine people were injured. The mayor put the number of collapsed houses at eight.', ['destroyed: eight']],
  ['The number of schools damaged in the shelling has reached 31.', ['damaged: 31']],
  ['Nine were hurt. The number of soldiers who gave themselves up was closer to 90.', ['surrendered: closer to 90']],
])('reads of what or whom a number is: %s', (text, frames) => {
  expect(toldBy(tolls, text)).toEqual(frames)
})

test.each([
  'Nine people were injured. The number of soldiers who had withdrawn was 90.',
  'Three people were killed. The mayor put the number of lorries at 12.',
  'The number of vehicles that crossed the bridge reached 400.',
])('does not carry what befell others over to a number of its own: %s', (text) => {
  expect(toldBy(tolls, text)).toEqual([])
})
