import { expect, test } from 'vitest'
import { told } from '../frames-of.ts'

test.each([
  ['The shelling put 12 hospitals out of service.', ['damaged: 12 hospitals']],
  ['The strike rendered three launchers useless.', ['destroyed: three launchers']],
  ['A total of 38 rifles had been gathered up.', ['seized: A total of 38 rifles']],
  ['Millions have been forced to leave their homes.', ['displaced: Millions']],
  ['Police executed a search warrant.', []],
  ['The rebels executed a prisoner.', ['killed: a prisoner']],
  ['The 32-man patrol was attacked.', ['strength: The 32-man patrol']],
  ['The army launched a drone and artillery strike.', []],
  ['He said 36 bags, containing cocaine valued more than $18 million, were found.', ['seized: 36 bags']],
  ['Some 20 were hurt on Sunday, followed by 39 on Monday.', ['injured: Some 20', 'injured: 39']],
  [
    'Police seized one rifle, one 5.56 magazine and two scopes.',
    ['seized: one rifle', 'seized: one 5.56 magazine', 'seized: two scopes'],
  ],
  ['Nine people were left wounded.', ['injured: Nine people']],
  ['Four were killed and two cooks of the camp, were injured.', ['killed: Four', 'injured: two cooks']],
  ['They keep two guns and seven rifles, which were seized later.', ['seized: two guns', 'seized: seven rifles']],
  ['The bodies of 15 men released by the army arrived.', ['killed: 15 men']],
  [
    'Five bodies were found and 17 others recovered from beneath the rubble.',
    ['killed: Five bodies', 'killed: 17 others'],
  ],
  ['Two soldiers were hurt, with one of them losing his life later.', ['injured: Two soldiers', 'killed: one of them']],
  ['An educational institution was damaged.', ['damaged: An educational institution']],
  ['Fifteen rifles have been reported missing.', ['lost: Fifteen rifles']],
  ['Strikers caused losses of $800,000.', []],
  [
    'They found 12 weapons – five rifles and seven pistols – and 40 grenades.',
    ['seized: 12 weapons', 'seized: five rifles', 'seized: seven pistols', 'seized: 40 grenades'],
  ],
  [
    'They found six weapons – five rifles and a mortar known as pumpi – as well as 40 grenades.',
    ['seized: six weapons', 'seized: five rifles', 'seized: a mortar', 'seized: 40 grenades'],
  ],
  ['A cook was hit on the head with a bar.', ['injured: A cook']],
  ['A cook was hit on the ferry.', []],
  ['Settlers uprooted 420 olive trees.', ['destroyed: 420 olive trees']],
  ['The unit lost two officers and three wananchi.', ['killed: two officers', 'killed: three wananchi']],
  ['The unit lost two tents and three gubbins.', ['lost: two tents', 'lost: three gubbins']],
  ['No-one has been wounded.', ['injured: No-one']],
  ['The bomb went off but hurt nobody.', ['injured: nobody']],
  ['Otherwise nobody came to harm.', ['injured: nobody']],
  ['Nine villagers came to the market.', []],
  ['Some 550 journalists were in prison.', ['captured: Some 550 journalists']],
  ['Some 550 visitors were in the prison.', []],
  ['Two houses and four vans sustained heavy damage.', ['damaged: Two houses', 'damaged: four vans']],
  ['The raiders slit the throats of a chief and his son.', ['killed: a chief', 'killed: his son']],
  ['A rifle and two radios are missing.', ['lost: A rifle', 'lost: two radios']],
  ['None of the attackers, 15 men in all, was injured.', ['injured: None of the attackers']],
  ['They took its pilot, an Australian, hostage.', ['abducted: its pilot']],
  ['One man was shot in the leg.', ['injured: One man']],
  ['Ten people have been airlifted to the capital with gunshot wounds.', ['injured: Ten people']],
  ['Ten doctors have come to the capital with gunshot kits.', []],
  ['Six rebels were captured dead by the army.', ['killed: Six rebels']],
  ['Some 30 villagers were put on lorries and driven away.', ['abducted: Some 30 villagers']],
  ['Ten sacks were put on lorries.', []],
  ['Gunmen took three nurses away.', ['abducted: three nurses']],
  ['Five traders were led into the bush.', ['abducted: Five traders']],
  ['Soldiers took five traders into the hills.', ['captured: five traders']],
  ['Nine passengers were pulled off the bus.', ['abducted: Nine passengers']],
  ['Nine passengers were led into the hall.', []],
  ['Eleven rebels had thrown down their guns.', ['surrendered: Eleven rebels']],
  ['Eleven rebels put their rifles down.', ['surrendered: Eleven rebels']],
  ['Eleven porters had thrown down their bags.', []],
  ['Eleven of the crew did not make it.', ['killed: Eleven of the crew']],
  ['Eleven of the crew did not make it to the coast.', []],
  ['The well gave up four bodies.', ['killed: four bodies']],
  ['Two bridges were brought down.', ['destroyed: Two bridges']],
  ['Two bridges collapsed under the shelling.', ['destroyed: Two bridges']],
  ['The talks collapsed after two rounds.', []],
  ['The blaze swallowed 40 huts.', ['destroyed: 40 huts']],
  ['Some 30 militants were camping on a hill.', ['strength: Some 30 militants']],
  ['Some 30 pupils were camping on a hill.', []],
  ['Twenty gunmen were holed up in a mill.', ['strength: Twenty gunmen']],
  ['They handed over three rifles and got a cheque.', ['seized: three rifles']],
  ['A sniper took out three men.', ['killed: three men']],
  ['Of 60 hostages seized that day, 12 are still held.', ['abducted: 60 hostages', 'abducted: 12']],
  ['Of 60 suspects arrested that day, 12 are still held.', ['captured: 60 suspects', 'captured: 12']],
  ['The raiders went away with two girls and 20 cows.', ['abducted: two girls', 'seized: 20 cows']],
  ['Five were killed and some were wounded.', ['killed: Five']],
  ['A strike killed 16 and injured 25, residents and a militia member said on Friday.', ['killed: 16', 'injured: 25']],
  ['In all 60 people were killed.', ['killed: all 60 people']],
  [
    'The enemy lost 1,240 personnel, six tanks and 20 guns.',
    ['casualties: 1,240 personnel', 'lost: six tanks', 'lost: 20 guns'],
  ],
  ['The army lost 12 men, six tanks and 20 guns.', ['killed: 12 men', 'lost: six tanks', 'lost: 20 guns']],
  ['Two jets bombed a monastery.', ['strength: Two jets']],
  [
    'Three Dero Reserve Police Force (DRPF) personnel were killed.',
    ['killed: Three Dero Reserve Police Force (DRPF) personnel'],
  ],
  ['Sappers cleared 38 bombs in the district.', ['destroyed: 38 bombs']],
  ['The ambush left a lorry in flames.', ['destroyed: a lorry']],
  ['The town hall was left in ruins.', ['destroyed: The town hall']],
  ['Officers located 40 packages of cocaine.', ['seized: 40 packages']],
  ['The raids forced some 40 families from the old quarter.', ['displaced: some 40 families']],
  ['Rustlers seized a herd of 300 cattle.', ['seized: 300 cattle']],
  ['Nine children had legs amputated.', ['injured: Nine children']],
  ['On Friday 120 soldiers were returned from captivity.', ['freed: 120 soldiers']],
  ['The rebels are to free 181 detainees.', ['freed: 181 detainees']],
  ['A stray rocket burned down four houses.', ['launched: A stray rocket', 'destroyed: four houses']],
  ['Rescuers were searching for six people.', ['missing: six people']],
  ['The patrol lost six of its number.', ['killed: six of its number']],
  ['A commissioner put the dead on both sides at 112.', ['killed: 112']],
  [
    'Two men were arrested in possession of a pistol and 22 cartridges.',
    ['captured: Two men', 'seized: a pistol', 'seized: 22 cartridges'],
  ],
  ['The colonel gave himself up with 14 of his men.', ['surrendered: The colonel', 'surrendered: 14 of his men']],
  ['Of the 49 wounded, 13 arrived dead.', ['injured: the 49', 'killed: 13']],
  ['Police, with the support of 150 troops, arrested 27 men.', ['strength: 150 troops', 'captured: 27 men']],
  ['Four guerrillas were said detained.', ['captured: Four guerrillas']],
  ['Nine sailors are feared drowned.', ['killed: Nine sailors']],
  ['Nine people were knifed to death.', ['killed: Nine people']],
  ['Gang members reportedly set fire to at least 45 houses.', ['destroyed: at least 45 houses']],
  ['His son and two pupils were taken by the attackers.', ['abducted: His son', 'abducted: two pupils']],
  ['A paper put the death toll as high as 37.', ['killed: as high as 37']],
  ['The barrage had included 297 drones and 50 missiles.', ['launched: 297 drones', 'launched: 50 missiles']],
  ['His wife and four children remain in captivity.', ['abducted: His wife', 'abducted: four children']],
  ['The command reported 31 drones, 23 of which were shot down.', ['launched: 31 drones', 'intercepted: 23 of which']],
  [
    'Two soldiers — Musa Ali and John Moro — having fought bravely, embraced martyrdom.',
    ['killed: Two soldiers', 'killed: Musa Ali', 'killed: John Moro'],
  ],
  ['Three of them breathed their last along the way.', ['killed: Three of them']],
  ['A porter who was helping the search is missing.', ['missing: A porter']],
  ['Three of them had burns.', ['injured: Three of them']],
  ['The convoy came under fire, without anyone being injured.', ['injured: without anyone']],
  ['About sixty armed men went from house to house.', ['strength: About sixty armed men']],
  ['A rocket-propelled grenade hit a tank.', ['launched: A rocket-propelled grenade']],
  ['Heavy fighting has forced 500 civilians in North Kivu to flee.', ['displaced: 500 civilians']],
  ['The chief said the bodies of four men and three women were found.', ['killed: four men', 'killed: three women']],
  ['Bodies of 17 guards, who went missing after a clash, were found.', ['killed: 17 guards']],
  ['Two rifles were among the weapons recovered.', ['seized: Two rifles']],
  ['The blast left 12 pupils with burns.', ['injured: 12 pupils']],
  ['Gunmen killed a police guard and his driver.', ['killed: a police guard', 'killed: his driver']],
])('reads an outcome told by several words: %s', (text, frames) => {
  expect(told(text).map((frame) => frame.replace(/ (wounded|bombs|cattle).*$/, ' $1'))).toEqual(frames)
})

