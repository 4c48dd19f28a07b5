/**
 * Paragraphs of news from places at war, as an agency or a local paper writes them. Written for the bench; nothing in it
 * happened. A word in braces is filled in anew each time. These tell of fighting, and give figures of it.
 */
export const FIGHTING: readonly string[] = [
  `At least {n} people were killed and {m} wounded when gunmen attacked a market in {town} on {weekday}, {name}, a local official, said by telephone. He said the attackers had come on motorcycles and left before soldiers arrived from {other}.`,
  `The army said in a statement that its units had retaken the village of {town} and destroyed {n} vehicles belonging to the insurgents. The claim could not be independently verified. Telephone lines to the area have been down since {weekday}.`,
  `Police in {town} arrested {n} suspects and seized {m} rifles, a pistol and a quantity of ammunition in a raid on a house in the old quarter, the provincial command said. The operation followed complaints by shopkeepers about extortion.`,
  `Two soldiers died and a third was injured on {weekday} when their vehicle struck a mine on the road between {town} and {other}, a military source said. Engineers closed the road to look for further devices.`,
  `The United Nations said about {k} people had fled their homes in {place} since the beginning of the month, many of them for the second time. Most have found shelter with relatives; others sleep in schools and unfinished buildings around {other}.`,
  `Armed men kidnapped {n} passengers from a bus near {town} on {weekday} evening, the driver told reporters. Police said a search was under way. No group has claimed responsibility for the abduction.`,
  `The general staff said air defences had shot down {n} drones overnight over {place} and that debris had damaged a warehouse on the edge of {town}. Nobody was hurt, according to the mayor.`,
  `Shelling killed a woman and her {m} children in the village of {town} early on {weekday}, neighbours said. The house, a single storey of mud brick, had stood beside a disused barracks.`,
]

/** What else happens there, without a figure of what befell anybody. */
export const OTHER_NEWS: readonly string[] = [
  `{town}, {month} {day} – Traders in {town} reopened their shops on {weekday} after three days of closure, saying that the road to {other} was passable again and that lorries had begun to arrive from the coast. A sack of flour was sold for about a fifth less than the week before, residents said, though cooking oil remained scarce.`,
  `The governor of {place}, {name}, said the administration would resume paying teachers from next month. He did not say where the money would come from. Schools in the province have been closed for most of the year, and parents have organised lessons in private homes.`,
  `The talks, which opened in a hotel outside {other} on {weekday}, are the fourth attempt in two years to bring the parties to one table. Diplomats who follow them say that the question of who controls the border crossings has never been so close to an answer, but that neither delegation has authority to sign.`,
  `"We have lived through worse," said {name}, who sells tea near the bus station. "People are tired. They want to plant, they want their children to learn something, and they want to sleep at night without listening to the sky."`,
  `The foreign ministry summoned the ambassador to protest against what it described as interference in the affairs of {place}. The embassy confirmed the meeting and declined to give details. Relations between the two governments have cooled since the dispute over the pipeline.`,
  `Rain has made much of the plain impassable. Aid agencies say they can reach {town} only by helicopter, and that fuel for the flights is running low. The World Food Programme has asked donors for more money, warning that rations will be cut again unless it arrives before the end of the month.`,
  `Parliament is expected to debate the budget next week. The finance minister, {name}, has promised to protect spending on health, but members of the opposition say that the defence ministry's share has grown faster than any other for the fifth year in a row.`,
  `The front line near {town} has hardly moved since the spring. Soldiers on both sides have dug in, and much of the fighting is done by small drones, which make it dangerous to bring up supplies by day. Officers speak of a war of patience.`,
  `A court in {other} sentenced a former commander to life in prison for crimes against civilians in {place}. The judges found that he had ordered the burning of homes and the expulsion of their inhabitants. His lawyers said they would appeal.`,
  `Electricity was restored to the western districts of {town} late on {weekday}. The utility said that repairs to the main substation would take several weeks, and asked customers to use as little as they could in the evening hours.`,
  `Analysts say the change of command reflects a struggle within the movement rather than a new strategy. Its leaders, most of whom live abroad, have quarrelled over money and over whether to take part in the elections planned for the autumn.`,
  `The bridge at {town} was built in the colonial period and was for many years the only crossing for heavy lorries. Engineers who inspected it in {month} recommended that it be closed, but the ministry judged that the detour of two days would ruin the harvest.`,
  `{name}, a doctor at the hospital in {town}, said the wards were full and that surgeons had operated through the night. She said that medicines for chronic diseases had become harder to find than bandages.`,
  `Fishermen on the lake complain that patrols turn them back before dawn, when the catch is best. The navy says the rule protects them: smugglers have used fishing boats to move weapons and fuel across the border, and several crews have been caught in crossfire.`,
  `Negotiators exchanged lists of prisoners through the Red Cross. Families gathered outside the stadium in {other} in the hope of news, and left in the afternoon when officials told them that nothing had been agreed.`,
  `The president flew to {other} for a summit on trade and security. In a short speech before leaving he thanked the armed forces and promised that the state would return to every corner of {place}. He took no questions.`,
  `Farmers in the hills above {town} have gone back to their terraces. The old irrigation channels still carry water, and those who left seed with their neighbours found it waiting. What they lack are tools, and the young people who went to the capital and have not returned.`,
  `A report by the human rights office describes arbitrary detention, looting and restrictions on movement by all sides. It calls for an inquiry and for the publication of the results of earlier ones, which the government has kept to itself.`,
  `Markets in {other} fell for a third day. Dealers said that investors were waiting for the central bank, which has to choose between defending the currency and letting the price of bread rise. The bank's governor has said only that he will act when it is necessary.`,
  `The ceasefire, brokered by neighbouring states in {month}, has largely held in the north. In the south each side accuses the other of using the quiet to bring in men and equipment, and monitors say they have been refused access to several roads.`,
  `The museum in {other} has put its most valuable pieces into storage. Its director, {name}, said that the walls had survived four sieges and would survive this one, but that glass and paper were another matter.`,
  `Mobile telephone companies were ordered to suspend their services in parts of {place} for the duration of the operation. Journalists have not been allowed to enter, and what is known comes from people who walked for days to reach the camps.`,
  `The opposition called for a general strike. Shops in the centre stayed shut in the morning, and buses ran as usual from noon. The interior minister said that the day had passed calmly and thanked the population for its good sense.`,
  `Mediators say that the hardest part is still ahead. The parties have agreed on words; they have not agreed on who will count the votes, who will command the new army, or what will become of those who took part in the killings of the early years.`,
  `Coalition aircraft struck a depot used to store rockets near {town} on {weekday}, a spokesman said. He gave no figure for casualties. Residents reported a series of secondary explosions that lasted until dawn.`,
  `{name} taught mathematics for thirty years before the war. He now keeps the list of the families who arrive at the camp in {other}, writing the names in an exercise book because the tablets that were sent cannot be charged.`,
]

