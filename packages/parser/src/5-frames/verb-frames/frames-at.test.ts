import { expect, test } from 'vitest'
import { told } from '../frames-of.ts'

test.each([
  ['Soldiers whisked away 20 youths.', 'captured: 20 youths'],
  ['The police took away four men.', 'captured: four men'],
  ['Gunmen whisked away 20 youths.', 'abducted: 20 youths'],
  ['The Dero Liberation Army took away 17 fishermen.', 'abducted: 17 fishermen'],
  ['Soldiers kidnapped three farmers.', 'abducted: three farmers'],
  ['Two rebel soldiers were seized by the militia.', 'captured: Two rebel soldiers'],
])('tells by who takes them away what befell them: %s', (text, frame) => {
  expect(told(text)).toEqual([frame])
})

test.each([
  ['Ten cars were found burnt out.', 'destroyed: Ten cars'],
  ['Six men were found shot dead.', 'killed: Six men'],
  ['Ten cars were found in a barn.', 'seized: Ten cars'],
])('tells of what was found how it was found: %s', (text, frame) => {
  expect(told(text)).toEqual([frame])
})

test.each([
  ['He lists 31 women and 42 children as abducted.', ['abducted: 31 women', 'abducted: 42 children']],
  ['The ministry reported 12 soldiers as killed.', ['killed: 12 soldiers']],
  ['He knew 31 women as abducted girls.', []],
])('reads what a list says of its members: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test('holds nobody who is held to account', () => {
  expect(told('No one has been held to account.')).toEqual([])
  expect(told('Six men have been held since May.')).not.toEqual([])
})

test.each([
  ['Some 814 people were forcibly disappeared.', ['abducted: Some 814 people']],
  ['Twelve people disappeared in May.', ['missing: Twelve people']],
  ['The navy put out of operation 14 laboratories.', ['destroyed: 14 laboratories']],
])('tells who was made to disappear from who did: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test.each([
  ['The enemy lost 40 men killed and wounded, two tanks and a launcher.', ['lost: two tanks', 'lost: a launcher']],
  ['The enemy lost two men and 14 rifles.', ['lost: 14 rifles']],
])('goes on with losses behind how the first were lost: %s', (text, frames) => {
  expect(told(text)).toEqual(expect.arrayContaining(frames))
})

test.each([
  ['Troops shot dead on Monday six rebels.', ['killed: six rebels']],
  ['Police seized in the port of Gabes 12 rifles.', ['seized: 12 rifles']],
  ['Seven soldiers including two officers killed in ambush', ['killed: Seven soldiers', 'killed: two officers']],
  [
    'Twelve hospitals and three clinics were put out of service.',
    ['damaged: Twelve hospitals', 'damaged: three clinics'],
  ],
  [
    'They shot down two drones and a missile launched from Aden.',
    ['intercepted: a missile', 'intercepted: two drones'],
  ],
  ['They seized 14 rifles and one PK MG.', ['seized: 14 rifles', 'seized: one PK MG']],
])('finds whom a verb befalls: %s', (text, frames) => {
  expect(told(text).toSorted()).toEqual([...frames].sort())
})

