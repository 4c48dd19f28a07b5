import { expect, test } from 'vitest'
import { mention, placesOf } from './mentions-of.ts'

test.each([
  ['Two men died in Gao.', ['Gao']],
  ['The village of Moura was burned.', ['Moura']],
  ['Shells fell near Kyiv.', ['Kyiv']],
  ['The ambush took place in Zamfara state.', ['Zamfara']],
  ['They flew north of Mosul.', ['Mosul']],
  ['From Niamey to Agadez they drove.', ['Niamey', 'Agadez']],
  ['They met in Tripoli, Libya.', ['Tripoli', 'Libya']],
  ['They met in the Libyan capital Tripoli.', ['Tripoli']],
  ['In the northern Syrian town of Raqqa, two died.', ['Raqqa']],
  ['They hid in the Syrian desert.', ['Syrian']],
  ['KIDAL: Two men died.', ['KIDAL']],
  ['Two men died in Hypothetica.', ['Hypothetica']],
  ['In the Democratic Republic of Congo, two men died.', ['Democratic Republic of Congo']],
  ['Two Die In Sudan Village Attack', ['Sudan']],
])('finds where: %s', (text, places) => {
  expect(placesOf(text)).toEqual(places)
})

test.each([
  ['in a place that encloses another', 'Two men died near Hypo (Djugu, Ituri).', ['Hypo', 'Djugu', 'Ituri']],
  ['as those of several', 'They raided two villages in Kaduna, Hypo and Hypa.', ['Kaduna', 'Hypo', 'Hypa']],
  ['with one preposition for both', 'Two men died in Gao and Timbuktu.', ['Gao', 'Timbuktu']],
  ['between one the gazetteer knows and one it does not', 'Two men died between Hypo and Gao.', ['Hypo', 'Gao']],
  ['along a road', 'Two men died on the Obo–Bambouti road.', ['Obo', 'Bambouti']],
  ['in a village it does not know', 'Two men died in the fishing village of Hypo.', ['Hypo']],
  ['in a unit of the second order', 'Two men died in the Hypo Local Government Area of Kaduna.', ['Hypo', 'Kaduna']],
  ['on a front', 'They lost two men in the Hypo sector.', ['Hypo']],
  ['in a camp', 'They raided the Hypo cattle camps.', ['Hypo']],
  ['as the object of a verb', 'They entered Hypo and shelled Nikopol.', ['Hypo', 'Nikopol']],
  ['as what is struck, where it is known', 'Missiles hit Kharkiv.', ['Kharkiv']],
  ['beside an event', 'Two men died in the Abyei raid.', ['Abyei']],
  ['by its whole name', 'Two men died in the Gaza Strip and on the Red Sea.', ['Gaza Strip', 'Red Sea']],
  ['with small words in its name', 'Two men died in Hypo de Rodriguera.', ['Hypo de Rodriguera']],
  ['with a shortened saint', 'Two men died near St. Hypo camp.', ['St. Hypo']],
  ['by what lies in it', 'Two men died in Gaza’s southern suburbs.', ['Gaza']],
  ['with a genitive in its name', 'Two men died off Saint Hypo’s Island early on Sunday.', ['Saint Hypo’s Island']],
  ['in capitals', 'SHELLING HITS KHARTOUM MARKET', ['KHARTOUM']],
  ['that looks like a person', 'They raided Wad al-Hypo.', ['Wad al-Hypo']],
  ['that looks like a verb', 'Two men died in Sagaing, Hypo township.', ['Sagaing', 'Hypo']],
  ['by what it is said to be', 'Hypo, a small fishing village on the coast, was burned.', ['Hypo']],
  ['by who lives there', 'The residents of Hypo fled.', ['Hypo']],
  ['by what it has', 'It struck the main bazaar of Hypo.', ['Hypo']],
  ['at the ends of a road', 'Two men died on the road between Hypo and Hypax.', ['Hypo', 'Hypax']],
  ['whose name opens with what it is', 'Two men died on Lake Chad and in Port Sudan.', ['Lake Chad', 'Port Sudan']],
  ['behind the adjective of a people', 'Two men died in the Kurdish towns of Hypo and Hypax.', ['Hypo', 'Hypax']],
  ['behind the adjective of a country', 'Two men died in the western Mexican state of Hypo.', ['Hypo']],
  ['in the lowlands', 'Two men died in the Hypo lowlands.', ['Hypo']],
  ['at a post', 'Militants fell upon the Hypo police post.', ['Hypo']],
  ['by its seat', 'Two men died in a raid on the district seat of Hypo.', ['Hypo']],
  ['between which a convoy runs', 'They held up a convoy between Hypo and Hypax.', ['Hypo', 'Hypax']],
  ['by what befalls places alone', 'The bombardment of Hypo killed two men.', ['Hypo']],
  ['by what is made on it', 'Two men died in an attack on Hypo.', ['Hypo']],
  ['by what is fired into it', 'They fired 40 shells into Hypo.', ['Hypo']],
  ['by what fell on it', 'Two shells then fell on Hypo.', ['Hypo']],
  ['behind two adjectives', 'Two men died across central and southern Gaza.', ['Gaza']],
])('finds a place %s', (_, text, places) => {
  expect(placesOf(text)).toEqual(places)
})

