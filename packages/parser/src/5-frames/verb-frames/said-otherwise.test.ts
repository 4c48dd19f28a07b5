import { expect, test } from 'vitest'
import { told } from '../frames-of.ts'

test.each([
  ['The shelling put 12 hospitals out of service.', ['destroyed: 12 hospitals']],
  ['The strike rendered three launchers useless.', ['destroyed: three launchers']],
  ['A total of 38 rifles had been gathered up.', ['seized: A total of 38 rifles']],
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
  ['who escaped it', 'Seven members of the squad escaped injury.'],
  ['those of whom it is not said', 'All but two of the guards had left.'],
  ['what is taken by nobody armed', 'His son and two pupils were taken by a teacher.'],
  ['a mission that stands for years', 'The mission has deployed 22,000 peacekeepers.'],
  ['a force that stands for years', 'A stabilisation force of 631 soldiers has been in the country since 2022.'],
])('refuses %s', (_, text) => {
  expect(told(text)).toEqual([])
})
