import { expect, test } from 'vitest'
import { framesOf, told, toldBy } from '../../frames-of.ts'
import { verbs } from './verbs.ts'

test.each([
  ['The shelling killed 12 villagers.', ['killed: 12 villagers']],
  ['Twelve villagers were killed by shelling.', ['killed: Twelve villagers']],
  ['Twelve villagers died.', ['killed: Twelve villagers']],
  ['Two men were shot dead and a third was beaten to death.', ['killed: Two men', 'killed: a third']],
  ['Two men were shot dead and a third was taken alive.', ['killed: Two men', 'captured: a third']],
  ['The militants executed two hostages, wounding a third.', ['killed: two hostages', 'injured: a third']],
  ['Six soldiers were killed and nine wounded.', ['killed: Six soldiers', 'injured: nine']],
  ['Residents found 14 bodies in a well.', ['killed: 14 bodies']],
  ['Patrols found 14 rifles in a well.', ['seized: 14 rifles']],
  ['Troops lost 12 men and four tanks.', ['killed: 12 men', 'lost: four tanks']],
  ['Kyiv and Moscow exchanged 175 prisoners each.', ['freed: 175 prisoners']],
  ['The two sides exchanged 20 rifles.', []],
  ['Forty fighters surrendered.', ['surrendered: Forty fighters']],
  ['The fighters surrendered 14 rifles.', ['seized: 14 rifles']],
  ['Twelve drones were intercepted, 40 were launched.', ['intercepted: Twelve drones', 'launched: 40']],
  ['The navy intercepted four boats and 12 missiles.', ['seized: four boats', 'intercepted: 12 missiles']],
  ['Dozens were killed; hundreds fled.', ['killed: Dozens', 'displaced: hundreds']],
])('reads %s', (text, frames) => {
  expect(toldBy(verbs, text)).toEqual(frames)
})

test.each([
  ['At least five guards are shown as injured.', ['injured: At least five guards']],
  ['Nine guards were listed as killed.', ['killed: Nine guards']],
])('reads what those shown or listed suffered: %s', (text, frames) => {
  expect(toldBy(verbs, text)).toEqual(frames)
})

test.each([
  'A guard lost both his legs.',
  'About 40 villagers were buried under the rubble.',
  'Two were taken to hospital.',
])('reads no dead and no haul in "%s"', (text) => {
  expect(toldBy(verbs, text)).toEqual([])
})

test.each([
  ['The ministry said it feared 40 miners had been killed.', 'feared'],
  ['Villagers fear that 40 miners have died.', 'feared'],
  ['Villagers fled, and 40 miners died.', null],
  ['He feared the rebels, who killed 40 miners.', null],
] as const)('tells what is feared from what is told: %s', (text, hedge) => {
  expect(framesOf(text).find(({ low }) => low === 40)?.hedge).toBe(hedge)
})

test('reads every item of a haul', () => {
  expect(told('Police seized 12 rifles, two machine guns and 1,500 rounds of ammunition.')).toEqual([
    'seized: 12 rifles',
    'seized: two machine guns',
    'seized: 1,500 rounds',
  ])
})

test.each([
  ['Rebels held 12 villagers.', 'abducted: 12 villagers'],
  ['Police held 12 suspects.', 'captured: 12 suspects'],
])('tells the held by who they are: %s', (text, frame) => {
  expect(told(text)).toEqual([frame])
})

test.each([
  ['The army put 150 fighters out of action.', 'neutralised: 150 fighters'],
  ['Air defences shot three drones down.', 'intercepted: three drones'],
  ['The rebels blew two bridges up.', 'destroyed: two bridges'],
  ['They set nine huts on fire.', 'destroyed: nine huts'],
  ['Nine men were set free.', 'freed: Nine men'],
])('reads a verb whose particle stands behind the object: %s', (text, frame) => {
  expect(told(text)).toEqual([frame])
})

test('joins two outcomes of one figure, and splits a zero', () => {
  expect(told('At least 30 people were killed or wounded.')).toEqual(['casualties: At least 30 people'])
  expect(told('The blast destroyed or damaged 40 homes.')).toEqual(['destroyed: 40 homes'])
  const zeros = framesOf('No soldiers were killed or wounded.')
  expect(zeros.map(({ measure, low, high }) => [measure, low, high])).toEqual([
    ['killed', 0, 0],
    ['injured', 0, 0],
  ])
})

test.each([
  ['Two helicopters were shot down by rebels.', ['rebels']],
  ['Gunmen stormed the camp, burned 12 tents and fled.', ['Gunmen']],
  ['The rebels, the army said, killed 12 soldiers.', ['The rebels']],
  ['An airstrike carried out by Israel killed 12 men.', ['Israel']],
  ['Twelve villagers died.', []],
  ['Gunmen attacked the bus and 12 passengers were killed.', []],
])('names who did it: %s', (text, agents) => {
  expect(framesOf(text)[0]?.agents).toEqual(agents)
})

test.each([
  ['The insurgents plan to kill 20 officials.', 'feared'],
  ['Hundreds could be killed, he warned.', 'feared'],
  ['Dozens were feared to have been killed.', 'feared'],
  ['Dozens were believed to have been killed.', null],
  ['The army managed to kill 12 rebels.', null],
])('tells a fear from a report: %s', (text, hedge) => {
  expect(framesOf(text)[0]).toMatchObject({ measure: 'killed', hedge })
})

test('lets the main verb decide over what is told in passing', () => {
  expect(told('Seven policemen who had been taken hostage were let off.')).toEqual(['freed: Seven policemen'])
  expect(told('Sixteen of the 23 travellers abducted have been freed.')).toEqual([
    'freed: Sixteen of the 23 travellers',
    'abducted: the 23 travellers',
  ])
})