test.each([
  ['roads that are cleared', 'Sappers cleared 12 roads in the district.'],
  ['what is put elsewhere', 'The army put 12 guns in place.'],
  ['people sent home', 'On Friday 120 workers were returned from the coast.'],
  ['an aim', 'The aim is to free 181 detainees.'],
  ['culprits who are sought', 'Police were searching for six people.'],
  ['the displaced who are back', 'In July 57,000 displaced people returned to the town.'],
  ['a purpose', 'The army launched an operation in Gao to free 10 hostages.'],
  ['those who go somewhere', 'About sixty armed men went to the market.'],
  ['an amount without a figure', 'Police seized a large quantity of fuel.'],
  ['things that were used', 'Two rifles were among the weapons used.'],
  ['who escaped it', 'Seven members of the squad escaped injury.'],
  ['those of whom it is not said', 'All but two of the guards had left.'],
  ['what is taken by nobody armed', 'His son and two pupils were taken by a teacher.'],
  ['a mission that stands for years', 'The mission has deployed 22,000 peacekeepers.'],
  ['a force that stands for years', 'A stabilisation force of 631 soldiers has been in the country since 2022.'],
])('refuses %s', (_, text) => {
  expect(told(text)).toEqual([])
})

test.each([
  ['Police rescued 40 head of cattle.', ['seized: 40 head']],
  ['Troops freed 230 cows and 12 herders.', ['seized: 230 cows', 'freed: 12 herders']],
  ['Police rescued 40 head teachers.', ['freed: 40 head teachers']],
  ['Some 200 fighters fled to the hills.', []],
  ['Some 200 villagers fled to the hills.', ['displaced: Some 200 villagers']],
  ['A rescuer died while trying to save a child.', ['killed: A rescuer']],
  ['Rebels attempted to abduct 20 pupils.', []],
  ['Rebels managed to abduct 20 pupils.', ['abducted: 20 pupils']],
])('tells freed beasts, fleeing fighters and attempts apart from the rest: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test.each([
  ['A man fled the scene.', []],
  ['A man fled the village.', ['displaced: A man']],
  ['One soldier was missing and presumed captured.', ['missing: One soldier']],
  ['One soldier was hurt and captured.', ['captured: One soldier']],
  ['Seven cars and 12 rifles were taken into custody.', ['seized: Seven cars', 'seized: 12 rifles']],
  ['Seven clerks were taken into custody.', ['captured: Seven clerks']],
  ['At least 40 civilians were documented killed in May.', ['killed: At least 40 civilians']],
  ['At least 40 killings were documented, and guards killed two.', ['killed: At least 40 killings', 'killed: two']],
  ['The navy seized $4 million worth of fuel.', []],
  ['The navy seized $4 million in cash.', ['seized: $4 million in cash']],
  ['A driver and copilot of the plane were killed.', ['killed: A driver', 'killed: copilot']],
  [
    'Police found three .315 bore rifles and two muzzle loading guns.',
    ['seized: three .315 bore rifles', 'seized: two muzzle loading guns'],
  ],
])('tells getting away, guesses and goods apart from what befell: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test('takes one of the detained for who it is, and for nothing that was seized', () => {
  expect(told('Four rifles were seized. One of the detained was hurt.')).toEqual([
    'seized: Four rifles',
    'injured: One of the',
  ])
  expect(told('Four rifles were seized. One was damaged.')).toEqual(['seized: Four rifles', 'damaged: One'])
})

