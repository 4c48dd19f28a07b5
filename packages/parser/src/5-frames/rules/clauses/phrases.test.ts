import { expect, test } from 'vitest'
import { framesOf, toldBy } from '../../frames-of.ts'
import { phrases } from './phrases.ts'

test.each([
  ['Only five of its personnel had paid the supreme price.', ['killed: five of its personnel']],
  ['Two officers paid the ultimate price.', ['killed: Two officers']],
  ['At least 61 persons have fallen victim to the conflict.', ['casualties: At least 61 persons']],
  ['A sailor fractured his arm.', ['injured: A sailor']],
  ['Nine rebels have returned to the fold of the law.', ['surrendered: Nine rebels']],
  ['Nine rebels have returned to the folds of the law.', ['surrendered: Nine rebels']],
  ['Six bandits met their Waterloo.', ['killed: Six bandits']],
  ['Two seamen suffered burns.', ['injured: Two seamen']],
  ['Six pupils suffered from smoke inhalation.', ['injured: Six pupils']],
  ['Eleven tenants are still trapped under the rubble.', ['missing: Eleven tenants']],
  ['Two diggers were buried alive beneath the mud.', ['missing: Two diggers']],
  ['Four diggers were pulled alive from the shaft.', ['freed: Four diggers']],
  ['Two of the boys were returned to their mothers.', ['freed: Two of the boys']],
  ['Nineteen children were separated from the armed groups.', ['freed: Nineteen children']],
  ['Fifty others met the same end on Sunday.', ['killed: Fifty others']],
  ['A fire engine is beyond repair.', ['destroyed: A fire engine']],
  ['A lorry had its tyres burst by the blast.', ['damaged: A lorry']],
  ['Six cars had their windows blown out.', ['damaged: Six cars']],
  ['Twenty-two drones disappeared from radar.', ['lost: Twenty-two drones']],
  ['Some 40 houses are uninhabitable.', ['destroyed: Some 40 houses']],
  ['Two frigates went down off the cape.', ['destroyed: Two frigates']],
  ['His son sustained stab injuries.', ['injured: His son']],
  ['An instructor lost a leg to a mine.', ['injured: An instructor']],
  ['Four of the men are still in critical condition.', ['injured: Four of the men']],
  ['At least 2,300 people had sought hospital treatment.', ['injured: At least 2,300 people']],
  ['Three bystanders had been taken to hospital with bullet wounds.', ['injured: Three bystanders']],
  ['Two passengers are recovering in hospital.', ['injured: Two passengers']],
  ['Sixteen persons were under treatment.', ['injured: Sixteen persons']],
  ['Sixty people are receiving treatment at the clinic.', ['injured: Sixty people']],
  ['Three cars and a kiosk are ablaze.', ['destroyed: Three cars', 'destroyed: a kiosk']],
  ['A grain terminal is burning.', ['destroyed: A grain terminal']],
  ['Twenty-two students regained their freedom on Friday.', ['freed: Twenty-two students']],
  ['In exchange, 90 prisoners walked free.', ['freed: 90 prisoners']],
  ['A fellow officer was hit in the arm.', ['injured: A fellow officer']],
  ['Two of the porters may have been hit.', ['injured: Two of the porters']],
  ['Nine others are fighting for their lives.', ['injured: Nine others']],
  ['Four of the men were left for dead.', ['injured: Four of the men']],
  ['Ten porters were carried out on stretchers.', ['injured: Ten porters']],
  ['A porter took a bullet in the thigh.', ['injured: A porter']],
  ['Two cooks caught shrapnel in the back.', ['injured: Two cooks']],
  ['Fourteen fighters came out with their hands up.', ['surrendered: Fourteen fighters']],
  ['Eleven cadres came overground.', ['surrendered: Eleven cadres']],
  ['Eleven cadres renounced violence.', ['surrendered: Eleven cadres']],
  ['Five insurgents raised the white flag.', ['surrendered: Five insurgents']],
  ['A baker was returned to his family dead.', ['killed: A baker']],
  ['Two of the prisoners were handed back dead.', ['killed: Two of the prisoners']],
  ['Nine soldiers were sent home in body bags.', ['killed: Nine soldiers']],
  ['Three of the men came home in coffins.', ['killed: Three of the men']],
  ['A sepoy rendered the supreme sacrifice.', ['killed: A sepoy']],
  ['Four bandits met their fate in the hills.', ['killed: Four bandits']],
  ['Four bandits bit the dust.', ['killed: Four bandits']],
  ['Two houses caught fire.', ['destroyed: Two houses']],
  ['Four boys are fighting for their lives.', ['injured: Four boys']],
  ['Some 200 fighters switched sides.', ['surrendered: Some 200 fighters']],
  ['Some 200 fighters went over to the government.', ['surrendered: Some 200 fighters']],
  ['Some 200 fighters accepted an amnesty.', ['surrendered: Some 200 fighters']],
  ['Twelve soldiers returned home in an exchange.', ['freed: Twelve soldiers']],
  ['Twenty pupils have yet to be found.', ['missing: Twenty pupils']],
  ['Twelve miners were dug out alive.', ['freed: Twelve miners']],
  ['Two passers-by have shrapnel in the back.', ['injured: Two passers-by']],
  ['Five workers ended up in hospital.', ['injured: Five workers']],
  ['Nine men ended up in handcuffs.', ['captured: Nine men']],
  ['Three thousand people are on the move.', ['displaced: Three thousand people']],
  ['Nine apartments are without windows.', ['damaged: Nine apartments']],
  ['A boiler house has a hole in the wall.', ['damaged: A boiler house']],
  ['Eleven houses lost their roofs.', ['damaged: Eleven houses']],
  ['Two houses lay in ruins.', ['destroyed: Two houses']],
  ['Nobody suffered in the attack.', ['casualties: Nobody']],
  ['Two girls were reunited with their families.', ['freed: Two girls']],
])('reads an outcome that several words tell: %s', (text, frames) => {
  expect(toldBy(phrases, text)).toEqual(frames)
})