test.each([
  ['Gunmen drove off with two ambulances and a generator.', ['seized: two ambulances', 'seized: a generator']],
  ['The fighters made off with 14 cows and seven passengers.', ['seized: 14 cows', 'abducted: seven passengers']],
  ['The unit got hold of 24 rifles.', ['seized: 24 rifles']],
  ['The company came away with 11 rifles.', ['seized: 11 rifles']],
  ['More than 80 huts went up in smoke.', ['destroyed: More than 80 huts']],
  ['Gunners put 23 drones out of action.', ['intercepted: 23 drones']],
  ['Gunners put 23 raiders out of action.', ['neutralised: 23 raiders']],
  ['Snipers picked off nine more men.', ['killed: nine more men']],
  ['Two herders were whipped to death.', ['killed: Two herders']],
  ['A mother and three children were burned alive.', ['killed: A mother', 'killed: three children']],
  ['They took 12 of them alive.', ['captured: 12 of them']],
  ['Ten of the youths were locked up in a container.', ['captured: Ten of the youths']],
  ['Raiders abducted and later killed six monks.', ['abducted: six monks', 'killed: six monks']],
  ['Raiders abducted, tortured and killed six monks.', ['abducted: six monks', 'killed: six monks']],
  ['Six monks were abducted, tortured and killed.', ['abducted: Six monks', 'killed: Six monks']],
  ['Raiders abducted six monks and later killed a nun.', ['abducted: six monks', 'killed: a nun']],
  ['Over 600 died in that attack and some 300 more in reprisals.', ['killed: Over 600', 'killed: some 300 more']],
  ['He ran from bandits that attack and kill 300 a year.', ['killed: 300']],
  ['One of a team of youths was shot dead.', ['killed: One of a team']],
  ['One of a team of youths was late.', []],
  ['The mob burned three people alive.', ['killed: three people']],
  ['They set fire to supply trucks near the bridge and two cars.', ['destroyed: two cars']],
  ['They had to supply trucks to the army and two cars.', []],
  ['Militias had “eliminated” a rebel.', ['killed: a rebel']],
  ['Sixteen men were hauled off to a camp.', ['abducted: Sixteen men']],
  ['Fourteen houses and a power line are mutilated.', ['damaged: Fourteen houses', 'damaged: a power line']],
  ['Fishermen saved 14 people from the river.', ['freed: 14 people']],
  ['The enemy lost over the past day 930 troops.', ['casualties: 930 troops']],
  ['Police recovered from the bus two rifles.', ['seized: two rifles']],
  ['Police fatally shot two protesters.', ['killed: two protesters']],
  ['A fire engulfed three shops.', ['destroyed: three shops']],
  ['Police gunned six men down in the street.', ['killed: six men']],
  ['A guard died and an armoured carrier struck by a rocket.', ['killed: A guard', 'damaged: an armoured carrier']],
  ['A guard was mortally wounded.', ['killed: A guard']],
  ['Three rockets were shot down and two fell on a field.', ['intercepted: Three rockets']],
  ['Some 27,000 fled to Bunia, 11,300 to Beni.', ['displaced: Some 27,000', 'displaced: 11,300']],
  ['Fuel worth $40,000 was stolen.', []],
  ['They found the remains of eleven miners.', ['killed: eleven miners']],
  ['A reservist who drives trucks was wounded.', ['injured: A reservist']],
  ['The killing or maiming of 22 children was verified.', ['casualties: 22 children']],
  ['Missing: 14', ['missing: 14']],
  ['It put its own losses at four men and those of the enemy at 31.', ['casualties: four men', 'casualties: 31']],
  ['The number of dead had not exceeded 100.', ['killed: exceeded 100']],
  ['The number of dead had not reached 100.', []],
  ['No civilians were injured or killed.', ['injured: No civilians', 'killed: No civilians']],
  ['They stopped a bus and set it ablaze along with 13 lorries.', ['destroyed: a bus', 'destroyed: 13 lorries']],
  ['The army abandoned three tanks as it fled.', ['lost: three tanks']],
  ['Farmers abandoned two tractors.', []],
  ['Two tanks had been abandoned and seized.', ['seized: Two tanks']],
  ['Two of those released said they had been beaten.', []],
  ['Fighters took 17 men to carry looted grain.', ['abducted: 17 men']],
  ['Troops took two men to a clinic.', []],
  ['They paid to secure the freedom of 11 farmers.', ['freed: 11 farmers']],
  ['He put at eight the number of guerrillas killed.', ['killed: eight']],
  ['The raid killed 20 people. Six were under 18.', ['killed: 20 people', 'killed: Six']],
  ['The raid killed 20 people. Six were under arrest.', ['killed: 20 people']],
  ['The zones told of 143 cases of cholera, with four deaths.', []],
  ['The facility treated 23 people from Mora for gunshot wounds.', ['injured: 23 people']],
  ['A sum of money and two rifles were confiscated.', ['seized: two rifles']],
  ['Some 400 soldiers entered the zone.', ['strength: Some 400 soldiers']],
  ['Two soldiers entered the shop.', []],
  ['The toll includes 12 children.', ['killed: 12 children']],
  ['The bill includes 12 children.', []],
  ['A shootout cost 13 inmates and a guard their lives.', ['killed: 13 inmates', 'killed: a guard']],
  ['The raid cost 12 shops their windows.', []],
  ['He was treating nine people, four of them critical.', ['injured: nine people', 'injured: four of them']],
  ['He was treating nine people, four of them old.', []],
  ['At the hospital nine people had been admitted.', ['injured: nine people']],
  ['The army lost 1,480 troops in a day.', ['casualties: 1,480 troops']],
  ['The army lost 14 troops in a day.', ['killed: 14 troops']],
  ['33 died at Mora in the south and eight in Dabna.', ['killed: 33', 'killed: eight']],

  ['No soldier was killed and none was injured.', ['killed: No soldier', 'injured: none']],
  ['Two trucks reached the gate. Two were blown to pieces.', ['destroyed: Two']],
  ['Four soldiers were blown to pieces.', ['killed: Four soldiers']],
  ['Guards dug four pistols out of a wall.', ['seized: four pistols']],
  ['Rescuers dug four bodies out of the rubble.', ['killed: four bodies']],
  ['Police hauled in four suspects.', ['captured: four suspects']],
  ['The gunners swatted down 14 drones.', ['intercepted: 14 drones']],
  ['The drive accounted for 30 rifles.', ['seized: 30 rifles']],
  ['The army could not account for 30 rifles.', []],
  ['Five bodies were found. Another two turned up in a ditch.', ['killed: Five bodies', 'killed: Another two']],
  ['Five rifles were found. Another two turned up in a ditch.', ['seized: Five rifles', 'seized: Another two']],
  ['Four passengers were hit by stray bullets.', ['injured: Four passengers']],
  ['Four houses were hit by stray bullets.', ['damaged: Four houses']],
  ['Eleven pupils were shot, three of them fatally.', ['killed: three of them']],
  ['Three hundred rebels presented themselves at Bria.', ['surrendered: Three hundred rebels']],
  ['Some 2,500 people took to the forest.', ['displaced: Some 2,500 people']],
  ['About 900 families sleep in the open.', ['displaced: About 900 families']],
  ['Some 300 families took to the idea.', []],
  ['Nearly 9,000 households are wandering without assistance.', ['displaced: Nearly 9,000 households']],
  ['The attackers, riding some 50 motorcycles, opened fire.', ['strength: some 50 motorcycles']],
  ['Gunmen crossed the border in about twenty pick-ups.', ['strength: about twenty pick-ups']],
  [
    "Among Monday's dead, according to a nurse, were a judge and four pupils.",
    ['killed: a judge', 'killed: four pupils'],
  ],
  ['An 80-year-old man was found dead in his yard.', ['killed: An 80-year-old man']],
  ['Two survived with grave wounds.', ['injured: Two']],
  [
    'Two people died in Bunia, a man of 61 and a woman of 58.',
    ['killed: Two people', 'killed: a man', 'killed: a woman'],
  ],
  ['They killed nineteen Indian sponsored rebels.', ['killed: nineteen Indian sponsored rebels']],
  ['They seized a Chinese made rifle.', ['seized: a Chinese made rifle']],
  ['They lost 129 units of special equipment.', ['lost: 129 units']],
  ['One soldier, a resident of Kohat, embraced martyrdom.', ['killed: One soldier']],
  ['Of 63 homicides, six correspond to signatories.', ['killed: 63 homicides', 'killed: six']],
  ['We know of eight minors taken from their homes by the rebels.', ['abducted: eight minors']],
  ['A 500-pound bomb landed on the library.', ['launched: A 500-pound bomb']],
  [
    'The enemy lost over the past day 930 men, four tanks and 37 guns.',
    ['casualties: 930 men', 'lost: four tanks', 'lost: 37 guns'],
  ],
  [
    'In the battle the company lost 12 men, two tanks and nine guns.',
    ['killed: 12 men', 'lost: two tanks', 'lost: nine guns'],
  ],
  ['The company lost 12 men and a truck.', ['killed: 12 men', 'lost: a truck']],
  ['Seventeen sailors were picked up by fishermen.', ['freed: Seventeen sailors']],
  ['Seventeen suspects were picked up by the police.', ['captured: Seventeen suspects']],
  ['Twelve men died in Bunia, six in Beni.', ['killed: Twelve men', 'killed: six']],
  ['A guard was shot dead in Bunia and two in Beni.', ['killed: A guard', 'killed: two']],
])('reads what a verb with its particle tells: %s', (text, frames) => {
  expect(told(text).toSorted()).toEqual([...frames].sort())
})