test.each([
  ['territory and positions', 'Rebels captured two villages and a bridge.'],
  ['a capability', 'The device is capable of killing hundreds.'],
  ['a purpose', 'The operation to free 10 hostages goes on.'],
  ['a mission', 'He had the mission of assassinating President Azar.'],
  ['a fall', 'A boy fell into a well.'],
  ['a nation before its noun', 'Troops seized Russian and Chinese weapons.'],
  ['who stands before "because"', 'It was a scene of grief because all the guests died.'],
  ['what did not happen', 'Twelve people were not killed.'],
  ['a loss that was no loss', 'The army did not lose a single tank.'],
  ['ground lost', 'Rebels lost the town.'],
  ['control lost', 'The driver lost control of the lorry.'],
  ['what is no outcome', 'They set nine meetings on hold.'],
  ['a plural without a figure', 'Weapons were seized and soldiers were wounded.'],
])('refuses %s', (_, text) => {
  expect(framesOf(text)).toEqual([])
})

test.each([
  [
    'Four of the six employees of an agency abducted in the south, on Monday, were released.',
    ['freed: Four of the six employees', 'abducted: the six employees'],
  ],
  [
    'Sixteen of the 23 travellers abducted last week on the road between Kumba and Ekondo have been freed.',
    ['freed: Sixteen of the 23 travellers', 'abducted: the 23 travellers'],
  ],
  ['Five villagers kidnapped in May were found dead.', ['killed: Five villagers']],
  ['Two men arrested last week have been released.', ['freed: Two men']],
  ['Twelve soldiers killed on Friday were buried.', ['killed: Twelve soldiers']],
])('lets the main clause decide before its participle: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test.each([
  ['Police are holding six men.', ['captured: six men']],
  ['The kidnappers are holding six men.', ['abducted: six men']],
])('tells by who holds them whether people are under arrest: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test('counts none of a part that is nought, and its whole where a participle is said of it', () => {
  expect(framesOf('None of the 12 hostages were killed.')).toMatchObject([{ measure: 'killed', low: 0, high: 0 }])
  expect(told('None of the 14 people killed by guards was armed.')).toEqual(['killed: the 14 people'])
})

test('finds nothing seized where people are found alive', () => {
  expect(told('Some 60 people were on board; 18 have been found alive.')).toEqual([])
})

test('reads what blows up or sinks by itself, but no bomb', () => {
  expect(told('On Monday a fuel depot blew up near the road.')).toEqual(['destroyed: a fuel depot'])
  expect(told('The boat sank.')).toEqual(['destroyed: The boat'])
  expect(told('On Monday a car bomb blew up near the road.')).toEqual([])
})

test.each([
  ['Four men, two of whom later died, were kidnapped.', ['killed: two of whom', 'abducted: Four men']],
  ['Four men, two of whom were women, were kidnapped.', ['abducted: Four men']],
  ['Two men and two women were kidnapped.', ['abducted: Two men', 'abducted: two women']],
])('tells what befell some from what befell all: %s', (text, frames) => {
  expect([...toldBy(verbs, text)].sort()).toEqual([...frames].sort())
})

test.each([
  ['Forty men had been rounded up and beheaded.', ['killed: Forty men']],
  ['Forty men were killed or captured.', ['neutralised: Forty men']],
  ['Troops killed and captured 40 men.', ['neutralised: 40 men']],
])('tells what came of those who were taken first: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test('goes on from a word of telling to the outcome told', () => {
  expect(told('37 soldiers were verified killed.')).toEqual(['killed: 37 soldiers'])
  expect(told('The toll reached nine, with 12 people reported injured.')).toEqual([
    'killed: nine',
    'injured: 12 people',
  ])
  expect(told('The clinic reported injured pigeons.')).toEqual([])
  expect(told('They submitted two rifles and seven magazines.')).toEqual([
    'seized: two rifles',
    'seized: seven magazines',
  ])
  expect(told('They submitted two petitions.')).toEqual([])
})

test('reads mines taken out of the ground as destroyed, and nothing else', () => {
  expect(told('The team removed 200 mines. Crews extracted 14 shells.')).toEqual([
    'destroyed: 200 mines',
    'destroyed: 14 shells',
  ])
  expect(told('The team removed 200 tents.')).toEqual([])
})

test('counts one of the personnel', () => {
  expect(told('A police personnel was hurt.')).toEqual(['injured: A police personnel'])
  expect(told('The personnel were hurt.')).toEqual([])
})

test('reads what befell all of those before a relative clause', () => {
  expect(told('Seven vehicles, all of which were destroyed, stood there.')).toEqual(['destroyed: Seven vehicles'])
  expect(told('Seven vehicles, all of which were new, stood there.')).toEqual([])
})

test.each([
  ['Gunmen Kill Trader, 14 Others In Market Attack', ['killed: Trader', 'killed: 14 Others']],
  ['Army’s Drone Strike Kills 12 at Tea Shop', ['killed: 12']],
  ['Police Arrest Nine, Rescue Four Hostages, Governor Says', ['captured: Nine', 'freed: Four Hostages']],
  ['Bandits Abduct Chief, Burn 30 Houses', ['abducted: Chief', 'destroyed: 30 Houses']],
  ['Seven Officers Visit Army Museum in Hypo', []],
])('reads a headline whose words have capitals: %s', (text, frames) => {
  expect(toldBy(verbs, text)).toEqual(frames)
})