test('tells in a place from near it', () => {
  const near = (text: string) => mention(text).places[0]?.near
  expect([near('It fell in Kyiv.'), near('It fell near Kyiv.'), near('It fell north of Kyiv.')]).toEqual([
    false,
    true,
    true,
  ])
})

test.each([
  ['a source', 'He spoke to Reuters in Tuesday talks.'],
  ['a state', 'He was held in custody.'],
  ['a party to talks', 'The talks with Iran failed.'],
  ['a person', 'The deal lies with Gen. Paris.'],
  ['an operation', 'Soldiers in Operation Sahel were killed.'],
  ['a name', 'The Movement for Unity and Jihad in West Africa (MUJAO) said so.'],
  ['a channel', 'The group said so in Telegram posts.'],
  ['12 of something', 'It was found in 12 Gao.'],
  ['a month', 'In March and in December two men died.'],
  ['a number', 'It said so in communiqué No. 71.'],
  ['a language', 'Two men died in the English-speaking area.'],
  ['a holder', 'Two men died in the Houthi-held area.'],
  ['a force at its base', 'Two men died in the RSF camp.'],
  ['a body', 'He is in the Moro National Front.'],
  ['an office', 'The Hypo State governor said so.'],
  ['a paper', 'The group said so in its bulletin Hypo.'],
  ['a ship', 'It was fired at the aircraft carrier Hypo.'],
  ['a firm', 'It was fired at Hypo facilities.'],
  ['an apposition', 'My son, Darwin, is not here.'],
  ['what a verb of no place has for object', 'They praised Hypo.'],
  ['whoever speaks of several', 'They raided two villages in its north, Amina Hypo said.'],
  ['another place of its country', 'Two men died in Sudan’s third-largest city.'],
  ['a man who is captured', 'They captured Omar Hypo.'],
  ['a man and what he is', 'It was Hypo, a village elder, who died.'],
  ['a party that is struck', 'Two men died in an attack on Hezbollah.'],
  ['a unit of a party', 'The Karen National Union’s Hypo District told of nine dead.'],
  ['what is no gun’s target', 'They put their money into Hypo.'],
  ['a ship that is struck', 'Two men died in an attack on the Hypo.'],
  ['a man who is struck', 'Two men died in an attack on Omar Hypo.'],
  ['whom suspicion falls on', 'Suspicion then fell on Hypo.'],
  ['a newspaper', 'He told the Hypo Post so.'],
  ['a territory told of by its people', 'Two men died across the Palestinian territory.'],
  ['a people', 'He met leaders of the Kurdish towns.'],
  ['the seat of a man', 'The seat of Omar Hypo was burned.'],
  ['those who fight', 'Two men died in fighting between Hypo and Hypax.'],
])('takes %s for no place', (_, text) => {
  expect(placesOf(text)).toEqual([])
})

test.each([
  ['alone at the head of a paragraph', 'Shells fell overnight.\n\nKryvyi Rih. Two men died.', ['Kryvyi Rih']],
  ['as what a sentence is about', 'Kankara saw an attack in which two men died.', ['Kankara']],
  ['where something was before', 'Kankara, where troops are based, has been spared.', ['Kankara']],
  ['beside a school named for what it is', 'Two men died at the Police Training School in Gao.', ['Gao']],
  ['around a mosque with a name', 'Two men died in the Hypo Mosque in Gao.', ['Gao']],
])('finds a place %s', (_, text, places) => {
  expect(placesOf(text)).toEqual(places)
})

test.each([
  ['BISHKEK. April 29. Two men died.'],
  ['Shells fell overnight.\n\nEvacuation. Two men died.'],
  ['Kankara said two men died.'],
  ['Two men died, said a director at Hypo Rights Watch.'],
])('finds none in %s', (text) => {
  expect(placesOf(text)).toEqual([])
})

test('takes no man from a village for the village', () => {
  expect(placesOf('Two men died, according to Hypo Tun, a fighter from the village.')).toEqual([])
  expect(placesOf('Two men died in Hypo Tun, a farming village in Gao.')).toContain('Hypo Tun')
})

test('takes one of many for no place', () => {
  expect(placesOf('Two rifles were found in an abandoned Hypothetica.')).toEqual([])
  expect(placesOf('Two rifles were found in Hypothetica.')).toEqual(['Hypothetica'])
})