test.each([
  ['Some 100 Afghan forces fled the fighting.', []],
  ['Two soldiers suffered a temporary hearing loss.', ['injured: Two soldiers']],
  ['Two soldiers suffered a loss of rank.', []],
  ['They captured eight officers without firing a single shot.', ['captured: eight officers']],
  ['Rebels intercepted a convoy of 80 lorries.', ['strength: 80 lorries']],
  ['The navy intercepted 12 boats.', ['seized: 12 boats']],
  ['Police found explosives hidden in a car and a motorcycle.', []],
  ['Police found rifles hidden in a car and a pistol.', ['seized: a pistol']],
])('tells forces that get away, columns that are stopped and where things were hidden apart: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test.each([
  ['A total of 116 kidnap victims were recovered.', ['freed: A total of 116 kidnap victims']],
  ['A total of 116 rifles were recovered.', ['seized: A total of 116 rifles']],
  ['Troops destroyed 40 militants and three carriers.', ['killed: 40 militants', 'destroyed: three carriers']],
  ['Police paraded 503 suspects.', ['captured: 503 suspects']],
  ['Some 503 clerks paraded through the town.', []],
  [
    'Police detained two cattle rustlers and two gunrunners.',
    ['captured: two cattle rustlers', 'captured: two gunrunners'],
  ],
  ['Over 58,000 South Sudanese sought refuge in the camp.', ['displaced: Over 58,000 South Sudanese']],
  ['Two South Sudanese sought work in the camp.', []],
])('tells what police and armies of several lands write: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test.each([
  ['Gunmen shot two herders on the road.', ['killed: two herders']],
  ['Three guards were shot by soldiers at a roadblock.', ['killed: Three guards']],
  ['Three guards were shot at a roadblock.', []],
  ['Gunmen shot at two herders.', []],
  ['Gunmen shot and wounded two herders.', ['injured: two herders']],
  ['Gunmen shot and killed two herders.', ['killed: two herders']],
  ['Gunmen shot two herders in the leg.', ['injured: two herders']],
  ['A boy was shot in the leg.', ['injured: A boy']],
  ['Two boys were shot and taken to hospital.', ['injured: Two boys']],
  ['They shot a film in the hills.', []],
  ['Eleven people were burnt beyond recognition.', ['killed: Eleven people']],
  ['Eleven people were known beyond recognition.', []],
  ['Three others are battling for their lives.', ['injured: Three others']],
  ['Three others are battling for their rights.', []],
  ['The raid netted 14 suspects and two rifles.', ['captured: 14 suspects', 'seized: two rifles']],
  ['Air defence repelled 30 drones and three attacks.', ['intercepted: 30 drones']],
])('tells who was shot, burnt, netted and repelled: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test('reads who sought refuge behind a bare figure', () => {
  expect(told('Another 620 sought refuge on the islands.')).toEqual(['displaced: Another 620'])
  expect(told('Another 620 sought leaders met on the islands.')).toEqual([])
})