/** What else happens there, full of figures of other things: prices, votes, scores, dates, ages. */
export const OTHER_FIGURES: readonly string[] = [
  `The statistics office put inflation at 14.2 percent for {month}, against 11.8 percent a year before. Bread cost 1,350 francs a kilo in {other}, and the dollar was sold for 612 francs on the street, some 40 more than at the banks.`,
  `Turnout was 47.3 percent, the electoral commission said on {weekday}. {name} took 1,204,318 votes, or 52.6 percent, and his rival 1,011,907. Observers visited 640 of the 9,200 polling stations and reported that most had opened on time.`,
  `The 74-kilometre road from {town} to {other} is to be paved in three stages, {name}, the minister of works, told parliament. The first, worth $38 million, would take 18 months and employ 1,500 people, most of them from {place}.`,
  `{other} United beat {town} 3-1 on {weekday} in front of 12,000 spectators. The visitors had led for half an hour. With 41 points from 19 matches the team from the port is second in the league, four points behind the police side.`,
  `Health workers went from door to door in 23 districts for three days to vaccinate 480,000 children under five against polio. {name}, who leads the campaign, said that six teams had been turned back at a river in flood and would try again on {month} {day}.`,
  `The university of {other} reopened after 14 months. Of its 22,000 students about half have enrolled, the rector said; lectures begin at 7:30 a.m. and end before dark. Two of the five faculties share a hall, and the library, founded in 1962, has no roof.`,
  `Rainfall in {place} was 60 millimetres below the average of the past ten years, the weather service said. At 38 degrees, {weekday} was the hottest day since {month}. Herders have moved 200 kilometres south, two months earlier than usual.`,
  `{name}, 54, became the first woman to lead the appeals court in {other}. She studied law in the capital, sat for eleven years in a chamber of three, and wrote the ruling of 2019 that gave 300 families the right to the land on which they live.`,
]

/** Syllables that the names of the paragraphs are made of, so that a reader keeps meeting names it has never seen. */
export const SYLLABLES = (
  'ba bor da dem el far ga gor han ib ja kal ka kor la lem ma mir mo na nor o pel qa ra rim sa sen ta tir u va ' +
  'wen ya zar zu'
).split(' ')