test.each([
  ['Many families buried their dead in the courtyard.', []],
  ['The gunmen drove off with the lights out.', []],
  ['The patrol came away with nothing.', []],
  ['Twelve men died in Bunia, six in Beni fled.', ['killed: Twelve men', 'displaced: six']],
])('refuses what only looks like it: %s', (text, frames) => {
  expect(told(text).toSorted()).toEqual([...frames].sort())
})

test.each([
  ['Soldiers killed in the ambush two days ago were buried.', []],
  ['His body is being held in Gaza.', []],
  ['Three men were handed over to the police.', []],
  ['Three men were handed over to their families.', ['freed: Three men']],
  ['Seven fighters were found; two had been burnt.', []],
  ['A strike killed 28 people and another on the market led to a fire.', ['killed: 28 people']],
  ['A strike killed 28 people and another in the market.', ['killed: 28 people', 'killed: another']],
])('finds nobody whom it does not befall: %s', (text, frames) => {
  expect(told(text).toSorted()).toEqual(frames)
})

test.each([
  ['The army forced 40 gunmen in the school to surrender.', ['surrendered: 40 gunmen']],
  ['Elders persuaded 12 fighters to defect.', ['surrendered: 12 fighters']],
  ['One militant was offered to surrender, which he refused.', []],
])('tells of whoever is brought to do it what he did: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})