test.each([
  ['a price that is money', 'Five traders paid the full price.'],
  ['what explodes to hurt others', 'A car bomb blew up near the gate.'],
  ['who was pulled out and not said to live', 'Four diggers were pulled from the shaft.'],
  ['children whom somebody keeps from their kin', 'Nineteen children were separated from their parents.'],
  ['those who go back to a place', 'Two of the boys were returned to the camp.'],
  ['losses that are no limbs', 'Two seamen lost a boat race.'],
  ['conditions of things', 'Two villages are in critical need of water.'],
  ['those who were spared', 'Two seamen did not suffer burns.'],
  ['the dead who are taken away', 'Nine bodies were taken to the hospital.'],
  ['who brings others there', 'Three nurses took a bus to the hospital.'],
  ['who is hit by something else', 'Nine families were hit by floods.'],
  ['what is carried', 'Ten boxes were carried out on stretchers.'],
  ['who fights for something else', 'Nine lawyers are fighting for their clients.'],
  ['what is taken for sport', 'Two boxers took three rounds in the ring.'],
  ['who comes out otherwise', 'Fourteen pupils came out with their books.'],
  ['who speaks against it', 'Eleven priests denounced violence.'],
  ['another flag', 'Five pupils raised the national flag.'],
  ['who comes home whole', 'Three of the men came home in buses.'],
  ['treatment that is none of a wound', 'Four men sought equal treatment in court.'],
  ['a house that catches the light', 'Two houses caught the evening sun.'],
  ['a fight for something else', 'Four boys are fighting for their rights.'],
  ['who accepts something else', 'Some 200 clerks accepted a pay rise.'],
  ['who returned from school', 'Twelve pupils returned home in the evening.'],
  ['who runs from the law', 'Another 108 prisoners were still on the run.'],
  ['voices that are raised', 'Three more men raised their voices.'],
  ['fates that are nobody’s own', 'Four bandits met a fate unknown to us.'],
  ['suffering of which nothing more is told', 'Two villages suffered in the drought.'],
  ['houses that lack something else', 'Nine apartments are without light.'],
  ['a bus that is taken', 'A guard took a bus in the morning.'],
  ['who lost what is no part of them', 'Eleven houses lost their licence.'],
  ['doors that stand open', 'Six cars had their doors open.'],
  ['what goes down elsewhere', 'Food prices went down in 12 markets.'],
])('refuses %s', (_, text) => {
  expect(framesOf(text).filter(({ measure }) => !/^(lost|killed)$/.test(measure))).toEqual([])
})

test('takes those flown out for treatment for wounded', () => {
  expect(toldBy(phrases, 'Eleven others had been flown to Kismayo for treatment.')).toEqual(['injured: Eleven others'])
  expect(toldBy(phrases, 'Eleven others had been flown to Kismayo for talks.')).toEqual([])
})

test('takes those evacuated to a hospital for wounded', () => {
  expect(framesOf('Six men were evacuated to a hospital.')).toMatchObject([{ measure: 'injured' }])
  expect(framesOf('Six men were evacuated to a town.')).toMatchObject([{ measure: 'displaced' }])
})

test('takes those brought in dead for killed', () => {
  expect(toldBy(phrases, 'Nine men had come in already dead.')).toEqual(['killed: Nine men'])
  expect(toldBy(phrases, 'Nine men had come in already drunk.')).toEqual([])
})

test('takes those pulled out dead for killed', () => {
  expect(toldBy(phrases, 'Two pensioners were pulled out dead.')).toEqual(['killed: Two pensioners'])
  expect(toldBy(phrases, 'Two pensioners were pulled out alive.')).toEqual(['freed: Two pensioners'])
  expect(toldBy(phrases, 'Two pensioners were pulled out of the bus.')).toEqual([])
})
